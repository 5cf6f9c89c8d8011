import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { examine } from '@/lib/check'
import { collate } from '@/lib/collate'
import type { Plans } from '@/lib/types'
import { planFiles } from '@/scripts/bench/growth/plans'
import { namesOf, usedStyle } from '@/scripts/plain/style'
import { rendered } from './fixtures/rendered'

const shown = vi.hoisted(() => ({ plans: undefined as unknown as Plans }))
vi.mock('@/lib/plans', () => ({
  getPlans: () => shown.plans,
  getCollation: (base: string) => collate(shown.plans, base),
  getKept: () => ({ listed: [], editions: [], withdrawn: [] }),
}))

/** Made-up plans; the third and the fifth version as if they were known from reports alone. */
function plansOf(versions: number): Plans {
  const files = Object.entries(planFiles({ versions, points: 8 })).map(([path, text]) => ({ path, text }))
  const { plans, faults } = examine(files)
  if (plans === undefined) throw new Error(JSON.stringify(faults))
  return {
    ...plans,
    versions: plans.versions.map((version, at) =>
      at === 2 || at === 4 ? { ...version, evidence: 'reported' } : version,
    ),
  }
}

function elementsOf(page: Root): readonly Element[] {
  const found: Element[] = []
  visit(page, 'element', (element) => void found.push(element))
  return found
}

const classesOf = ({ properties: { className } }: Element) => (Array.isArray(className) ? className.map(String) : [])
const withClass = (page: Root, name: string) => elementsOf(page).filter((element) => classesOf(element).includes(name))
const idsOf = (page: Root, pattern: RegExp) =>
  elementsOf(page).flatMap(({ properties: { id } }) => (pattern.test(String(id)) ? [String(id)] : []))

/** The page as it is built, with the part of its own style that is left in it. */
async function built(...[name, parameters]: Parameters<typeof rendered>) {
  const page = fromHtml(await rendered(name, parameters))
  const own = elementsOf(page).filter(({ tagName }) => tagName === 'style')
  return { page, style: usedStyle(own.map((style) => textOf(style)).join(''), namesOf(page)) }
}

describe.each([
  { count: 6, isMany: false },
  { count: 10, isMany: true },
])('with $count versions', ({ count, isMany }) => {
  const others = Array.from({ length: count - 1 }, (_, at) => at + 1)
  beforeAll(() => {
    shown.plans = plansOf(count)
  })

  test.each(['home', 'base'] as const)('every box of the page %s has its column and its rules', async (name) => {
    const { page, style } = await built(name, { base: 'draft-1' })
    expect(idsOf(page, /^show-/)).toEqual(others.map((column) => `show-${column}`))
    for (const column of others) {
      expect(withClass(page, `v${column}`).length).toBeGreaterThan(0)
      expect(style).toContain(`body:has(#show-${column}:not(:checked)) .v${column}`)
      expect(style).toContain(`body:has(#show-${column}:checked) :is(.c${column},tbody:has(.c${column}))`)
    }
    expect(withClass(page, `c${count - 1}`).length).toBeGreaterThan(0)
    expect(withClass(page, `c${count}`)).toEqual([])
  })

  test('sources can be narrowed to each version', async () => {
    const { page, style } = await built('sources')
    const versions = [...others, count]
    expect(idsOf(page, /^for-\d/)).toEqual(versions.map((version) => `for-${version}`))
    for (const version of versions) {
      expect(withClass(page, `for-${version}`)).toHaveLength(12)
      expect(style).toContain(`body:has(#for-${version}:checked) .entries>li:not(.for-${version},:target)`)
    }
  })

  test('on a topic both versions known from reports have strips, and the others stand abreast where they fit', async () => {
    const { page } = await built('topic', { topic: 'territory' })
    const rows = withClass(page, 'row').length
    expect(rows).toBeGreaterThan(0)
    expect(withClass(page, 'under').map((cell) => classesOf(cell).find((name) => /^v\d/.test(name)))).toEqual(
      Array.from({ length: rows }, () => ['v2', 'v4']).flat(),
    )
    expect(withClass(page, 'many')).toHaveLength(isMany ? 1 : 0)
  })
})
