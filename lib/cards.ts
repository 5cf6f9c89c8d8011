import { countRows } from './changed-rows'
import { onlyVersions, pairTitle } from './comparison'
import { excerpt } from './excerpt'
import { factNames } from './fact-kinds'
import { factLines, lineWords } from './fact-lines'
import { overview } from './overview'
import { pointName, pointTitle } from './point-names'
import { everyPoint } from './points'
import { routes } from './routes'
import { rowsOf } from './rows-of'
import type { CollatedTopic, Collation, Plans, Point, Version } from './types'
import { capitalise, countWords, day } from './words'

/** What the picture of a page says, from the real text: shown where its link is shared. */
export interface Card {
  /** The page: "/us-28/6/". */
  readonly page: string
  /** "28-point draft, point 6". */
  readonly kicker: string
  readonly title: string
  /** Our restatement, or the summary of a topic; empty for a pair. */
  readonly text: string
  /** What became of it, a line each: who, and what. */
  readonly lines: readonly CardLine[]
}

interface CardLine {
  readonly who: string
  readonly says: string
}

/** Most lines that a thumbnail bears; where there is nothing but a title above them, some more. */
const most = 4
const mostUnderTitle = 6
const longestText = 190
const longestLine = 74

/** A card for every point, pair and topic, and one for all other pages. `collationOf` gives the collation of a base. */
export function cards(plans: Plans, collationOf: (base: string) => Collation): readonly Card[] {
  const [first] = plans.versions
  if (!first) return []
  return [
    siteCard(plans),
    ...plans.versions.flatMap((version) =>
      everyPoint(version.points).map((point) => pointCard(collationOf(version.id), version, point)),
    ),
    ...plans.versions.flatMap((base) =>
      plans.versions.filter(({ id }) => id !== base.id).map((other) => pairCard(collationOf(base.id), base, other)),
    ),
    ...collationOf(first.id).topics.map((topic) => topicCard(topic, collationOf(first.id).versions)),
  ]
}

export const siteCard = ({ versions }: Plans): Card => ({
  page: routes.home(),
  kicker: 'Point by Point',
  title: 'The versions of the Ukraine peace plan, side by side',
  text: '',
  lines: atMost(
    mostUnderTitle,
    versions.map(({ short, dated }) => ({ who: short, says: day(dated) })),
  ),
})

export function pointCard(collation: Collation, version: Version, point: Point): Card {
  const rows = rowsOf(collation, point)
  const [row] = rows
  const name = pointName(version, point)
  const title = pointTitle(
    point,
    rows.map(({ row: { title } }) => ({ title })),
  )
  return {
    page: routes.point(version.id, point.id),
    kicker: point.number === undefined ? version.short : `${version.short}, ${name}`,
    title: title ?? capitalise(name),
    text: excerpt(point.text, longestText),
    lines: row ? linesOf({ topic: row.topic, rows }, collation.versions) : [],
  }
}

export function pairCard(collation: Collation, base: Version, other: Version): Card {
  const { all, changed, byKind } = countRows(onlyVersions(collation, [other.id]).topics)
  return {
    page: routes.pair(base.id, other.id),
    kicker: `${day(base.dated)} to ${day(other.dated)}`,
    title: pairTitle(base, other),
    text: '',
    lines: [
      { who: `${changed} of ${all} provisions`, says: 'differ' },
      ...mostRows(byKind).map(({ kind, rows }) => ({
        who: `${rows} ${rows === 1 ? 'row' : 'rows'}`,
        says: `where ${factNames[kind].changed} changed`,
      })),
    ],
  }
}

/** The kinds of facts that occur in the most rows, as many as there is room for. */
const mostRows = (byKind: ReturnType<typeof countRows>['byKind']) =>
  [...byKind].sort((a, b) => b.rows - a.rows).slice(0, most - 1)

export const topicCard = (topic: CollatedTopic, versions: readonly Version[]): Card => ({
  page: routes.topic(topic.topic.id),
  kicker: 'In every version of the plan',
  title: topic.topic.title,
  text: topic.topic.summary,
  lines: linesOf(topic, versions),
})

/** What each other version does, the base left out. */
const linesOf = (topic: CollatedTopic, [, ...others]: readonly Version[]): readonly CardLine[] => {
  const lines = others.flatMap(({ short }, at) => {
    const { counts, brief, rows } = overview(topic, at + 1)
    const [told] = factLines({ facts: brief.facts.slice(0, 1), changes: [] })
    const [first] = counts
    // Where the base is known from reports, nothing can be said of the others against it.
    if (!first || first.sign === 'unmarked') return []
    const sign = countWords(first.sign, first.rows, rows)
    return { who: short, says: excerpt(told ? `${sign}. ${lineWords(told)}` : sign, longestLine) }
  })
  return atMost(most, lines)
}

/** A line for each version, or, where there are too many, a last one that says how many are left out. */
const atMost = (room: number, lines: readonly CardLine[]): readonly CardLine[] =>
  lines.length <= room
    ? lines
    : [...lines.slice(0, room - 1), { who: `${lines.length - room + 1} more versions`, says: 'on the page' }]

/** The card in words, for whoever does not see it. */
export const cardAlt = ({ kicker, title, text, lines }: Card): string =>
  [`${kicker}: ${title}.`, text, ...lines.map(({ who, says }) => `${who}: ${says}.`)]
    .filter(Boolean)
    .join(' ')
    .replaceAll('..', '.')
