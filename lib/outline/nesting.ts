import { above, type MarkedLine } from './marked'
import type { Marker, Reading } from './markers'
import { figureValue } from './numerals'

/** A point under which sub-points may come. */
export interface Level {
  readonly indent: number
  readonly reading: Reading
  /** `lead`: a paragraph without a number that leads into a list. */
  readonly kind: Marker['kind'] | 'lead'
  /** As printed, with dots: what "1.1" is looked up by. */
  readonly printed: string
  /** True where its number is a heading or stands alone: what follows is its text. */
  readonly isHead: boolean
}

/** Where a marker's point goes: under the first `depth` open levels, read as `reading`. */
interface Nest {
  readonly depth: number
  readonly reading: Reading
}

/**
 * Where the point of a marker belongs among the open levels; absent where the line goes on with a paragraph, as
 * "10. October" does in the middle of one.
 */
export function nest(
  marker: Marker,
  line: MarkedLine,
  levels: readonly Level[],
  before: string | undefined,
): Nest | undefined {
  const next = successor(marker, line, levels)
  if (next !== undefined) return next
  if (!mayStart(marker, line, levels, before)) return undefined
  if (isLarge(marker)) return afterGap(marker, levels)
  if (marker.kind === 'dotted') return dottedNest(marker, levels)
  const reading = marker.readings.find(({ value }) => value === 1) ?? marker.readings[0]
  if (reading === undefined) return undefined
  if (marker.kind === 'division' || marker.kind === 'word')
    return { depth: wordDepth(reading, marker, levels), reading }
  return { depth: listDepth(reading, line, levels), reading }
}

/** The open list that the marker goes on with: one that starts as far to the left, else the innermost. */
function successor(marker: Marker, { indent, nextMarker }: MarkedLine, levels: readonly Level[]): Nest | undefined {
  if (marker.kind === 'bullet') return undefined
  const nests = levels.flatMap((level, depth): Nest[] => {
    const reading = marker.readings.find((reading) => follows(marker, reading, level, levels))
    return reading === undefined ? [] : [{ depth, reading }]
  })
  const beside = nests.findLast(({ depth }) => Math.abs((levels[depth]?.indent ?? 0) - indent) <= 1)
  const found = beside ?? nests.at(-1)
  const start = marker.readings.find(({ value, style }) => value === 1 && style !== found?.reading.style)
  // "(i)" after "(h)" is a numeral where "(ii)" comes next.
  return start && found && isNext(nextMarker, start) && !isNext(nextMarker, found.reading) ? undefined : found
}

const isNext = (marker: Marker | undefined, { style, value }: Reading): boolean =>
  marker?.readings.some((next) => next.style === style && next.value === value + 1) === true

function follows(
  { kind, number = '' }: Marker,
  { style, value, step }: Reading,
  { reading, printed }: Level,
  levels: readonly Level[],
): boolean {
  const isNext = style === reading.style && value > reading.value && value <= reading.value + step
  if (kind === 'dotted') return isNext && above(number) === above(printed)
  // "2." comes after "1.1" where no "1." was printed.
  const isPlainNext = style.startsWith('1') && reading.style === 'dotted 2' && value === figureValue(printed) + 1
  return isNext || (isPlainNext && levels.every((level) => level.reading.style !== style))
}

/** A number that may be a year: no list starts with it. */
const isLarge = ({ kind, number = '' }: Marker): boolean => kind !== 'dotted' && /^\p{Nd}{4}/u.test(number)

/** So many points of a long list may be missing. */
const widestGap = 50

/** A large number goes on with an open list that came near it. */
function afterGap({ readings }: Marker, levels: readonly Level[]): Nest | undefined {
  const [reading] = readings
  if (reading === undefined) return undefined
  const depth = levels.findLastIndex(
    ({ reading: last }) =>
      last.style === reading.style && last.value < reading.value && reading.value <= last.value + widestGap,
  )
  return depth < 0 ? undefined : { depth, reading }
}

/**
 * Within a paragraph, a list starts or goes on after punctuation, or where a new line was begun on purpose and others
 * stand in the list; "(a)" and "a)" need none, since no sentence goes on so, and neither does "2.1" below "2".
 */
function mayStart(marker: Marker, line: MarkedLine, levels: readonly Level[], before: string | undefined): boolean {
  if (line.opens || before === undefined || before === '') return true
  const isAfterStop = /[:;.,!?)]$|\b(?:and|or)$/.test(before)
  const isDash = marker.readings.every(({ style }) => /^[–—]$/.test(style))
  if (marker.kind === 'bullet') return isAfterStop || (line.hasCompanion && (line.begun || !isDash))
  const isFirst = marker.readings.some(({ value }) => value === 1)
  const isDeeper = line.indent > (levels.at(-1)?.indent ?? 0) + 1
  const isOnPurpose = /[:;.!?)]$/.test(before) || line.begun || (isFirst && isDeeper)
  if (line.hasCompanion && isOnPurpose && !isLarge(marker)) return true
  if (/[.;:!?]$/.test(before) && afterGap(marker, levels) !== undefined) return true
  if (!isFirst) return false
  if (marker.kind === 'dotted')
    return isAfterStop || levels.some(({ printed }) => printed === above(marker.number ?? ''))
  return isAfterStop || marker.readings.some(({ style }) => /^\D[)(]$/.test(style))
}

/** "2.1" goes under "2", else beside other numbers with as many parts, else as deep as the points above it. */
function dottedNest({ number = '', readings }: Marker, levels: readonly Level[]): Nest | undefined {
  const [reading] = readings
  if (reading === undefined) return undefined
  const parent = levels.findLastIndex(({ printed }) => printed === above(number))
  const beside = levels.findIndex(({ reading: { style } }) => style === reading.style)
  const division = levels.findLastIndex(({ kind }) => kind === 'division')
  return { reading, depth: parent >= 0 ? parent + 1 : beside >= 0 ? beside : division + 1 }
}

/** Beside its like, else under all that is open: divisions hold articles, articles hold sections. */
function wordDepth({ style }: Reading, { kind }: Marker, levels: readonly Level[]): number {
  const beside = levels.findIndex(({ reading }) => reading.style === style)
  if (beside >= 0) return beside
  const holders = levels.findIndex((level) =>
    kind === 'division' ? level.kind !== 'division' : level.kind !== 'division' && level.kind !== 'word',
  )
  return holders < 0 ? levels.length : holders
}

/** By indentation: beside its like, else under what starts further to the left; where nothing is indented, under the last. */
function listDepth({ style, value }: Reading, { indent }: MarkedLine, levels: readonly Level[]): number {
  const isLike = (level: Level) => level.reading.style === style
  const beside = levels.findLastIndex((level) => isLike(level) && Math.abs(level.indent - indent) <= 1)
  if (beside >= 0) return beside
  const like = levels.findIndex(isLike)
  if (like >= 0 && indent < (levels[like]?.indent ?? 0)) return like
  const inside = levels.findLastIndex((level) => level.indent < indent || isHolder(level))
  const gap = levels.findLastIndex(isLike)
  if (gap >= 0 && value > 1) return gap
  const last = levels.at(-1)
  const isUnderLast = last !== undefined && indent === last.indent && last.kind !== 'bullet'
  return isUnderLast ? levels.length : inside + 1
}

const isHolder = ({ kind }: Level) => kind === 'word' || kind === 'division' || kind === 'lead'
