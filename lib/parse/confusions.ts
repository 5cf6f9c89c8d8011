import type { Report } from '../faults'
import type { Claim, Confusion, Verdict } from '../types'
import { entriesOf } from './entries'
import type { Fields, Places } from './fields'

const verdicts: readonly Verdict[] = [
  'in the text',
  'not in the text',
  'partly in the text',
  'another text',
  'before the text',
  'wrong person',
  'wrong place',
  'not known',
]

/** The entries of `confusions.yaml`; absent where the file cannot be read as YAML at all. */
export const parseConfusions = (
  file: string,
  text: string,
  places: Places,
  report: Report,
): readonly Confusion[] | undefined =>
  entriesOf(file, text, '- id:', report)?.map((fields) => parseConfusion(fields, places))

function parseConfusion(fields: Fields, places: Places): Confusion {
  fields.only(['id', 'title', 'versions', 'topics', 'rows', 'note', 'says', 'claims'])
  if (fields.list('claims').length === 0) fields.fault(fields.place('claims'), 'no `claims`', 'at least one claim')
  const says = fields.closingCitations('says')
  const confusion: Confusion = {
    id: fields.text('id'),
    title: fields.text('title'),
    versions: fields.texts('versions'),
    topics: fields.texts('topics'),
    rows: fields.texts('rows'),
    note: fields.text('note'),
    says: says.text,
    citations: says.citations,
    claims: fields.maps('claims').map((claim) => parseClaim(claim, places)),
    place: fields.place(),
  }
  return places.keep(confusion, fields)
}

function parseClaim(fields: Fields, places: Places): Claim {
  fields.only(['claim', 'from', 'texts', 'verdict', 'cite'])
  const claim: Claim = {
    claim: fields.text('claim'),
    from: fields.text('from'),
    texts: fields.text('texts'),
    verdict: fields.oneOf('verdict', verdicts) ?? 'not known',
    citations: fields.requiredCitations('cite', 'a claim'),
    place: fields.place(),
  }
  return places.keep(claim, fields)
}
