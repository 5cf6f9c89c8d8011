import { isSameWording, isText } from './shared-wording'
import type { Cell, Collation, Reading, Version } from './types'

/** What one version has in a row, read against an earlier version. */
export interface Step {
  readonly version: Version
  /** Read against `from`; where there is none, as it stands alone. */
  readonly cell: Cell
  /** What the text is read against; absent for accounts and silences, and where no earlier version has a text. */
  readonly from?: From
  /** Earlier versions with the same wording, besides the one that it is read against. */
  readonly alike: readonly Version[]
}

/** The text that another is read against. */
interface From {
  readonly version: Version
  /** True where sources say that the text was made from this version, be it by way of others. */
  readonly derived: boolean
}

interface Found {
  readonly version: Version
  readonly cell: Cell
}

/**
 * A row through all versions, in order of first publication. A text is read against the nearest version that it is
 * based on and that has a text here; where there is none, against the nearest earlier text, with no claim of descent.
 */
export function historyOf(versions: readonly Version[], row: string, collationOf: CollationOf): readonly Step[] {
  const cellOf = (version: Version, base: Version) => cellIn(collationOf(base.id), row, version.id)
  const found = versions.flatMap((version) => {
    const cell = cellOf(version, version)
    return cell ? [{ version, cell }] : []
  })
  return found.map((here, at) => stepOf(here, found.slice(0, at), cellOf))
}

/** The collation of all versions against one of them. */
type CollationOf = (base: string) => Collation

const cellIn = ({ topics }: Collation, row: string, version: string): Cell | undefined =>
  topics
    .flatMap(({ rows }) => rows)
    .find((collated) => collated.row.id === row)
    ?.cells.find((cell) => cell.version === version)

function stepOf(
  { version, cell }: Found,
  before: readonly Found[],
  cellOf: (version: Version, base: Version) => Cell | undefined,
): Step {
  const texts = before.filter((earlier) => isText(earlier.cell))
  const origin = originsOf(version, before).find((earlier) => isText(earlier.cell))
  const from = origin ?? texts.at(-1)
  if (!from || !isText(cell)) return { version, cell, alike: [] }
  return {
    version,
    cell: cellOf(version, from.version) ?? cell,
    from: { version: from.version, derived: from === origin },
    alike: texts
      .filter((earlier) => earlier !== from && isSameWording(earlier.cell.text, cell.text))
      .map((earlier) => earlier.version),
  }
}

/** The version that a version is based on, the one that that is based on, and so on, as far as they stand before it. */
function originsOf({ basedOn }: Version, before: readonly Found[]): readonly Found[] {
  const at = before.findIndex(({ version }) => version.id === basedOn?.version)
  const origin = before[at]
  return origin ? [origin, ...originsOf(origin.version, before.slice(0, at))] : []
}

const readingWords: Partial<Record<Reading['kind'], { readonly derived: string; readonly beside: string }>> = {
  same: { derived: 'Kept', beside: 'Same wording' },
  changed: { derived: 'Changed', beside: 'Differs' },
  rewritten: { derived: 'Rewritten', beside: 'Other wording' },
}

/** The reading of a step in words: that something was kept or changed is said only where sources link the versions. */
export const stepWords = ({ cell: { reading }, from }: Step): string =>
  (from && readingWords[reading.kind]?.[from.derived ? 'derived' : 'beside']) ?? ''

/** What the text is read against, to be followed by the sources of a descent: "Derived from the 28-point draft". */
export function fromWords({ version: { short }, derived }: From): string {
  if (derived) return `Derived from the ${short}`
  return `Read against the nearest earlier text, the ${short}; no source says that it was made from that one`
}
