import { csvTable } from '../csv'

/** One line of a table, by the names of its columns; all records of a table have the same. */
export type CsvRecord = Readonly<Record<string, string>>

/** Records as a table, under the names of their columns; no record, no table. */
export const csv = (records: readonly CsvRecord[]): string =>
  csvTable([...records.slice(0, 1).map(Object.keys), ...records.map((record) => Object.values(record))])
