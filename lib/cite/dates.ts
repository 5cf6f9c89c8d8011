import type { IsoDate } from '../types'

const styles = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const

/** "20 November 2025", "November 2025" or "2025", as far as the date is known. */
export function writtenOut(date: IsoDate): string {
  const known = styles.slice(0, date.split('-').length)
  return new Intl.DateTimeFormat('en-GB', { ...Object.assign({}, ...known), timeZone: 'UTC' }).format(new Date(date))
}
