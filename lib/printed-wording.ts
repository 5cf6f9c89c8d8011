import { everyPoint } from './points'
import type { Plans, Source, Version } from './types'

/** So many places are named. */
const most = 4

/**
 * Where the whole text of a version is printed in English, for whoever wants its wording: pages with an address,
 * none of a partisan or state-run carrier, first those that most points cite.
 */
export function printedWording({ sources }: Pick<Plans, 'sources'>, version: Version): readonly Source[] {
  const cited = everyPoint(version.points).map(({ citations }) => new Set(citations.map(({ source }) => source)))
  const counts = new Map(sources.map(({ id }) => [id, cited.filter((of) => of.has(id)).length]))
  const countOf = ({ id }: Source) => counts.get(id) ?? 0
  const printsMost = (source: Source) => countOf(source) * 2 >= cited.length
  return sources
    .filter((source) => countOf(source) > 0 && source.url && source.language === 'en' && source.standing !== 'partisan')
    .filter((source) => isFullText(source) || printsMost(source))
    .toSorted((one, other) => countOf(other) - countOf(one))
    .slice(0, most)
}

/** As the dossiers say it; a text that was abridged or translated back is not the printed one. */
const isFullText = ({ contains = '' }: Source) => /^full text\b(?!.*(?:abridged|translated))/i.test(contains)
