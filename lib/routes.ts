import type { CiteFormat } from './cite/formats'
import { codeName } from './code-name'

/**
 * Every address of the site, as a function. Addresses are promises: a shape given here never changes.
 * All are absolute paths on the site and end in a slash, except files and anchors.
 */
export const routes = {
  home: () => '/',
  /** One ordered pair of versions. */
  pair: (base: string, other: string) => `/compare/${base}/${other}/`,
  /** One base, all other versions in columns. */
  base: (base: string) => `/compare/${base}/`,
  topic: (topic: string) => `/topics/${topic}/`,
  version: (version: string) => `/${version}/`,
  point: (version: string, point: string) => `/${version}/${point}/`,
  /** How to cite a point, as a file. */
  cite: (version: string, point: string, format: CiteFormat) => `/${version}/${point}/cite.${format}`,
  sources: () => '/sources/',
  source: (source: string) => `/sources/#${source}`,
  about: () => '/about/',
  timeline: () => '/timeline/',
  event: (event: string) => `/timeline/#${event}`,
  /** The timeline as a feed in the Atom format. */
  feed: () => '/timeline/feed.xml',
  oftenConfused: () => '/often-confused/',
  confusion: (confusion: string) => `/often-confused/#${confusion}`,
  /** Where a sheet is put together, and the ready-made ones. */
  sheets: () => '/sheet/',
  /** All versions against one base, to choose from. */
  sheetOf: (base: string) => `/sheet/${base}/`,
  /** The ready-made sheet of a base and one to three others. */
  sheet: (base: string, others: readonly string[]) => `/sheet/${[base, ...others].join('/')}/`,
  topicSheet: (topic: string) => `/sheet/topics/${topic}/`,
  /** What can be taken away, with an example of each. */
  dataFiles: () => '/data/',
  /** A file of data by its name: "us-28.csv". */
  dataFile: (name: string) => `/data/${name}`,
  data: () => '/data/plans.json',
  /** The whole comparison in one page that needs no other file. */
  takeAlong: () => '/data/point-by-point.html',
  yourTexts: () => '/your-texts/',
  /** The same with the names of versions filled in. */
  printedWording: (versions: readonly string[]) => `/your-texts/?texts=${versions.join(',')}`,
  /** Where the code of a row leads that is read off paper: "Army 1". */
  code: (code: string) => `/r/${codeName(code)}/`,
  corrections: () => '/about/corrections/',
  /** One change of a wording, under its name there. */
  correction: (name: string) => `/about/corrections/#${name}`,
  /** The corrections as a feed in the Atom format. */
  correctionsFeed: () => '/about/corrections/feed.xml',
  withdrawn: () => '/about/withdrawn/',
  /** The picture of a page, shown where its link is shared; "/" has that of all pages without one of their own. */
  card: (page: string) => `/cards${page === '/' ? '/site' : page.replace(/\/$/, '')}.png`,
  /** The anchor of a topic or a row on any comparison page; topic, row and route names share one namespace. */
  anchor: (page: string, id: string) => `${page}#${id}`,
} as const

/** First path segments that are pages; no version, topic or row may take one of these names. */
export const reservedNames = [
  'about',
  'cards',
  'compare',
  'data',
  'fonts',
  'often-confused',
  'r',
  'sheet',
  'sources',
  'timeline',
  'topics',
  'your-texts',
  '404',
  '_next',
] as const
