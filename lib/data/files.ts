import type { Plans } from '../types'

/** What can be taken away: every file below `/data/`. What writes most of them is in `contents.ts`. */
export interface DataFile {
  /** The last part of its address, given once: "us-28.csv". */
  readonly name: string
  /** "CSV" */
  readonly format: string
}

/** A file that holds something of all versions. */
interface CommonFile extends DataFile {
  /** What it holds, to follow a comma. */
  readonly holds: string
}

/** The forms in which each version can be had, by the ending of the file. */
const versionFormats = {
  json: 'JSON',
  csv: 'CSV',
  md: 'Markdown',
  'akn.xml': 'Akoma Ntoso',
} as const

export const commonFiles: readonly CommonFile[] = [
  {
    name: 'point-by-point.html',
    format: 'HTML',
    holds: 'the whole comparison in one page, which opens anywhere without a network',
  },
  {
    name: 'collation.json',
    format: 'JSON',
    holds: 'every row with what each version has there, and how each reads against each other, with marks and facts',
  },
  { name: 'collation.csv', format: 'CSV', holds: 'the same as a table, with facts in words' },
  { name: 'collation.md', format: 'Markdown', holds: 'the same to read, against the first version' },
  {
    name: 'plans.json',
    format: 'JSON',
    holds: 'all that the site is made from, with the events, the reactions and what is often confused',
  },
  { name: 'sources.json', format: 'CSL-JSON', holds: 'all sources, for reference managers and Pandoc' },
  { name: 'sources.bib', format: 'BibTeX', holds: 'all sources, for TeX' },
  { name: 'version.schema.json', format: 'JSON Schema', holds: 'what the JSON of a version may hold' },
  { name: 'collation.schema.json', format: 'JSON Schema', holds: 'what collation.json may hold' },
  { name: 'plans.schema.json', format: 'JSON Schema', holds: 'what plans.json may hold' },
]

export const filesOfVersion = (version: string): readonly DataFile[] =>
  Object.entries(versionFormats).map(([ending, format]) => ({ name: `${version}.${ending}`, format }))

export const dataFiles = ({ versions }: Pick<Plans, 'versions'>): readonly DataFile[] => [
  ...commonFiles,
  ...versions.flatMap(({ id }) => filesOfVersion(id)),
]
