import { type CslItem, dateParts, sourceWork } from '../cite/items'
import { routes } from '../routes'
import { editionWords, licence, wording } from './about'
import type { Material } from './material'

/**
 * All sources as works to cite. The first work is the comparison itself, which says what the others are the sources of:
 * neither form has a place for that outside a work.
 */
export const sourceItems = (material: Material): readonly CslItem[] => [
  siteItem(material),
  ...material.plans.sources.map(sourceWork),
]

/** The comparison as a whole, as it is cited. */
export const siteItem = ({ edition, absolute }: Material): CslItem => ({
  id: 'point-by-point',
  type: 'webpage',
  title: 'Point by Point: The versions of the Ukraine peace plan of late 2025, side by side',
  ...(edition.date && { issued: { 'date-parts': [dateParts(edition.date)] } }),
  URL: absolute(routes.home()),
  language: 'en-GB',
  note: `${editionWords(edition)}. ${wording} ${licence}`,
})
