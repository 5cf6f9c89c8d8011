import { eachShared } from './overlap'
import type { Profile } from './profiles'
import { isFigure, isPhrase } from './terms'

/** How many shared words are told. */
const most = 6

/** The most telling words that two points share, and all their figures. */
export function why(a: Profile, b: Profile, names: readonly string[]): { terms: string[]; numbers: string[] } {
  const shared: { readonly term: string; readonly weight: number }[] = []
  eachShared(a, b, (id, weight) => shared.push({ term: names[id] ?? '', weight }))
  const told = shared
    .filter(({ term }) => !isPhrase(term))
    .sort((one, two) => two.weight - one.weight || (one.term < two.term ? -1 : 1))
    .map(({ term }) => term)
  return { terms: told.filter((term) => !isFigure(term)).slice(0, most), numbers: told.filter(isFigure) }
}
