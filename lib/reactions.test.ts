import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { reactionsByVersion, reactionsOn } from './reactions'
import type { Reaction } from './types'

const { versions, reactions } = smallPlans
const [first] = reactions
if (!first) throw new Error('The fixture has no reactions')
const reaction = (rest: Partial<Reaction>): Reaction => ({ ...first, ...rest })

test('reactions stand by version in the order of the versions, by party in one order, and by date', () => {
  const later = { from: '2025-11-22', about: false }
  const given = [
    reaction({ version: 'talks', party: 'russia', by: 'a pilot' }),
    reaction({ when: later, by: 'a mayor' }),
    reaction({ party: 'ukraine', by: 'a bargee' }),
    first,
  ]
  expect(
    reactionsByVersion(given, versions).map(({ version, count, byParty }) => [
      version.id,
      count,
      ...byParty.map((group) => [group.party, ...group.reactions.map(({ by }) => by)]),
    ]),
  ).toEqual([
    ['draft', 3, ['ukraine', 'a bargee'], ['europe', 'a toll-keeper', 'a mayor']],
    ['talks', 1, ['russia', 'a pilot']],
  ])
})

test('reactions on a topic and on a version as a whole are told apart', () => {
  const whole = reaction({ topic: undefined, by: 'a mayor' })
  expect(reactionsOn([first, whole], 'crossing')).toEqual([first])
  expect(reactionsOn([first, whole])).toEqual([whole])
})
