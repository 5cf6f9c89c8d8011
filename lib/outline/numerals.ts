const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }
const wellFormed = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/

/** The value of a Roman numeral in either case; absent where it is none. */
export function roman(text: string): number | undefined {
  const letters = text.toLowerCase()
  if (letters === '' || !wellFormed.test(letters)) return undefined
  let sum = 0
  for (let at = 0; at < letters.length; at++) {
    const value = values[letters.charAt(at)] ?? 0
    sum += value < (values[letters.charAt(at + 1)] ?? 0) ? -value : value
  }
  return sum
}

/** Ukrainian, Belarusian and Russian lists leave out different letters, so a step may skip a few. */
const cyrillic = 'абвгґдеєёжзиіїйклмнопрстуфхцчшщьыэюя'

/** The place of a single letter in its alphabet, from 1; absent where it is none. */
export function letterValue(text: string): number | undefined {
  const letter = text.toLowerCase()
  if (/^[a-z]$/.test(letter)) return letter.charCodeAt(0) - 96
  const place = letter.length === 1 ? cyrillic.indexOf(letter) : -1
  return place < 0 ? undefined : place + 1
}

/** How far the next letter of a list may be from the last. */
export const letterStep = (text: string): number => (/^[a-z]/i.test(text) ? 1 : 4)

const ordinals = [
  'one first premier première перша перший первая первый',
  'two second',
  'three third',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]

/** The value of a number in words: "One", "premier". */
export function ordinal(text: string): number | undefined {
  const at = ordinals.findIndex((words) => words.split(' ').includes(text.toLowerCase()))
  return at < 0 ? undefined : at + 1
}
