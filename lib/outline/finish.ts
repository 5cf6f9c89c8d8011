import type { Draft } from './draft'
import type { OutlinePoint } from './types'

/** Gives every point its number and an id of its own. */
export function finish(drafts: readonly Draft[]): readonly OutlinePoint[] {
  const taken = new Set<string>()
  // Where to go on counting: a number may come back very often.
  const counts = new Map<string, number>()
  const unique = (id: string): string => {
    let [free, count] = [id, counts.get(id) ?? 1]
    while (taken.has(free)) free = `${id} (${++count})`
    counts.set(id, count)
    taken.add(free)
    return free
  }
  const walk = (
    points: readonly Draft[],
    above: Draft | undefined,
    prefix: string,
    idAbove: string,
  ): readonly OutlinePoint[] => {
    let unnumbered = 0
    return points.map((draft) => {
      const number = draft.number === undefined ? undefined : withPrefix(prefix, draft, above)
      const id = unique(number ?? `${idAbove}¶${++unnumbered}`)
      return {
        id,
        ...(number !== undefined && { number }),
        ...(draft.heading !== undefined && { heading: draft.heading }),
        text: draft.lines.join('').trim(),
        points: walk(draft.points, draft, draft.kind === 'division' ? '' : (number ?? ''), id),
      }
    })
  }
  return walk(drafts, undefined, '', '')
}

/** "c" under "21" is "21c", "1" under "5" is "5.1"; what carries its whole number, or a word, stands as printed. */
function withPrefix(prefix: string, { number = '', kind }: Draft, above: Draft | undefined): string {
  if (prefix === '' || kind === 'dotted' || kind === 'division') return number
  if (kind === 'word' && above?.kind !== 'word') return number
  return /\d$/.test(prefix) && /^\p{L}$/u.test(number) ? prefix + number : `${prefix}.${number}`
}
