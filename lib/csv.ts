import { asWords } from './formula'

/** The byte-order mark, without which spreadsheets take the letters of UTF-8 for others. */
const mark = '\uFEFF'

/**
 * Records as a table (RFC 4180), the first of them its head. No cell acts as a formula. It is our own since it also runs
 * in a browser, where writers that rest on Node's buffers do not.
 */
export const csvTable = (records: readonly (readonly string[])[]): string =>
  mark + records.map((fields) => `${line(fields)}\r\n`).join('')

/** An empty line would be no record: a single empty field is quoted. */
const line = (fields: readonly string[]): string => fields.map(field).join(',') || '""'

function field(text: string): string {
  const words = asWords(text)
  return /[",\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
