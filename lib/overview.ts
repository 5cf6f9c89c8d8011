import { bothSilent } from './changed-rows'
import { factKinds } from './fact-kinds'
import { everyPoint } from './points'
import type { Change, ChangeFact, CollatedTopic, Differences, Point, Reading, Version } from './types'
import { type Sign, signs, signsOf } from './words'

/** What one version does on one topic against the base. */
interface Overview {
  /** Rows in which the base or the version has a point. */
  readonly rows: number
  /** In how many rows each sign stands, the most telling sign first. A row with accounts of two provisions counts under both. */
  readonly counts: readonly { readonly sign: Sign; readonly rows: number }[]
  /** How many accounts there are, and the lettered readings into which they fall, in a few words each; absent where the text is known. */
  readonly accounts?: { readonly count: number; readonly readings: readonly string[] }
  /** The differences that are short enough to be told in a line: facts in the order of their kinds, at most two in all. */
  readonly brief: Differences
}

/** Longest difference, in characters, that the grid tells. */
const longest = 44

/**
 * `at` is the place of the version in the collation; the base, at 0, has no readings to count. Rows in which neither
 * has a point say nothing of the two and are left out, unless there are no others.
 */
export function overview({ rows }: CollatedTopic, at: number): Overview {
  const telling = rows.filter(({ cells }) => !bothSilent(cells, at))
  const counted = telling.length > 0 ? telling : rows
  const readings = counted.flatMap(({ cells }) => cells[at]?.reading ?? [])
  const found = readings.flatMap(signsOf)
  const counts = signs
    .map((sign) => ({ sign, rows: found.filter((other) => other === sign).length }))
    .filter((count) => count.rows > 0)
  const accounts = accountsOf(readings)
  return { rows: counted.length, counts, brief: inBrief(readings), ...(accounts && { accounts }) }
}

/** Most differences that the grid tells of a topic. */
const most = 2

function inBrief(readings: readonly Reading[]): Differences {
  const differing = readings.flatMap((reading) => ('facts' in reading ? [reading] : []))
  const facts = differing.flatMap((reading) => reading.facts).filter(isBriefFact)
  const inOrder = factKinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind)).slice(0, most)
  const changes = differing.flatMap((reading) => reading.changes).filter(isBrief)
  return { facts: inOrder, changes: changes.slice(0, most - inOrder.length) }
}

const isBriefFact = ({ base = '', here = '' }: ChangeFact) => base.length + here.length <= longest

/** A report on several provisions counts once. */
function accountsOf(readings: readonly Reading[]): Overview['accounts'] {
  const reported = new Set(readings.flatMap((reading) => (reading.kind === 'accounts' ? reading.reported : [])))
  const accounts = [...reported].flatMap((report) => report.accounts)
  if (accounts.length === 0) return undefined
  return { count: accounts.length, readings: [...reported].flatMap(({ readings }) => Object.values(readings ?? {})) }
}

/** The most telling sign of a version on a topic, for places with room for one. */
export const leadSign = (topic: CollatedTopic, at: number): Sign | undefined => overview(topic, at).counts[0]?.sign

function isBrief(change: Change): boolean {
  if (change.kind === 'words') return false
  return ('text' in change ? change.text.length : change.from.length + change.to.length) <= longest
}

/** The base on one topic: its figure, where a row of the topic is about a number, and the whole points that treat it. */
interface BaseOverview {
  readonly figure?: { readonly text: string; readonly unit: string }
  /** Top-level points, each once, in reading order. */
  readonly points: readonly Point[]
}

export function baseOverview({ rows }: CollatedTopic, base: Version): BaseOverview {
  const placed = rows.flatMap(({ cells }) => cells[0]?.points ?? []).map(({ point }) => point.id)
  const points = base.points.filter((point) => everyPoint([point]).some(({ id }) => placed.includes(id)))
  const figured = rows.find(({ cells }) => cells[0]?.figure !== undefined)
  const text = figured?.cells[0]?.figure
  return { ...(text && { figure: { text, unit: figured?.row.figure ?? '' } }), points }
}
