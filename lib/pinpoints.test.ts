import { expect, test } from 'vitest'
import { pinpoints } from './pinpoints'
import type { Citation } from './types'

const cite = (source: string, pinpoint: string, seen: Citation['seen'] = 'text'): Citation => ({
  source,
  pinpoint,
  seen,
  place: { file: 'plans/draft.md', line: 1, column: 1 },
})

test('places are gathered by source, each once, in the order of the page', () => {
  const found = pinpoints([
    { citations: [cite('daily', 'point 2'), cite('gazette', 'line 4', 'paraphrase')] },
    { citations: [cite('daily', 'point 1'), cite('daily', 'point 2')] },
  ])
  expect([...found]).toEqual([
    [
      'daily',
      [
        { pinpoint: 'point 2', seen: 'text' },
        { pinpoint: 'point 1', seen: 'text' },
      ],
    ],
    ['gazette', [{ pinpoint: 'line 4', seen: 'paraphrase' }]],
  ])
})

test('a place read in two ways is told twice', () => {
  expect(
    pinpoints([{ citations: [cite('daily', 'point 2', 'page only'), cite('daily', 'point 2')] }]).get('daily'),
  ).toEqual([
    { pinpoint: 'point 2', seen: 'page only' },
    { pinpoint: 'point 2', seen: 'text' },
  ])
})
