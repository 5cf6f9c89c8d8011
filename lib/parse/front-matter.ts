import type { Yaml } from 'mdast'
import { shown } from '../faults'
import type { Version } from '../types'
import { parseCitations } from './citations'
import { isCalendarDate } from './dates'
import { type Fields, fieldsOf, type Reader } from './fields'
import { endOf, type Page, startOf } from './markdown'
import { parseTree } from './tree'

type Particulars = Omit<Version, 'intro' | 'points' | 'place'>

const names = [
  'id',
  'short',
  'title',
  'issuer',
  'dated',
  'known',
  'evidence',
  'stated',
  'numbered',
  'based-on',
] as const

/** The particulars at the head of a version. Its id is the file's name; what is missing stays empty. */
export function parseParticulars(yaml: Yaml | undefined, page: Page): Particulars & { readonly fields?: Fields } {
  const name = (page.file.split('/').at(-1) ?? '').replace(/\.md$/, '')
  const reader: Reader = { rule: 'malformed-front-matter', report: page.report }
  const fields = openParticulars(yaml, page, reader)
  if (fields === undefined) return unknown(name)
  fields.only(names)
  const id = fields.text('id')
  if (id !== '' && id !== name)
    fields.fault(
      fields.place('id'),
      `the id \`${id}\` in the file \`${name}.md\``,
      "the file's name without its ending",
    )
  const basedOn = parseBasedOn(fields)
  return {
    id: name,
    short: fields.text('short'),
    title: fields.text('title'),
    issuer: fields.text('issuer'),
    dated: parseDated(fields),
    known: fields.text('known'),
    evidence: fields.oneOf('evidence', ['published text', 'read out', 'reported']) ?? 'published text',
    stated: Number(fields.formed('stated', /^[1-9]\d{0,3}$/, 'a number of points')),
    numbered: fields.optionalOneOf('numbered', ['no', 'yes']) !== 'no',
    ...(basedOn !== undefined && { basedOn }),
    fields,
  }
}

function openParticulars(yaml: Yaml | undefined, page: Page, reader: Reader): Fields | undefined {
  if (yaml === undefined) {
    page.report(page.at(0), 'missing-front-matter', 'no particulars', 'them first, between two lines of three dashes')
    return undefined
  }
  const source = page.text.slice(startOf(yaml), endOf(yaml))
  const [opening = ''] = /^---[^\r\n]*(?:\r\n|\r|\n)/.exec(source) ?? []
  const end = startOf(yaml) + source.lastIndexOf('---')
  const stretch = { file: page.file, text: page.text, start: startOf(yaml) + opening.length, end }
  const tree = parseTree(stretch, reader.rule, page.report)
  if (tree?.kind !== 'text' || tree.text !== '') return tree === undefined ? undefined : fieldsOf(tree, reader)
  page.report(page.at(0), 'missing-front-matter', 'no particulars between the dashes', names.slice(0, -2).join(', '))
  return undefined
}

function parseDated(fields: Fields): string {
  const dated = fields.formed('dated', /^\d{4}-\d\d-\d\d$/, 'year-month-day: 2025-11-20')
  if (dated !== '' && !isCalendarDate(dated))
    fields.fault(fields.place('dated'), `\`${dated}\``, 'a day of the calendar')
  return dated
}

/** `us-28 [@source, pinpoint]` */
function parseBasedOn(fields: Fields): Version['basedOn'] {
  if (!fields.has('based-on')) return undefined
  const tree = fields.tree.fields.get('based-on')?.tree
  const text = tree?.kind === 'text' ? tree.text : ''
  const version = /^[a-z0-9-]+(?=\s*\[)/.exec(text)?.[0]
  if (tree?.kind !== 'text' || version === undefined) {
    fields.fault(fields.place('based-on'), shown(text), '`based-on: us-28 [@source, pinpoint]`')
    return undefined
  }
  const citations = parseCitations(
    text.slice(version.length),
    (index) => tree.locate(version.length + index),
    fields.reader.report,
  )
  return { version, citations }
}

const unknown = (id: string): Particulars => ({
  id,
  short: '',
  title: '',
  issuer: '',
  dated: '',
  known: '',
  evidence: 'published text',
  stated: 0,
  numbered: true,
})
