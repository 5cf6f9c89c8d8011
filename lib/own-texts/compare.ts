import { align } from '../align/align'
import type { AlignedRow, AlignOptions } from '../align/types'
import { corrected } from './corrections'
import { outlined } from './outlined'
import type { Comparison, Correction, OwnText, OwnVersion } from './types'

/** Takes the texts apart, proposes rows and makes the reader's corrections. The same texts give the same comparison. */
export function compare(texts: readonly OwnText[], corrections: readonly Correction[] = []): Comparison {
  const versions = texts.map(outlined)
  return withCorrections(versions, proposedRows(versions), corrections)
}

/** The aligner's rows: the part that takes time and that corrections leave as it is. */
export const proposedRows = (versions: readonly OwnVersion[], options?: AlignOptions): readonly AlignedRow[] =>
  align(versions, options)

/** The comparison that corrections make of proposed rows. */
export function withCorrections(
  versions: readonly OwnVersion[],
  proposed: readonly AlignedRow[],
  corrections: readonly Correction[],
): Comparison {
  const { rows, lost } = corrected(versions, proposed, corrections)
  const spelt = ({ points }: AlignedRow) => JSON.stringify(versions.map(({ id }) => points[id]))
  const known = new Set(proposed.map(spelt))
  return {
    versions,
    rows: rows.map((row) => ({
      ...row,
      key: keyOf(versions, row),
      byReader: !known.has(spelt(row)),
    })),
    lost,
  }
}

function keyOf(versions: readonly OwnVersion[], { points }: AlignedRow): string {
  const first = versions.find(({ id }) => (points[id]?.length ?? 0) > 0)
  return first ? `${first.id} ${points[first.id]?.[0]}` : ''
}
