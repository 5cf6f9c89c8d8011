import type { Report } from '../faults'
import type { PointVariants, Variant, VariantReading } from '../types'
import { entriesOf } from './entries'
import type { Fields, Places } from './fields'

/** The entries of `variants.yaml`; absent where the file cannot be read as YAML at all. */
export const parseVariants = (
  file: string,
  text: string,
  places: Places,
  report: Report,
): readonly PointVariants[] | undefined =>
  entriesOf(file, text, '- version:', report)?.map((fields) => parsePointVariants(fields, places))

function parsePointVariants(fields: Fields, places: Places): PointVariants {
  fields.only(['version', 'point', 'variants'])
  if (fields.list('variants').length === 0)
    fields.fault(fields.place('variants'), 'no `variants`', 'at least one variant')
  const entry: PointVariants = {
    version: fields.text('version'),
    point: fields.text('point'),
    variants: fields.maps('variants').map((variant) => parseVariant(variant, places)),
    place: fields.place(),
  }
  return places.keep(entry, fields)
}

/** A lemma in parentheses names what the restatement has no words for. */
function parseVariant(fields: Fields, places: Places): Variant {
  fields.only(['lemma', 'readings'])
  const lemma = fields.text('lemma')
  const name = /^\((.+)\)$/.exec(lemma)?.[1]
  const variant: Variant = {
    lemma: name ?? lemma,
    inText: name === undefined,
    readings: fields.maps('readings').map((reading) => parseReading(reading, places)),
    place: fields.place(),
  }
  return places.keep(variant, fields)
}

function parseReading(fields: Fields, places: Places): VariantReading {
  fields.only(['text', 'witnesses'])
  const reading: VariantReading = {
    text: fields.text('text'),
    witnesses: fields.requiredCitations('witnesses', 'a reading', 'variant-without-witness'),
    place: fields.place(),
  }
  return places.keep(reading, fields)
}
