import { describe, expect, test } from 'vitest'
import { planFiles } from '@/scripts/bench/growth/plans'
import { cardAlt, cards, siteCard, topicCard } from './cards'
import { examine } from './check'
import { collate } from './collate'
import { getCollation, getPlans } from './plans'
import { everyPoint } from './points'

const all = cards(getPlans(), getCollation)
const card = (page: string) => {
  const found = all.find((one) => one.page === page)
  if (!found) throw new Error(`No card for ${page}`)
  return found
}

describe('the card of a point', () => {
  test('says whose it is, what it says and what became of it', () => {
    expect(card('/us-28/6/')).toEqual({
      page: '/us-28/6/',
      kicker: '28-point draft, point 6',
      title: 'Army limited to 600,000',
      text: 'The Armed Forces of Ukraine will have at most 600,000 personnel.',
      lines: [
        { who: 'Geneva revision', says: 'Accounts differ' },
        {
          who: 'European counter-proposal',
          says: 'Changed. Number: 600,000 to 800,000 personnel (+200,000, +33%)',
        },
        { who: 'European 24 points', says: 'Rewritten. Number removed: 600,000 personnel' },
        {
          who: '20-point framework',
          says: 'Changed. Number: 600,000 to 800,000 personnel (+200,000, +33%)',
        },
      ],
    })
  })

  test('is told in words', () => {
    expect(cardAlt(card('/us-28/6/'))).toMatch(
      /^28-point draft, point 6: Army limited to 600,000\. The Armed Forces of Ukraine will have at most 600,000 personnel\. Geneva revision: Accounts differ\./,
    )
  })
})

test('the card of a pair counts its rows', () => {
  const { title, lines } = card('/compare/us-28/europe-28/')
  expect(title).toBe('European counter-proposal against the 28-point draft')
  expect(lines[0]).toEqual({ who: '37 of 70 provisions', says: 'differ' })
  expect(lines[1]).toEqual({ who: '11 rows', says: 'where a scope or condition changed' })
})

test('the card of a topic says what each version does', () => {
  const { title, text, lines } = card('/topics/army-cap/')
  expect([title, text.slice(0, 24), lines.length]).toEqual(['Size of the army', 'Three texts name a numbe', 4])
})

describe('where there are more versions than a thumbnail has lines', () => {
  const files = Object.entries(planFiles({ versions: 10, points: 8 })).map(([path, text]) => ({ path, text }))
  const { plans } = examine(files)
  if (plans === undefined) throw new Error('The made-up plans have faults')

  test('the card of a topic says how many it leaves out', () => {
    const { topics, versions } = collate(plans, 'draft-1')
    const [topic] = topics
    if (!topic) throw new Error('The made-up plans have no topic')
    const { lines } = topicCard(topic, versions)
    expect(lines.map(({ who }) => who)).toEqual(['draft 2', 'draft 3', 'draft 4', '6 more versions'])
  })

  test('so does that of the site', () => {
    const { lines } = siteCard(plans)
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toEqual({ who: '5 more versions', says: 'on the page' })
  })
})

test('every point, pair and topic has one, and all other pages share one', () => {
  const { versions, topics } = getPlans()
  const points = versions.flatMap((version) => everyPoint(version.points)).length
  expect(all).toHaveLength(points + 20 + topics.length + 1)
  expect(new Set(all.map(({ page }) => page)).size).toBe(all.length)
})
