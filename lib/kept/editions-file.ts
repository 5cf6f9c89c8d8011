import { byCodeUnits } from '../by-code-units'
import { hashOf } from '../editions'
import { type Report, shown } from '../faults'
import { isCalendarDate } from '../parse/dates'
import { type Fields, fieldsOf, type Reader } from '../parse/fields'
import { parseWhole } from '../parse/tree'
import type { Edition, EditionsOfPoint } from './types'

/** Reads `editions.json`: by the address of a point, its wordings, the newest last. */
export function parseEditions(file: string, text: string, report: Report): readonly EditionsOfPoint[] {
  const reader: Reader = { rule: 'malformed-editions', report }
  const tree = parseWhole(file, text, reader.rule, report)
  const all = tree === undefined ? undefined : fieldsOf(tree, reader)
  return [...(all?.tree.fields ?? [])].map(([address, { place }]) => {
    if (!/^\/[a-z0-9-]+\/[a-z0-9-]+\/$/.test(address))
      report(place, reader.rule, shown(address), 'the address of a point: "/us-28/6/"')
    const entries = all?.maps(address) ?? []
    if (entries.length === 0) report(place, reader.rule, 'an address without a wording', 'at least one')
    return { address, editions: inOrderOfDates(entries), place }
  })
}

function inOrderOfDates(entries: readonly Fields[]): readonly Edition[] {
  let before = ''
  return entries.map((fields) => {
    const edition = parseEdition(fields)
    if (edition.date !== '' && edition.date < before)
      fields.fault(fields.place('date'), `${edition.date} after ${before}`, 'the newest wording last')
    before = edition.date
    return edition
  })
}

function parseEdition(fields: Fields): Edition {
  fields.only(['date', 'hash', 'text'])
  const date = fields.text('date')
  const isDay = isCalendarDate(date) && date.length === '2026-11-22'.length
  if (date !== '' && !isDay) fields.fault(fields.place('date'), shown(date), 'a day such as 2026-11-22')
  const text = fields.optionalText('text') ?? ''
  const hash = fields.text('hash')
  if (hash !== '' && hash !== hashOf(text))
    fields.fault(
      fields.place('hash'),
      `the hash ${shown(hash)} of another text`,
      `${shown(hashOf(text))}, or the text as it was published`,
    )
  return { date: isDay ? date : '', hash, text }
}

/** The file that holds these wordings, in the order of the addresses. */
export const formatEditions = (all: readonly Pick<EditionsOfPoint, 'address' | 'editions'>[]): string =>
  `${JSON.stringify(
    Object.fromEntries(
      all
        .toSorted((a, b) => byCodeUnits(a.address, b.address))
        .map(({ address, editions }) => [address, editions.map(({ date, hash, text }) => ({ date, hash, text }))]),
    ),
    null,
    2,
  )}\n`
