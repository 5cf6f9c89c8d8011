import type { Report } from '../faults'
import type { Account, Question, Reported, Standing, Told } from '../types'
import { isCalendarDate } from './dates'
import { entriesOf } from './entries'
import type { Fields, Places } from './fields'

const standings: readonly Standing[] = [
  'reported kept',
  'reported changed',
  'reported dropped',
  'left to the presidents',
  'accounts differ',
  'not disclosed',
]

interface ParsedClaims {
  readonly reported: readonly Reported[]
  readonly questions: readonly Question[]
}

/** The entries of `claims.yaml`, on points or, with `about`, on questions; absent where the file cannot be read as YAML at all. */
export function parseClaims(file: string, text: string, places: Places, report: Report): ParsedClaims | undefined {
  const entries = entriesOf(file, text, '- version:', report)
  if (entries === undefined) return undefined
  const isQuestion = (entry: Fields) => entry.has('about')
  return {
    reported: entries.filter((entry) => !isQuestion(entry)).map((entry) => parseReported(entry, places)),
    questions: entries.filter(isQuestion).map((entry) => parseQuestion(entry, places)),
  }
}

const told = ['version', 'standing', 'dispute', 'readings', 'accounts'] as const

function parseReported(fields: Fields, places: Places): Reported {
  fields.only(['point', ...told])
  return places.keep({ point: fields.text('point'), ...parseTold(fields, places) }, fields)
}

function parseQuestion(fields: Fields, places: Places): Question {
  fields.only(['about', 'title', ...told])
  const question = { about: fields.text('about'), title: fields.text('title'), ...parseTold(fields, places) }
  return places.keep(question, fields)
}

function parseTold(fields: Fields, places: Places): Told {
  const dispute = fields.optionalText('dispute')
  const readings = fields.map('readings')
  return {
    version: fields.text('version'),
    standing: fields.oneOf('standing', standings) ?? 'not disclosed',
    ...(dispute !== undefined && { dispute }),
    ...(readings && { readings: parseReadings(readings, places) }),
    accounts: fields.maps('accounts').map((account) => parseAccount(account, places)),
    place: fields.place(),
  }
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
  const account: Account = {
    text: fields.text('text'),
    by: fields.text('by', 'account-without-claimant'),
    outlet: fields.text('outlet', 'account-without-outlet'),
    date: parseDate(fields),
    attribution: fields.text('attribution'),
    ...(says !== undefined && { says }),
    ...(option !== undefined && { option }),
    ...Object.fromEntries(optional),
    citations: fields.requiredCitations('cite', 'an account'),
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
