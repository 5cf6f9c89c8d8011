import type { MarkedLine } from './marked'

/** By style, the markers of all lines in their order. */
export type Lists = ReadonlyMap<string, readonly Listed[]>

interface Listed {
  /** Place of its line, from 0. */
  readonly at: number
  readonly value: number
}

export function listsIn(lines: readonly MarkedLine[]): Lists {
  const lists = new Map<string, Listed[]>()
  lines.forEach(({ marker }, at) => {
    for (const { style, value } of marker?.readings ?? []) {
      const list = lists.get(style)
      if (list) list.push({ at, value })
      else lists.set(style, [{ at, value }])
    }
  })
  return lists
}

/** The value of the first marker of a style after a line. */
export function nextIn(lists: Lists, style: string, after: number): number | undefined {
  const list = lists.get(style) ?? []
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.at ?? 0) > after) high = middle
    else low = middle + 1
  }
  return list[low]?.value
}
