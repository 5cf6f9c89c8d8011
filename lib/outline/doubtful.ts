import type { Marker } from './markers'
import { figureValue, roman } from './numerals'

const number = '(?<number>\\p{Nd}{1,3}|[IVXLC]+)'
/** A figure after the sign makes a range, a ratio, a score or an hour. */
const rest = '(?<rest>(?![\\s\\p{Nd}]).*)$'

/** By style. Four digits are a year. */
const patterns: readonly (readonly [string, RegExp])[] = [
  ['[', new RegExp(`^\\[${number}\\]\\s*${rest}`, 'u')],
  ['#', new RegExp(`^#${number}[.:)]?\\s+${rest}`, 'u')],
  ['°', new RegExp(`^${number}°\\s*${rest}`, 'u')],
  ['-', new RegExp(`^${number}\\s?[–—-]\\s+${rest}`, 'u')],
  [':', new RegExp(`^${number}\\s?:\\s+${rest}`, 'u')],
]

/** What numbers a line only where others of its list do: "1 – …", "II: …", "[3] …", "#4 …", "5° …". */
export function doubtfulMarker(line: string): Marker | undefined {
  for (const [style, pattern] of patterns) {
    const { number, rest = '' } = pattern.exec(line)?.groups ?? {}
    if (number === undefined) continue
    const value = roman(number)
    const reading =
      value === undefined
        ? { style: `1 ${style}`, value: figureValue(number), step: 1 }
        : { style: `I ${style}`, value, step: 1 }
    return { readings: [reading], number, kind: 'plain', rest, isDoubtful: true }
  }
  return undefined
}
