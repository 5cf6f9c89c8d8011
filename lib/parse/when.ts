import { shown } from '../faults'
import type { When } from '../types'
import { isCalendarDate } from './dates'
import type { Fields, Places } from './fields'

/** The names that `parseWhen` reads. */
export const whenNames = ['date', 'about', 'date-note'] as const

const form = /^(\d{4}-\d\d(?:-\d\d)?)(?:\/(\d{4}-\d\d(?:-\d\d)?))?$/

/** `2025-11-20`, `2025-11` or `2025-11-19/2025-11-21`; an inferred date says from what. */
export function parseWhen(fields: Fields, places: Places): When {
  const { from, to } = parseDates(fields)
  const note = fields.optionalText('date-note')
  const about = fields.optionalOneOf('about', ['yes', 'no']) === 'yes'
  if (about && note === undefined)
    fields.fault(fields.place('about'), '`about` without `date-note`', 'from what the date is inferred')
  return places.keep({ from, ...(to !== undefined && { to }), about, ...(note !== undefined && { note }) }, fields)
}

function parseDates(fields: Fields): Pick<When, 'from' | 'to'> {
  const date = fields.text('date', 'malformed-date')
  const [, from = '', to] = form.exec(date) ?? []
  const isKnown = isCalendarDate(from) && (to === undefined || (isCalendarDate(to) && from < to))
  if (isKnown) return { from, ...(to !== undefined && { to }) }
  if (date !== '')
    fields.reader.report(
      fields.place('date'),
      'malformed-date',
      shown(date),
      'a day, a month or two in order: 2025-11-20, 2025-11 or 2025-11-19/2025-11-21',
    )
  return { from: '' }
}
