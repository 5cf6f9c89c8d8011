import type { Mention } from './notes'
import type { Citation, Seen } from './types'

/** One place in a source that a page points to, and how far it was read there. */
export interface Pin {
  readonly pinpoint: string
  readonly seen: Seen
}

/** By source id: the places that a page's citations point to, each once, in the order in which they are cited. */
export function pinpoints(mentions: readonly Pick<Mention, 'citations'>[]): ReadonlyMap<string, readonly Pin[]> {
  const pins = new Map<string, readonly Pin[]>()
  for (const { source, pinpoint, seen } of mentions.flatMap(({ citations }) => citations)) {
    const known = pins.get(source) ?? []
    if (!known.some((pin) => pin.pinpoint === pinpoint && pin.seen === seen))
      pins.set(source, [...known, { pinpoint, seen }])
  }
  return pins
}

/** How a page was read for a point, as the list of sources says it. */
export const seenWords: Readonly<Record<Citation['seen'], string>> = {
  text: 'text read',
  paraphrase: 'paraphrase read',
  'page only': 'full text there, this point not re-read',
}
