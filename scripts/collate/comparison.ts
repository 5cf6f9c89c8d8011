import { proposedRows, withCorrections } from '../../lib/own-texts/compare'
import { tooManyPoints } from '../../lib/own-texts/limits'
import { outlined } from '../../lib/own-texts/outlined'
import type { Comparison, OwnText } from '../../lib/own-texts/types'
import { planVersion } from './plan-version'
import { Refusal } from './refusal'

/**
 * Sets the texts beside each other; a version file of `plans/` is read as one.
 *
 * @throws Refusal where a text holds no point or all together hold too many.
 */
export function comparisonOf(texts: readonly OwnText[]): Comparison {
  const versions = texts.map((text) => planVersion(text) ?? outlined(text))
  const empty = versions.find(({ points }) => points.length === 0)
  if (empty) throw new Refusal(`Found no words in ${empty.name}, expected a text`)
  const tooMany = tooManyPoints(versions)
  if (tooMany !== undefined) throw new Refusal(tooMany)
  return withCorrections(versions, proposedRows(versions), [])
}

/**
 * Id of the version that the others are read against: the first, where none is asked for.
 *
 * @throws Refusal where it is none of the versions.
 */
export function baseOf({ versions }: Comparison, asked: string | undefined): string {
  const ids = versions.map(({ id }) => id)
  const base = asked === undefined ? ids[0] : ids.find((id) => id === asked)
  if (base === undefined) throw new Refusal(`Found --base ${asked}, expected ${ids.join(' or ')}`)
  return base
}
