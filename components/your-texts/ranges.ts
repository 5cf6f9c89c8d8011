/** Blocks on end, from the first to before the last: `[0, 3]` are the first three. */
export type Range = readonly [from: number, to: number]

/** Where each block begins, and where the last one ends, in pixels from the first. */
export function beginnings(heights: readonly number[]): readonly number[] {
  const sums = [0]
  for (const height of heights) sums.push((sums.at(-1) ?? 0) + height)
  return sums
}

/** The blocks of which something stands between two heights. */
export const blocksBetween = (sums: readonly number[], top: number, bottom: number): Range => {
  const last = sums.length - 1
  const from = Math.min(last, firstAbove(sums, top) - 1)
  return [Math.max(0, from), Math.max(0, Math.min(last, firstAbove(sums, bottom)))]
}

/** The place of the first number that is greater, by halves. */
function firstAbove(sums: readonly number[], height: number): number {
  let [low, high] = [0, sums.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > height) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * One step from the blocks that stand in the page towards those that should: what is too far goes at once, and one
 * block comes, those on the screen before those around it. The same range where there is no step left to make.
 */
export function step([from, to]: Range, screen: Range, wanted: Range): Range {
  const kept: Range = [Math.max(from, wanted[0]), Math.min(to, wanted[1])]
  if (kept[0] >= kept[1]) return wanted[0] < wanted[1] ? [screen[0], Math.min(screen[0] + 1, wanted[1])] : [0, 0]
  if (kept[1] < screen[1]) return [kept[0], kept[1] + 1]
  if (kept[0] > screen[0]) return [kept[0] - 1, kept[1]]
  if (kept[1] < wanted[1]) return [kept[0], kept[1] + 1]
  if (kept[0] > wanted[0]) return [kept[0] - 1, kept[1]]
  return kept[0] === from && kept[1] === to ? [from, to] : kept
}
