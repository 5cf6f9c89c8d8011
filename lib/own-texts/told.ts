import { sentence } from '../fact-lines'
import type { Cell } from '../types'
import { listed, signsOf, signWords } from '../words'

/** What is said of a cell beside its text. */
interface ToldCell {
  /** "point 21c", "points 4 and 5", "¶3"; empty for a silence. */
  readonly points: string
  /** "Base", "Changed", "Not in this text". */
  readonly reading: string
  /** What differs, in one sentence; empty where nothing is told. */
  readonly differences: string
}

export function told({ points, reading }: Cell): ToldCell {
  const labels = points.map(({ point }) => point.id)
  const isNumbered = labels.some((label) => !label.startsWith('¶'))
  const noun = labels.length === 1 ? 'point ' : 'points '
  return {
    points: `${isNumbered ? noun : ''}${listed(labels)}`,
    reading: signsOf(reading).map(signWords).join(', ') || 'Base',
    differences: 'facts' in reading ? sentence(reading) : '',
  }
}
