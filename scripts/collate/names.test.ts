import { expect, test } from 'vitest'
import { namesOf } from './names'

test.each([
  [
    ['drafts/us.md', 'drafts/europe.v2.txt'],
    ['us', 'europe.v2'],
  ],
  [
    ['geneva/plan.md', 'berlin/plan.md', 'other.md'],
    ['geneva/plan', 'berlin/plan', 'other'],
  ],
  [
    ['a/draft/plan.md', 'b/draft/plan.md'],
    ['a/draft/plan', 'b/draft/plan'],
  ],
  [
    ['drafts/plan.md', 'drafts/plan.txt'],
    ['drafts/plan.md', 'drafts/plan.txt'],
  ],
  [
    ['drafts/plan.md', './drafts/plan.md'],
    ['drafts/plan.md', 'drafts/plan.md (2)'],
  ],
  [
    ['plan.md', '../europe/plan.md'],
    ['plans/plan', 'europe/plan'],
  ],
  [
    ['-', 'plan.md'],
    ['-', 'plan'],
  ],
])('%j in /drafts/plans are named %j', (files, names) => {
  expect(namesOf(files, '/drafts/plans')).toEqual(names)
})
