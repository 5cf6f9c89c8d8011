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
  sources: () => '/sources/',
  source: (source: string) => `/sources/#${source}`,
  about: () => '/about/',
  timeline: () => '/timeline/',
  event: (event: string) => `/timeline/#${event}`,
  oftenConfused: () => '/often-confused/',
  confusion: (confusion: string) => `/often-confused/#${confusion}`,
  data: () => '/data/plans.json',
  /** The anchor of a topic or a row on any comparison page; topic, row and route names share one namespace. */
  anchor: (page: string, id: string) => `${page}#${id}`,
} as const

/** First path segments that are pages; no version, topic or row may take one of these names. */
export const reservedNames = [
  'about',
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
