import type { IsoDate } from '../types'

/** What the schema takes for a date is a day; a month or a year stands by its first. */
export const dayOf = (date: IsoDate): string => `${date}-01-01`.slice(0, 10)

/** What a date is, for whom only the day is given: "dated", "dated, as far as known 2025-11". */
export const dateName = (name: string, date: IsoDate): string =>
  dayOf(date) === date ? name : `${name}, as far as known ${date}`
