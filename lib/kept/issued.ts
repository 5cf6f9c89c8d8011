import { addresses } from '../addresses'
import { everyPoint } from '../points'
import { routes } from '../routes'
import type { Place, Plans, Point } from '../types'

/** An address that the site has now. */
export interface Issued {
  readonly address: string
  /** As in `addresses.lock`: words that would differ if the address were given to something else. */
  readonly meaning: string
  /** Where that stands in the plans; absent for pages that hang on no single thing. */
  readonly place?: Place
}

/** Every address that the site has: pages, files, and anchors that others link to. */
export function issued(plans: Plans): readonly Issued[] {
  const things = [...pages(plans), ...anchors(plans)]
  const known = new Set(things.map(({ address }) => address))
  return [...things, ...addresses(plans).flatMap((address) => (known.has(address) ? [] : { address, meaning: '' }))]
}

const pages = ({ versions, topics }: Plans): readonly Issued[] => [
  ...versions.flatMap(({ id, short, points, place }) => [
    { address: routes.version(id), meaning: short, place },
    ...everyPoint(points).map((point) => ({
      address: routes.point(id, point.id),
      meaning: pointMeaning(point),
      place: point.place,
    })),
  ]),
  ...topics.flatMap(({ id, title, place, rows }) => [
    { address: routes.topic(id), meaning: title, place },
    ...rows.map((row) => ({ address: routes.code(row.code), meaning: `row ${row.id}`, place: row.place })),
  ]),
]

/** A name stands for the anchor on every comparison page, so it is listed once. */
const anchors = ({ topics, events, confusions }: Plans): readonly Issued[] => [
  ...topics.flatMap(({ id, title, place, rows }) => [
    { address: routes.anchor('', id), meaning: `topic ${title}`, place },
    ...rows.map((row) => ({
      address: routes.anchor('', row.id),
      meaning: `${row.code} ${row.title}`,
      place: row.place,
    })),
  ]),
  ...events.map(({ id, kind, when, place }) => ({
    address: routes.event(id),
    meaning: `${kind} of ${when.from}`,
    place,
  })),
  ...confusions.map(({ id, title, place }) => ({ address: routes.confusion(id), meaning: title, place })),
]

/** "point 6: Army", "point 21c: Ukrainian forces leave the part of", "struck out". */
const pointMeaning = (point: Point): string =>
  [point.number && `point ${point.number}`, point.gist ?? opening(point)].filter(Boolean).join(': ')

const wordsOfOpening = 8

const opening = ({ text, state }: Point): string =>
  text === '' ? state : text.split(' ').slice(0, wordsOfOpening).join(' ')
