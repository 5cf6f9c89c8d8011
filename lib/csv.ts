import { asWords } from './data/formula'

/** The byte-order mark, by which spreadsheets know UTF-8. */
const mark = '\uFEFF'

/**
 * Records as a table (RFC 4180), the first of them its head. No cell acts as a formula. Runs in a browser, which the
 * writer of the site's own tables does not.
 */
export const csvTable = (records: readonly (readonly string[])[]): string =>
  mark + records.map((fields) => `${fields.map(field).join(',')}\r\n`).join('')

function field(text: string): string {
  const words = asWords(text)
  return /[",\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
