import { accountFacts } from './facts/account-facts'
import { figure } from './figure'
import { everyPoint } from './points'
import { readTexts } from './read-texts'
import { sentences } from './sentences'
import type { Cell, Collation, PlacedPoint, Plans, Reading, Reported, Row, Silence, Topic, Version } from './types'

/**
 * Sets all versions against one base: for every row of every topic, what each version has there and how it reads
 * against the base. People made the rows (`plans/collation.yaml`); marks and changes are computed here, by rule.
 *
 * @throws if `base` is no version of the plans: callers take it from the plans themselves.
 */
export function collate(plans: Plans, base: string): Collation {
  const baseVersion = plans.versions.find((version) => version.id === base)
  if (!baseVersion) throw new Error(`No version ${base} in the plans`)
  const versions = [baseVersion, ...plans.versions.filter((version) => version.id !== base)]
  return {
    base,
    versions,
    topics: plans.topics.map((topic) => ({
      topic,
      rows: topic.rows.map((row) => ({ row, cells: readRow(plans, versions, topic, row) })),
    })),
  }
}

/** The cells of one row; the first version is the base. */
function readRow(plans: Plans, versions: readonly Version[], topic: Topic, row: Row): Cell[] {
  const found = versions.map((version) => findCell(plans, version, topic, row))
  const [base] = found
  if (!base) return []
  return found.map((cell) => (cell === base ? cell : against(base, cell)))
}

/** A version's cell before it is read against a base: its text, its accounts or its silence. */
function findCell(plans: Plans, version: Version, topic: Topic, row: Row): Cell {
  const points = placedPoints(version, row)
  const text = points.map((placed) => placed.text).join('\n')
  const number = row.figure && version.evidence !== 'reported' ? figure(text, row.figure) : undefined
  return {
    version: version.id,
    points,
    text,
    reading: standingAlone(plans, version, topic, row, points),
    ...(number ? { figure: number } : {}),
  }
}

function standingAlone(
  plans: Plans,
  version: Version,
  topic: Topic,
  row: Row,
  points: readonly PlacedPoint[],
): Reading {
  const [first] = points
  if (!first) return { kind: 'silence', silence: silenceOf(version, topic, row) }
  if (points.every(({ point }) => point.state === 'struck out'))
    return { kind: 'silence', silence: { kind: 'struck out', citations: first.point.citations } }
  if (version.evidence === 'reported') return { kind: 'accounts', reported: reportsOn(plans, version, points) }
  return { kind: 'base' }
}

function reportsOn(plans: Plans, version: Version, points: readonly PlacedPoint[]): Reported[] {
  return plans.reported.filter(
    (entry) => entry.version === version.id && points.some(({ point }) => point.id === entry.point),
  )
}

/** The points of a version in a row, each with the sentences that belong there. */
export function placedPoints(version: Version, row: Row): PlacedPoint[] {
  const byId = new Map(everyPoint(version.points).map((point) => [point.id, point]))
  return (row.points[version.id] ?? []).flatMap((placement): PlacedPoint[] => {
    const point = byId.get(placement.point)
    if (!point) return []
    const chosen = placement.sentences
    if (!chosen) return [{ point, text: point.text, partial: false }]
    const text = sentences(point.text)
      .filter((_, index) => chosen.includes(index + 1))
      .join(' ')
    return [{ point, text, partial: true }]
  })
}

/** What it means that a version has nothing in a row: as the editor says for the row or topic, else by its evidence. */
export function silenceOf(version: Version, topic: Topic, row: Row): Silence {
  const told = row.silences[version.id] ?? topic.silences[version.id]
  if (told) return told
  if (version.evidence === 'reported') return { kind: 'not disclosed', citations: [] }
  const partlyRead = everyPoint(version.points).some((point) => point.state === 'not read')
  return { kind: partlyRead ? 'not read' : 'not in this text', citations: [] }
}

/**
 * The cell of another version, read against the base's cell of the same row. Accounts and silences stay as they are;
 * `read` reads a text against that of the base.
 */
export function against(base: Cell, cell: Cell, read: (base: string, text: string) => Reading = readTexts): Cell {
  if (cell.reading.kind === 'accounts') return { ...cell, reading: withNamed(base, cell.reading) }
  if (cell.reading.kind !== 'base') return cell
  const elsewhere = numbersThatDiffer(base, cell)
  return { ...cell, reading: readAgainst(base, cell.text, read), ...(elsewhere ? { elsewhere } : {}) }
}

type AccountsReading = Extract<Reading, { kind: 'accounts' }>

/** Accounts carry no marks, but what they name can be set against a base whose text is known. */
function withNamed(base: Cell, reading: AccountsReading): AccountsReading {
  if (base.reading.kind !== 'base') return reading
  const named = reading.reported
    .flatMap(({ accounts }) => accounts)
    .map((account) => ({ account, facts: accountFacts(base.text, account.text) }))
    .filter(({ facts }) => facts.length > 0)
  return named.length > 0 ? { ...reading, named } : reading
}

function readAgainst(base: Cell, text: string, read: (base: string, text: string) => Reading): Reading {
  if (base.reading.kind === 'accounts') return { kind: 'unmarked', why: 'accounts' }
  if (base.reading.kind === 'silence') {
    const why = base.reading.silence.kind
    return why === 'not in this text' || why === 'struck out' ? { kind: 'only here' } : { kind: 'unmarked', why }
  }
  return read(base.text, text)
}

/** The printed numbers of both cells, where both have some and they differ. */
function numbersThatDiffer(base: Cell, cell: Cell): Cell['elsewhere'] {
  const numbers = (of: Cell) => of.points.flatMap(({ point }) => point.number ?? [])
  const [there, here] = [numbers(base), numbers(cell)]
  const differ = there.length > 0 && here.length > 0 && there.join() !== here.join()
  return differ ? { base: there, here } : undefined
}
