import type { Report } from '../faults'
import type { Citation, Place, Placement, Row, Silence, SilenceKind, Topic } from '../types'
import { type Fields, fieldsOf, type Places, type Reader } from './fields'
import { described, parseWhole, type Tree } from './tree'

const kinds: readonly SilenceKind[] = [
  'not in this text',
  'struck out',
  'reported dropped',
  'left to the presidents',
  'not disclosed',
  'not read',
]

export interface ParsedCollation {
  /** The ids of the versions, in the order of the columns. */
  readonly columns: readonly { readonly id: string; readonly place: Place }[]
  readonly horizon: { readonly text: string; readonly citations: readonly Citation[] } | undefined
  readonly topics: readonly Topic[]
  readonly fields: Fields
}

/** What `collation.yaml` holds; absent where the file cannot be read as YAML at all. */
export function parseCollation(
  file: string,
  text: string,
  places: Places,
  report: Report,
): ParsedCollation | undefined {
  const reader: Reader = { rule: 'malformed-yaml', report }
  const tree = parseWhole(file, text, reader.rule, report)
  const fields = tree === undefined ? undefined : fieldsOf(tree, reader)
  if (fields === undefined) return undefined
  fields.only(['versions', 'horizon', 'topics'])
  if (!fields.has('versions'))
    fields.fault(fields.place(), 'no `versions`', 'the ids of the versions in the order of the columns')
  return {
    columns: fields.list('versions').flatMap((column) => parseColumn(column, reader) ?? []),
    horizon: fields.cited('horizon'),
    topics: fields.maps('topics').map((topic) => parseTopic(topic, places)),
    fields,
  }
}

function parseColumn(tree: Tree, reader: Reader): { readonly id: string; readonly place: Place } | undefined {
  if (tree.kind === 'text' && tree.text !== '') return { id: tree.text, place: tree.place }
  reader.report(tree.place, reader.rule, described(tree), 'the id of a version')
  return undefined
}

function parseTopic(fields: Fields, places: Places): Topic {
  fields.only(['id', 'title', 'label', 'summary', 'silences', 'rows'])
  const id = fields.text('id')
  const topic: Topic = {
    id,
    title: fields.text('title'),
    label: fields.text('label'),
    summary: fields.text('summary'),
    silences: parseSilences(fields, places),
    rows: fields.maps('rows').map((row) => parseRow(row, id, places)),
    place: fields.place(),
  }
  return places.keep(topic, fields)
}

function parseRow(fields: Fields, topic: string, places: Places): Row {
  fields.only(['id', 'code', 'title', 'figure', 'note', 'points', 'silences'])
  const figure = fields.optionalText('figure')
  const note = fields.optionalText('note')
  const row: Row = {
    id: fields.text('id'),
    code: fields.text('code'),
    topic,
    title: fields.text('title'),
    ...(figure !== undefined && { figure }),
    ...(note !== undefined && { note }),
    points: parsePlacements(fields, places),
    silences: parseSilences(fields, places),
    place: fields.place(),
  }
  return places.keep(row, fields)
}

function parsePlacements(fields: Fields, places: Places): Row['points'] {
  const points = fields.map('points')
  if (points === undefined) {
    if (!fields.has('points'))
      fields.fault(fields.place(), 'a row without `points`', 'the points of at least one version')
    return {}
  }
  const named = [...points.tree.fields.keys()].map((version) => {
    if (!points.has(version))
      points.fault(points.place(version), 'no point', 'the points of the version, or no line for it')
    return [version, points.list(version).flatMap((tree) => parsePlacement(tree, points.reader) ?? [])] as const
  })
  return places.keep(Object.fromEntries(named), points)
}

/** `3`, `21c`, `army-limit`, `3 s2`, `2 s2-5`, `2 s1 s4` */
function parsePlacement(tree: Tree, reader: Reader): Placement | undefined {
  const text = tree.kind === 'text' ? tree.text.trim() : ''
  const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)((?:\s+s\d{1,3}(?:-\d{1,3})?)*)$/.exec(text)
  const sentences = match === null ? undefined : parseSentences(match[2] ?? '')
  if (match?.[1] === undefined || sentences === undefined) {
    reader.report(tree.place, reader.rule, described(tree), 'a point, `3`, or sentences of one, `3 s2` or `3 s2-5`')
    return undefined
  }
  return { point: match[1], ...(sentences.length > 0 && { sentences }), place: tree.place }
}

/** Absent where a range runs backwards. */
function parseSentences(text: string): readonly number[] | undefined {
  const sentences: number[] = []
  for (const [, first = '', last = first] of text.matchAll(/s(\d+)(?:-(\d+))?/g)) {
    if (Number(last) < Number(first)) return undefined
    for (let sentence = Number(first); sentence <= Number(last); sentence += 1) sentences.push(sentence)
  }
  return sentences
}

function parseSilences(fields: Fields, places: Places): Readonly<Record<string, Silence>> {
  const silences = fields.map('silences')
  if (silences === undefined) return {}
  const named = [...silences.tree.fields].flatMap(([version, { tree }]) => {
    const silence = parseSilence(version, tree, silences, places)
    return silence === undefined ? [] : [[version, silence] as const]
  })
  return places.keep(Object.fromEntries(named), silences)
}

/** `europe-24: not read`, or the kind with what explains it. */
function parseSilence(version: string, tree: Tree, silences: Fields, places: Places): Silence | undefined {
  if (tree.kind === 'text') {
    const kind = silences.oneOf(version, kinds)
    return kind === undefined ? undefined : places.keep({ kind, citations: [] }, silences)
  }
  const fields = fieldsOf(tree, silences.reader)
  if (fields === undefined) return undefined
  fields.only(['kind', 'because', 'cite', 'see'])
  const kind = fields.oneOf('kind', kinds)
  const because = fields.optionalText('because')
  const see = fields.optionalText('see')
  const silence: Silence = {
    kind: kind ?? 'not in this text',
    ...(because !== undefined && { because }),
    citations: fields.citations('cite'),
    ...(see !== undefined && { see }),
  }
  return places.keep(silence, fields)
}
