/**
 * The grammar of numbers: how a number with its unit, a fraction, a ratio or a date is written in running text.
 *
 * Units are a closed list, so that in "800,000 in peacetime" no other word passes for a unit.
 */

/** White space within a number: a line may break there, a paragraph may not. */
export const gap = '(?:[^\\S\\r\\n]{1,2}|\\r?\\n)'
const any = (...sources: readonly string[]) => `(?:${sources.join('|')})`

const month = any(
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  ...['December', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept?', 'Oct', 'Nov', 'Dec'],
).concat('\\b')
const day = '\\d{1,2}(?:st|nd|rd|th)?(?!\\d)'
const year = '\\d{4}(?!\\d)'
const date = any(
  '\\d{4}-\\d{2}(?:-\\d{2})?(?![-\\d])',
  `${day}${gap}${month}(?:,?${gap}${year})?`,
  `${month}${gap}(?:${day},?${gap})?${year}`,
  `${month}${gap}${day}`,
)

const amount = any(
  "\\d{1,3}(?:[,'’ \\u00a0\\u2007\\u2009\\u202f]\\d{3})+(?:\\.\\d+)?(?![.,]?\\d)",
  '\\d+(?:[.,]\\d+)*[½⅓⅔¼¾]?',
  '[½⅓⅔¼¾]',
)
const sign = any('(?:US)?\\$', '[€£₴]', `(?:USD|EUR|GBP|UAH)(?=${gap})`)
const scale = any('thousand', 'million', 'billion', 'trillion', 'bn', 'mn').concat('\\b')
const percent = any('%', 'per ?cent\\b')
const unit = any(
  ...['percentage points?', '(?:US )?(?:dollars?|cents?)', 'euros?', 'pounds?', 'hryvnias?', 'ro?ubles?'],
  ...['(?:military )?personnel', 'troops', 'soldiers', 'people', 'persons?', 'men', 'women', 'children', 'prisoners'],
  ...['(?:working |calendar )?days?', 'hours?', 'minutes?', 'weeks?', 'months?', 'years?', 'decades?'],
  ...['(?:square )?(?:km|kilomet(?:re|er)s?|miles?)', 'met(?:re|er)s?', 'hectares?', 'tonnes?', '[MG]W', 'megawatts?'],
  ...['regions?', 'oblasts?', 'states?', 'countr(?:y|ies)', 'part(?:y|ies)', 'members?', 'seats?', 'votes?'],
  ...['points?', 'times', 'aircraft', '(?:fighter )?jets?', 'missiles?', 'tanks?', 'brigades?'],
)
  .concat('\\b')
  .replaceAll(' ', gap)

/** Finds a number with its unit, or a date. `glued` are letters that make it something else: "10c", "5G", "3-way". */
export const numberSource = any(
  `(?<date>${date})`,
  [
    `(?<figure>(?:(?<sign>${sign})(?:${gap})?)?(?<amount>${amount})(?<second>[-–:/]${amount})?`,
    `(?:(?:${gap})?(?<scale>${scale}))?(?:(?:${gap})?(?<percent>${percent}))?)`,
    `(?:(?:${gap}|[-‑])?(?<unit>${unit})|(?<glued>[-‑]?\\p{L}[\\p{L}\\p{M}\\p{N}]*))?`,
  ].join(''),
)

const whole = new RegExp(`^${numberSource}$`, 'u')
const factors: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const scaleNames: Readonly<Record<string, string>> = { bn: 'billion', mn: 'million' }
const currencies: Readonly<Record<string, string>> = {
  $: 'US dollars',
  US$: 'US dollars',
  USD: 'US dollars',
  '€': 'euros',
  EUR: 'euros',
  '£': 'pounds',
  GBP: 'pounds',
  '₴': 'hryvnias',
  UAH: 'hryvnias',
}

/** A number as it is read. */
export interface Quantity {
  /** Without unit or currency sign, thousands parted by commas: "600,000", "100 billion", "50%", "50:50", a date. */
  readonly figure: string
  /** "personnel", "US dollars"; "%" for a share, empty where there is none. */
  readonly unit: string
  /** Name of the scale: "billion"; empty where there is none. */
  readonly scale: string
  /** Absent where the figure is no plain count: a date, a year, a range, a ratio, a fraction. */
  readonly value?: number
  /** As compared: written forms of one number with one unit give one key. */
  readonly key: string
}

/** Length of the figure in a number written with its unit: 7 in "600,000 personnel". A date is all figure. */
export const figureLength = (text: string): number => whole.exec(text)?.groups?.figure?.length ?? text.length

/** Reads one number with its unit, or one date; `text` is a whole number token. */
export function readQuantity(text: string): Quantity {
  const found = whole.exec(text)?.groups
  const spaced = text.replace(/\s+/g, ' ')
  if (found?.amount === undefined) return { figure: spaced, unit: '', scale: '', key: spaced }
  const { amount, second = '' } = found
  const digits = amount.replace(/[,'’\s](?=\d{3}(?!\d))/g, '')
  const scale = scaleNames[found.scale ?? ''] ?? found.scale ?? ''
  const unit = found.percent ? '%' : (found.unit ?? currencies[found.sign ?? ''] ?? '').replace(/\s+/g, ' ')
  const figure = amount.replace(/['’\s]/g, ',') + second + (scale && ` ${scale}`) + (found.percent ? '%' : '')
  const quantity = { figure, unit, scale, key: `${digits}${second} ${scale} ${unit}`.trim() }
  const isYear = /^(?:19|20)\d\d$/.test(amount) && scale + unit === ''
  if (second !== '' || isYear || !/^\d+(?:\.\d+)?$/.test(digits)) return quantity
  return { ...quantity, value: Number(digits) * (factors[scale] ?? 1) }
}

/** Whether two numbers are plain counts of one unit, so that one can be taken from the other. */
export const areComparable = (a: Quantity, b: Quantity): boolean =>
  a.value !== undefined && b.value !== undefined && a.value !== b.value && singular(a.unit) === singular(b.unit)

const singular = (unit: string) => unit.toLowerCase().replace(/s$/, '')
const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })

/** What the second of two comparable numbers has more or less: "+200,000", "−50 billion", "+10 percentage points". */
export function difference(from: Quantity, to: Quantity): string {
  const step = (to.value ?? 0) - (from.value ?? 0)
  const scale = from.scale === to.scale ? to.scale : ''
  const amount = written.format(Math.abs(step) / (factors[scale] ?? 1))
  const unit = to.unit === '%' ? `percentage point${amount === '1' ? '' : 's'}` : scale
  return `${step < 0 ? '−' : '+'}${amount}${unit && ` ${unit}`}`
}

/** The difference of two comparable numbers as a share of the first: "+33%"; empty for shares themselves. */
export function percentage(from: Quantity, to: Quantity): string {
  if (from.unit === '%' || !from.value || to.value === undefined) return ''
  const share = Math.round((100 * (to.value - from.value)) / from.value)
  return share === 0 ? '' : `${share < 0 ? '−' : '+'}${written.format(Math.abs(share))}%`
}
