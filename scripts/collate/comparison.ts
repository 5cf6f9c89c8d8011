import { proposedRows, withCorrections } from '../../lib/own-texts/compare'
import { tooManyPoints } from '../../lib/own-texts/limits'
import { outlined } from '../../lib/own-texts/outlined'
import type { Comparison, OwnText } from '../../lib/own-texts/types'
import { Refusal } from '../command/refusal'
import { planVersion } from './plan-version'

/**
 * Sets the texts beside each other; a version file of `plans/` is read as one. `onProgress` is told from time to time
 * which share of that is done.
 *
 * @throws Refusal where a text holds no point or all together hold too many.
 */
export function comparisonOf(texts: readonly OwnText[], onProgress: (share: number) => void): Comparison {
  const versions = texts.map((text) => planVersion(text) ?? outlined(text))
  const empty = versions.find(({ points }) => points.length === 0)
  if (empty) throw new Refusal(`Found no words in ${empty.name}, expected a text`)
  const tooMany = tooManyPoints(versions)
  if (tooMany !== undefined) throw new Refusal(tooMany)
  return withCorrections(versions, proposedRows(versions, { onProgress }), [])
}
