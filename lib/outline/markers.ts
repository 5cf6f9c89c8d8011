import { doubtfulMarker } from './doubtful'
import { eastAsianMarker } from './east-asian'
import { figureValue, letterStep, letterValue, ordinal, roman } from './numerals'

/** One way to read what a line starts with. */
export interface Reading {
  /** Points of one list share it: "1.", "(a)", "article", "•". */
  readonly style: string
  /** Place in the list; 0 for bullets. */
  readonly value: number
  /** How far the next place may be. */
  readonly step: number
}

/** A number, a letter or a bullet at the start of a line. */
export interface Marker {
  /** Likeliest first; "i" is a numeral or a letter. */
  readonly readings: readonly Reading[]
  /** Absent for bullets. */
  readonly number?: string
  /** `word`: printed with a word ("Article 5"), `division`: a part of the text that holds points ("Chapter II"). */
  readonly kind: 'plain' | 'dotted' | 'word' | 'division' | 'bullet'
  /** What follows on the line. */
  readonly rest: string
  /** True where a sign ends the number: "1.2." is no decimal. */
  readonly closed?: boolean
  /** True where words may start so as well; others of its list then tell. */
  readonly isDoubtful?: boolean
}

const pointWords = [
  'articles?|art|section|sections|sec|sect|clause|rule|principle|point|paragraph|para|item',
  'artikel|paragraf|absatz|abs|ziffer|punkt|alinéa|artículo|sección|cláusula|punto|articolo|sezione|artigo|ponto',
  'artykuł|ustęp|ust|pkt|стаття|ст|пункт|п|абзац|статья|параграф|المادة|مادة|البند|بند',
].join('|')
const divisionWords = [
  'part|title|chapter|annex|appendix|phase|stage|step|schedule|teil|titel|kapitel|abschnitt|anhang|partie|titre',
  'chapitre|annexe|parte|título|capítulo|anexo|fase|etapa|titolo|capitolo|allegato|część|tytuł|rozdział|załącznik|etap',
  'розділ|глава|частина|додаток|етап|раздел|часть|приложение|этап|الفصل|الباب|الجزء',
].join('|')
const figure = '\\p{Nd}{1,5}(?:\\s?(?:bis|ter|quater)\\b|[a-z]\\b|er\\b|re\\b|º|°)?'
const worded = new RegExp(
  `^(?<word>${pointWords}|${divisionWords}|§{1,2}|№|no\\.?|n[°º])(?:[.\\s]+|(?=\\p{Nd}))(?<number>${figure}|[ivxlc]+\\b|[a-z]\\b|premi(?:er|ère)\\b|one|two|three|four|five|six|seven|eight|nine|ten)(?<end>\\s*[.:)–—-]+(?!\\p{Nd})\\s*|\\s*$|\\s+)(?<rest>.*)$`,
  'iu',
)
const dotted = /^(?<number>\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+)(?:(?<close>[.)])(?!\p{Nd})\s*|\s+)(?<rest>.*)$/u
const bracketed = /^\((?<number>\p{Nd}{1,5}\p{Ll}?|\p{L}|[ivxlc]+)\)\s*(?<rest>.*)$/iu
const closed =
  /^(?<number>\p{Nd}{1,5}(?:\s?(?:bis|ter|quater)|\p{Ll})?|\p{L}|[ivxlc]+)(?<close>\.\)|[.)．、]|\.?º|\.-)(?:\s+|$|(?=\p{Lu}\p{Ll}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))(?<rest>.*)$/iu
const tabbed = /^(?<number>\p{Nd}{1,3})\t\s*(?<rest>.*)$/u
const bullet = /^(?<sign>[-*+•●○◦▪■‣⁃·–—])\s+(?<rest>.*)$/u

/** What a line starts with; absent where it starts with words. */
export function markerOf(line: string): Marker | undefined {
  return markerOfNumber(line) ?? bulletMarker(line)
}

const markerOfNumber = (line: string): Marker | undefined =>
  wordMarker(line) ?? dottedMarker(line) ?? eastAsianMarker(line) ?? numberMarker(line) ?? doubtfulMarker(line)

function wordMarker(line: string): Marker | undefined {
  const { word = '', number = '', end = '', rest = '' } = worded.exec(line)?.groups ?? {}
  if (number === '') return undefined
  // "Article 5 of the treaty" is a sentence, "Article 5 Definitions" a point.
  if (/^\s+$/.test(end) && !/^[\p{Lu}\p{Nd}\p{Sc}"“«]/u.test(rest)) return undefined
  const sign = word.toLowerCase().replace(/\.$/, '')
  const isDivision = new RegExp(`^(?:${divisionWords})$`, 'iu').test(sign)
  const value = ordinal(number) ?? roman(number) ?? letterValue(number) ?? figureValue(number)
  const bare = ordinal(number) ? String(value) : number.replace(/(?<=\p{Nd})(?:er|re|º|°)$/iu, '').replace(/\s+/g, ' ')
  const style = /^§/.test(sign) ? '§' : sign.replace(/s$/, '')
  return {
    readings: [{ style, value, step: 1 }],
    number: isDivision ? `${word} ${bare}` : bare,
    kind: isDivision ? 'division' : 'word',
    rest,
  }
}

function dottedMarker(line: string): Marker | undefined {
  const { number, close, rest = '' } = dotted.exec(line)?.groups ?? {}
  if (number === undefined) return undefined
  const parts = number.split('.')
  return {
    readings: [{ style: `dotted ${parts.length}`, value: figureValue(parts.at(-1) ?? ''), step: 1 }],
    number,
    kind: 'dotted',
    rest,
    closed: close !== undefined,
  }
}

function numberMarker(line: string): Marker | undefined {
  const found = bracketed.exec(line)?.groups ?? closed.exec(line)?.groups ?? tabbed.exec(line)?.groups
  const { number = '', close = '(', rest = '' } = found ?? {}
  return number === ''
    ? undefined
    : { readings: readingsOf(number, close), number: number.replace(/\s+/g, ' '), kind: 'plain', rest }
}

function readingsOf(number: string, close: string): readonly Reading[] {
  if (/^\p{Nd}/u.test(number)) return [{ style: `1${close}`, value: figureValue(number), step: 1 }]
  const isUpper = number !== number.toLowerCase()
  const [numeral, letter] = [roman(number), letterValue(number)]
  const readings: Reading[] = []
  if (numeral !== undefined) readings.push({ style: `${isUpper ? 'I' : 'i'}${close}`, value: numeral, step: 1 })
  if (letter !== undefined)
    readings.push({ style: `${isUpper ? 'A' : 'a'}${close}`, value: letter, step: letterStep(number) })
  return readings
}

function bulletMarker(line: string): Marker | undefined {
  const alone = bulletAlone(line)
  // A bullet before a number ("- a) …") is Markdown's, the number is the text's.
  return alone && (markerOfNumber(alone.rest) ?? alone)
}

/** The bullet that a line starts with, whatever comes after it. */
export function bulletAlone(line: string): Marker | undefined {
  const { sign, rest = '' } = bullet.exec(line)?.groups ?? {}
  return sign === undefined ? undefined : { readings: [{ style: sign, value: 0, step: 0 }], kind: 'bullet', rest }
}
