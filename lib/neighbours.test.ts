import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { neighbours } from './neighbours'

const [draft] = smallPlans.versions

const cases = [
  { name: 'the first point has nothing before it', id: '1', expected: [undefined, '2'] },
  { name: 'a whole point steps over the sub-points, which its page shows', id: '2', expected: ['1', '3'] },
  { name: 'the last point has nothing after it', id: '3', expected: ['2', undefined] },
  { name: 'the first sub-point comes after its point', id: '2a', expected: ['2', '2b'] },
  { name: 'the last sub-point leads on to the next point', id: '2-exempt', expected: ['2b', '3'] },
]

test.each(cases)('$name', ({ id, expected }) => {
  if (!draft) throw new Error('The fixture has no version')
  const { previous, next } = neighbours(draft, id)
  expect([previous?.id, next?.id]).toEqual(expected)
})

test('a point that the version lacks is an error that names both', () => {
  if (!draft) throw new Error('The fixture has no version')
  expect(() => neighbours(draft, '9')).toThrow('No point "9" in version "draft"')
})
