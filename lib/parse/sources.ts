import type { Report } from '../faults'
import { placesIn, shown } from '../faults'
import type { IsoDate, Source } from '../types'
import { isCalendarDate } from './dates'
import { type Fields, fieldsOf, type Places, type Reader } from './fields'
import { isHttps } from './https'
import { described, parseWhole } from './tree'

/** The items of `sources.json`; absent where the file cannot be read as JSON at all. */
export function parseSources(
  file: string,
  text: string,
  places: Places,
  report: Report,
): readonly Source[] | undefined {
  const reader: Reader = { rule: 'malformed-source', report }
  const tree = parseWhole(file, text, reader.rule, report)
  if (tree === undefined) return undefined
  if (tree.kind !== 'text') expectJson(file, text, reader)
  if (tree.kind === 'list')
    return tree.trees.flatMap((entry) => fieldsOf(entry, reader) ?? []).map((entry) => parseSource(entry, places))
  report(tree.place, reader.rule, described(tree), 'a list of sources in square brackets')
  return undefined
}

/** The parser reads YAML, which forgives what reference managers do not. */
function expectJson(file: string, text: string, reader: Reader): void {
  try {
    JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const position = Number(/ at position (\d+)/.exec(message)?.[1] ?? 0)
    const found = message.replace(/ in JSON at position.*/s, '').replace(/\s+/g, ' ')
    reader.report(placesIn(file, text)(position), reader.rule, `"${found}"`, 'well-formed JSON')
  }
}

const customNames = ['relays', 'standing', 'contains', 'read', 'cited', 'title-is-ours'] as const

function parseSource(fields: Fields, places: Places): Source {
  const custom = fields.map('custom')
  custom?.only(customNames)
  fields.text('type')
  const address = parseAddress(fields, custom?.optionalText('cited'))
  const issued = parseIssued(fields)
  const standing = custom?.optionalOneOf('standing', ['primary', 'relay', 'partisan'])
  const [relays, contains, language] = [
    custom?.optionalText('relays'),
    custom?.optionalText('contains'),
    parseLanguage(fields),
  ]
  const source: Source = {
    id: fields.text('id'),
    title: fields.text('title'),
    titleIsOurs: custom?.optionalText('title-is-ours') === 'true',
    outlet: fields.text(fields.has('container-title') || !fields.has('publisher') ? 'container-title' : 'publisher'),
    ...(relays !== undefined && { relays }),
    authors: fields.maps('author').map(parseAuthor),
    ...(issued !== undefined && { issued }),
    circa: fields.map('issued')?.optionalText('circa') === 'true',
    ...address,
    ...(language !== undefined && { language }),
    ...(standing !== undefined && { standing }),
    read: parseRead(fields, custom),
    ...(contains !== undefined && { contains }),
  }
  return places.keep(source, fields)
}

/** A tag that has a name in words, since pages say the language in words. */
function parseLanguage(fields: Fields): string | undefined {
  const language = fields.optionalText('language')
  if (language === undefined || isLanguage(language)) return language
  fields.fault(fields.place('language'), shown(language), 'the code of a language: `en`, `uk`, `pt-BR`')
  return undefined
}

function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) !== undefined
  } catch {
    return false
  }
}

function parseRead(fields: Fields, custom: Fields | undefined): Source['read'] {
  if (custom === undefined) fields.fault(fields.place(), 'a source without `custom`', '"custom": { "read": "in full" }')
  return custom?.oneOf('read', ['in full', 'beginning only', 'not opened']) ?? 'not opened'
}

/** Only https is linked; another address, or a reason of the editors', leaves the source cited without a link. */
function parseAddress(fields: Fields, cited: string | undefined): Pick<Source, 'url' | 'unlinked'> {
  const address = fields.optionalText('URL')
  const secure = address?.replace(/^http:/i, 'https:')
  if (secure !== undefined && !isHttps(secure))
    fields.fault(
      fields.place('URL'),
      shown(address ?? ''),
      'an address that begins with https://, without spaces or a user name',
    )
  if (cited !== undefined) return { unlinked: cited.replace(/^not linked:\s*/, '') }
  if (address !== undefined && address !== secure) return { unlinked: 'the page is not served over https' }
  return address !== undefined && isHttps(address) ? { url: address } : {}
}

function parseAuthor(author: Fields): string {
  if (author.has('literal')) return author.text('literal')
  const given = author.optionalText('given')
  const family = author.text('family')
  return given === undefined ? family : `${given} ${family}`
}

/** CSL keeps a date as [[year, month, day]]. */
function parseIssued(fields: Fields): IsoDate | undefined {
  const issued = fields.map('issued')
  if (issued === undefined) return undefined
  const [date] = issued.list('date-parts')
  const parts = date?.kind === 'list' ? date.trees.map((part) => (part.kind === 'text' ? part.text : '')) : []
  const text = parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-')
  if (isCalendarDate(text)) return text
  fields.fault(
    issued.place('date-parts'),
    date === undefined ? 'no date' : shown(text),
    '"date-parts": [[2025, 11, 20]]',
  )
  return undefined
}
