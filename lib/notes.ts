import { citationsOf } from './points'
import { routes } from './routes'
import type { Cell, Citation, Collation, Source, Version } from './types'

/** A place on a page to go back to: "Army" at `#army-cap`. */
interface Spot {
  readonly href: string
  readonly label: string
}

/** Citations made at one spot of a page. */
export interface Mention {
  readonly citations: readonly Citation[]
  readonly at: Spot
}

/** One source in the numbered list of a page. */
export interface Note {
  readonly number: number
  readonly source: Source
  /** Where on the page it is cited, each spot once. */
  readonly citedIn: readonly Spot[]
}

/** The numbered sources of one page, by source id, in the order of their numbers. */
export type Notes = ReadonlyMap<string, Note>

/** Numbers the sources in the order in which they are first mentioned. Sources that are not mentioned get no number. */
export function numberSources(sources: readonly Source[], mentions: readonly Mention[]): Notes {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const notes = new Map<string, Note>()
  for (const { citations, at } of mentions) {
    for (const { source: id } of citations) {
      const source = byId.get(id)
      if (!source) throw new Error(`Unknown source ${id}`)
      const note = notes.get(id) ?? { number: notes.size + 1, source, citedIn: [] }
      const known = note.citedIn.some(({ href }) => href === at.href)
      notes.set(id, known ? note : { ...note, citedIn: [...note.citedIn, at] })
    }
  }
  return notes
}

/** @throws where the page has no such source in its list, so that no mark leads to nothing. */
export function numberOf(source: string, notes: Notes): number {
  const note = notes.get(source)
  if (!note) throw new Error(`Source ${source} is cited here and not in the list of this page`)
  return note.number
}

/** How many sources stand at each text where so many versions share a page; the point's own page names all. */
export const sourcesInBrief = (versions: number): number => (versions > 3 ? 1 : 2)

/** The same on the page of one topic. */
export const sourcesOnTopic = 3

/** The same for an account, most of which reached us through several relays of one report. */
export const accountSourcesInBrief = 1

/** The sources of some citations, each once, the first `limit` of them. */
export const sourcesOf = (citations: readonly Citation[], limit = Number.POSITIVE_INFINITY): readonly string[] =>
  [...new Set(citations.map(({ source }) => source))].slice(0, limit)

/** Everything that a comparison cites, topic by topic, in reading order; at most `limit` sources at each text. */
export function mentionsOf({ topics, versions }: Collation, limit?: number): readonly Mention[] {
  const byId = new Map(versions.map((version) => [version.id, version]))
  return topics.flatMap(({ topic, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.map((cell) => ({
        citations: citedIn(cell, byId.get(cell.version), limit),
        at: { href: routes.anchor('', topic.id), label: topic.label },
      })),
    ),
  )
}

/** The citations that a cell shows, in the order in which it shows them; at most `limit` sources at each text. */
export function citedIn({ reading, points }: Cell, version: Version | undefined, limit?: number): readonly Citation[] {
  const brief = (citations: readonly Citation[], most = limit) => {
    const shown = sourcesOf(citations, most)
    return citations.filter(({ source }) => shown.includes(source))
  }
  if (reading.kind === 'accounts') {
    const most = limit === undefined ? undefined : accountSourcesInBrief
    return reading.reported.flatMap(({ accounts }) => accounts.flatMap(({ citations }) => brief(citations, most)))
  }
  if (reading.kind === 'silence') return brief(reading.silence.citations)
  return points.flatMap(({ point }) => brief(version ? citationsOf(version, point) : point.citations))
}
