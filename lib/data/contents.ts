import { akomaNtoso } from '../akoma-ntoso/akoma-ntoso'
import { asBibTeX, asCslJson } from '../cite/library'
import { publish } from '../publish'
import { routes } from '../routes'
import { collationCsv } from './collation-csv'
import { collationMarkdown } from './collation-markdown'
import { collationFile } from './compare'
import type { Material } from './material'
import { schemaFiles } from './schemas'
import { sourceItems } from './sources'
import { versionCsv } from './version-csv'
import { versionFile } from './version-file'
import { versionMarkdown } from './version-markdown'

/** By the name of a file: what writes it. Files of `files.ts` that are not here are written by other parts of the site. */
type Contents = ReadonlyMap<string, () => string>

export function contents(material: Material): Contents {
  const collation = once(() => collationFile(material))
  return new Map([
    ['collation.json', () => json(collation())],
    ['collation.csv', () => collationCsv(collation())],
    ['collation.md', () => collationMarkdown(collation())],
    ['plans.json', () => JSON.stringify(publish(material.plans))],
    ['sources.json', () => asCslJson(sourceItems(material))],
    ['sources.bib', () => asBibTeX(sourceItems(material))],
    ...schemaFiles.map(
      ([name, schema]) => [name, () => json({ $id: material.absolute(routes.dataFile(name)), ...schema })] as const,
    ),
    ...material.plans.versions.flatMap((of) => {
      const { id } = of
      const version = once(() => versionFile(material, id))
      return [
        [`${id}.json`, () => json(version())],
        [`${id}.csv`, () => versionCsv(version())],
        [`${id}.md`, () => versionMarkdown(version())],
        [`${id}.akn.xml`, () => akomaNtoso(material.plans, of, material.edition, material.absolute)],
      ] as const
    }),
  ])
}

const json = (content: object) => `${JSON.stringify(content, null, 1)}\n`

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
