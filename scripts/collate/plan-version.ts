import { faultList } from '../../lib/faults'
import type { OwnPoint, OwnText, OwnVersion } from '../../lib/own-texts/types'
import { Places } from '../../lib/parse/fields'
import { parseVersion } from '../../lib/parse/version'
import { everyPoint } from '../../lib/points'
import type { Point } from '../../lib/types'

/** What only the particulars of a version have. */
const particulars = /^---\r?\n(?:(?!---).*\r?\n)*?evidence: /

/**
 * A text that is a version file of `plans/`: its points without their names and citations,
 * those that stand. Absent where it is none.
 */
export function planVersion({ id, name, text }: OwnText): OwnVersion | undefined {
  if (!particulars.test(text)) return undefined
  const { faults, report } = faultList()
  const { version } = parseVersion(name, text, new Places(), report)
  if (faults.length > 0) return undefined
  return {
    id,
    name,
    language: 'en',
    points: everyPoint(version.points)
      .filter(({ state }) => state !== 'struck out')
      .map(asOwn),
  }
}

const asOwn = ({ id, number, parent, text }: Point): OwnPoint => ({
  id,
  ...(number !== undefined && { number }),
  ...(parent !== undefined && { parent }),
  text,
})
