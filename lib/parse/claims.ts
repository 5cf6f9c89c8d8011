import type { Report } from '../faults'
import type { Account, Reported, Standing } from '../types'
import { isCalendarDate } from './dates'
import { type Fields, fieldsOf, type Places, type Reader } from './fields'
import { described, parseTree } from './tree'

const standings: readonly Standing[] = [
  'reported kept',
  'reported changed',
  'reported dropped',
  'left to the presidents',
  'accounts differ',
  'not disclosed',
]

/** The entries of `claims.yaml`; absent where the file cannot be read as YAML at all. An empty file has no entries. */
export function parseClaims(
  file: string,
  text: string,
  places: Places,
  report: Report,
): readonly Reported[] | undefined {
  const reader: Reader = { rule: 'malformed-yaml', report }
  const tree = parseTree({ file, text, start: 0, end: text.length }, reader.rule, report)
  if (tree === undefined) return undefined
  if (tree.kind === 'text' && tree.text === '') return []
  if (tree.kind === 'list')
    return tree.trees.flatMap((entry) => fieldsOf(entry, reader) ?? []).map((entry) => parseReported(entry, places))
  report(tree.place, reader.rule, described(tree), 'a list of entries, each beginning `- version:`')
  return undefined
}

function parseReported(fields: Fields, places: Places): Reported {
  fields.only(['version', 'point', 'standing', 'dispute', 'readings', 'accounts'])
  const dispute = fields.optionalText('dispute')
  const readings = fields.map('readings')
  const reported: Reported = {
    version: fields.text('version'),
    point: fields.text('point'),
    standing: fields.oneOf('standing', standings) ?? 'not disclosed',
    ...(dispute !== undefined && { dispute }),
    ...(readings && { readings: parseReadings(readings, places) }),
    accounts: fields.maps('accounts').map((account) => parseAccount(account, places)),
    place: fields.place(),
  }
  return places.keep(reported, fields)
}

/** The readings by letter, in a few words each. */
function parseReadings(fields: Fields, places: Places): Readonly<Record<string, string>> {
  const letters = [...fields.tree.fields.keys()]
  return places.keep(Object.fromEntries(letters.map((letter) => [letter, fields.text(letter)])), fields)
}

const words = ['office', 'firmness', 'note'] as const

function parseAccount(fields: Fields, places: Places): Account {
  fields.only(['text', 'by', 'office', 'outlet', 'date', 'attribution', 'says', 'option', 'firmness', 'note', 'cite'])
  const says = fields.optionalOneOf('says', standings)
  const option = fields.has('option') ? fields.formed('option', /^[A-Z]$/, 'a capital letter') : undefined
  const optional = words.flatMap((name) => (fields.has(name) ? [[name, fields.text(name)] as const] : []))
  if (!fields.has('cite')) fields.fault(fields.place(), 'an account without `cite`', 'cite: "[@source, pinpoint]"')
  const account: Account = {
    text: fields.text('text'),
    by: fields.text('by', 'account-without-claimant'),
    outlet: fields.text('outlet', 'account-without-outlet'),
    date: parseDate(fields),
    attribution: fields.text('attribution'),
    ...(says !== undefined && { says }),
    ...(option !== undefined && { option }),
    ...Object.fromEntries(optional),
    citations: fields.citations('cite'),
    place: fields.place(),
  }
  return places.keep(account, fields)
}

/** An ISO date is a day of the calendar; words are left as they are. */
function parseDate(fields: Fields): string {
  const date = fields.text('date', 'account-without-date')
  if (/^\d{4}(-\d+)*$/.test(date) && !isCalendarDate(date))
    fields.fault(fields.place('date'), `\`${date}\``, 'a day of the calendar, or words')
  return date
}
