import type { Report } from '../faults'
import { shown } from '../faults'
import { isCalendarDate } from '../parse/dates'
import { entriesOf } from '../parse/entries'
import type { Fields, Places } from '../parse/fields'
import type { Withdrawn } from './types'

/** The entries of `withdrawn.yaml`; those that are not whole are reported and still come. */
export const parseWithdrawn = (file: string, text: string, places: Places, report: Report): readonly Withdrawn[] =>
  entriesOf(file, text, '- address:', report)?.map((fields) => parseEntry(fields, places)) ?? []

/** A page can be left at the address of a page, a note at that of an anchor; not at that of a file. */
const pageOrAnchor = /^(?:\/(?:[\w.-]+\/)*|(?:\/(?:[\w.-]+\/)*)?#[a-z0-9-]+)$/

/** Wherever the entry is read, so with the page. */
const wayOn = /^\/(?:[\w.-]+\/)*(?:#[a-z0-9-]+)?$/

function parseEntry(fields: Fields, places: Places): Withdrawn {
  fields.only(['address', 'was', 'because', 'date', 'go-to'])
  const expected = 'an address of the site such as `/us-28/29/` or `"#army-limit"`'
  const date = fields.text('date')
  if (date !== '' && !(isCalendarDate(date) && date.length === '2026-11-22'.length))
    fields.fault(fields.place('date'), shown(date), 'a day such as 2026-11-22')
  return places.keep(
    {
      address: fields.formed('address', pageOrAnchor, expected),
      was: fields.text('was'),
      because: fields.text('because'),
      date,
      goTo: fields.formed(
        'go-to',
        wayOn,
        'a page of the site, with an anchor or without: `/us-28/28/` or `/#army-limit`',
      ),
      place: fields.place(),
    },
    fields,
  )
}
