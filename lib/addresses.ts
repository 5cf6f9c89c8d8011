import { dataFiles } from './data/files'
import { everyPoint } from './points'
import { routes } from './routes'
import { readySheets, sheetFiles } from './sheet/ready-made'
import type { Plans } from './types'

/** Every page of the site, in reading order, each once. Files such as `/data/plans.json` are not pages. */
export function pageAddresses({ versions, topics }: Plans): readonly string[] {
  const ids = versions.map(({ id }) => id)
  return [
    routes.home(),
    ...ids.flatMap((base) => [
      routes.base(base),
      ...ids.filter((other) => other !== base).map((other) => routes.pair(base, other)),
    ]),
    ...topics.map(({ id }) => routes.topic(id)),
    ...versions.flatMap((version) => [
      routes.version(version.id),
      ...everyPoint(version.points).map((point) => routes.point(version.id, point.id)),
    ]),
    routes.sheets(),
    ...ids.map((id) => routes.sheetOf(id)),
    ...readySheets({ versions, topics }).map(({ page }) => page),
    routes.timeline(),
    routes.oftenConfused(),
    routes.sources(),
    routes.dataFiles(),
    routes.yourTexts(),
    routes.about(),
    routes.corrections(),
    routes.withdrawn(),
  ]
}

/** Addresses that pass a reader on to a page: where the codes of the rows lead. */
const passingAddresses = ({ topics }: Plans): readonly string[] =>
  topics.flatMap(({ rows }) => rows.map(({ code }) => routes.code(code)))

/**
 * Every address that answers: the pages, what passes on to them, and the files. Files that go with the page of a point
 * are not listed: they stand and fall with it.
 */
export const addresses = (plans: Plans): readonly string[] => [
  ...pageAddresses(plans),
  ...passingAddresses(plans),
  routes.feed(),
  routes.correctionsFeed(),
  ...readySheets(plans).flatMap((sheet) => Object.values(sheetFiles(sheet))),
  ...dataFiles(plans).map(({ name }) => routes.dataFile(name)),
]
