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

const tens = ['m', 'cm', 'd', 'cd', 'c', 'xc', 'l', 'xl', 'x', 'ix', 'v', 'iv', 'i'] as const
const worth = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1] as const

/** A number from 1 to 3999 as a Roman numeral; other numbers in figures. */
export function romanOf(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let left = number
  return tens
    .map((letters, at) => {
      const times = Math.floor(left / (worth[at] ?? 1))
      left %= worth[at] ?? 1
      return letters.repeat(times)
    })
    .join('')
}

/** A number from 1 to 26 as a letter; other numbers in figures, since lists seldom go on to "aa". */
export const alphabetic = (number: number): string =>
  number < 1 || number > 26 ? String(number) : String.fromCharCode(96 + number)

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

/** The value of a figure in the digits of any script; NaN where the text starts with none. */
export function figureValue(text: string): number {
  const digits = text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
  return Number.parseInt(digits, 10)
}

/** The digits of a script follow each other from zero on. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

/** The signs of Han numerals, for regular expressions. */
export const hanNumerals = '〇零一二三四五六七八九十百千'
const hanUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The value of a Han numeral, as "二十三"; absent where it is none. */
export function hanValue(text: string): number | undefined {
  if (!new RegExp(`^[${hanNumerals}]+$`).test(text)) return undefined
  let [sum, digit] = [0, 0]
  for (const sign of text.replaceAll('零', '〇')) {
    const unit = hanUnits[sign]
    sum += unit === undefined ? 0 : (digit || 1) * unit
    digit = unit === undefined ? 10 * digit + '〇一二三四五六七八九'.indexOf(sign) : 0
  }
  return sum + digit
}
