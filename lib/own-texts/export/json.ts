import type { Cell, ChangeFact, Span } from '../../types'
import { rowReader } from '../read-rows'
import type { Comparison } from '../types'
import { spansOf } from './spans'

/** A comparison as a file for programs. */
interface ComparisonJson {
  readonly versions: readonly {
    readonly id: string
    /** `number` is unique in its version: a number that a text prints twice is "5" and "5 (2)", none is "¶3". */
    readonly points: readonly {
      readonly number: string
      /** The heading that the point is the first under; absent for all others. */
      readonly heading?: string
      readonly text: string
    }[]
  }[]
  readonly rows: readonly {
    /** Numbers of points by version id; an empty list where the version has nothing. */
    readonly points: Readonly<Record<string, readonly string[]>>
    readonly readings: Readonly<Record<string, ReadingJson>>
  }[]
}

interface ReadingJson {
  /** "base", "same", "changed", "rewritten", "only here" or "not in this text". */
  readonly kind: string
  /** Joined, `base` spells the base's points and `text` the version's, several points parted by a line feed. */
  readonly spans: readonly Span[]
  readonly facts: readonly ChangeFact[]
}

/** The comparison against a base. */
export function comparisonJson(comparison: Comparison, base: string): ComparisonJson {
  const read = rowReader(comparison, base)
  return {
    versions: comparison.versions.map(({ id, points }) => ({
      id,
      points: points.map(({ id: number, heading, text }) => ({
        number,
        ...(heading !== undefined && { heading }),
        text,
      })),
    })),
    rows: comparison.rows.map(({ points }, place) => {
      const cells = read(place)?.cells ?? []
      const cellOf = new Map(cells.map((cell) => [cell.version, cell]))
      return {
        points: byVersion(comparison, (id) => points[id] ?? []),
        readings: byVersion(comparison, (id) => readingJson(cellOf.get(base), cellOf.get(id))),
      }
    }),
  }
}

const byVersion = <T>({ versions }: Comparison, of: (version: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(versions.map(({ id }) => [id, of(id)]))

function readingJson(base: Cell | undefined, cell: Cell | undefined): ReadingJson {
  if (!base || !cell) return { kind: 'not in this text', spans: [], facts: [] }
  const { reading } = cell
  return {
    kind: reading.kind === 'silence' ? reading.silence.kind : reading.kind,
    spans: spansOf(base, cell),
    facts: 'facts' in reading ? reading.facts : [],
  }
}
