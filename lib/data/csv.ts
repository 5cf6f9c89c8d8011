import { stringify } from 'csv-stringify/sync'
import { asWords } from './formula'

/** One line of a table, by the names of its columns; all records of a table have the same. */
export type CsvRecord = Readonly<Record<string, string>>

/**
 * A table as RFC 4180 has it, with a head and a mark of UTF-8 at its beginning, without which spreadsheets take its
 * letters for others. No cell acts as a formula.
 */
export const csv = (records: readonly CsvRecord[]): string =>
  stringify(
    records.map((record) => Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, asWords(cell)]))),
    { header: true, bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]|^\s|\s$/ },
  )
