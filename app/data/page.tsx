import type { Metadata } from 'next'
import { Contents } from '@/components/about/contents'
import { Section } from '@/components/about/section'
import { DataFiles, type SizeOf } from '@/components/data-files'
import { ComparisonForms, SourceForms, VersionForms } from '@/components/data-forms'
import { Schemas, Tables, Use } from '@/components/data-rules'
import { writtenOut } from '@/lib/cite/dates'
import { asText } from '@/lib/cite/library'
import { collationFile } from '@/lib/data/compare'
import { contents } from '@/lib/data/contents'
import { pointExamples, rowExamples, schemaExample, sourceExamples } from '@/lib/data/examples'
import { getMaterial } from '@/lib/data/material'
import { siteItem, sourceItems } from '@/lib/data/sources'
import { versionFile } from '@/lib/data/version-file'
import { everyPoint } from '@/lib/points'
import { routes } from '@/lib/routes'
import type { Plans } from '@/lib/types'
import { plural } from '@/lib/words'

export const metadata: Metadata = {
  title: 'Data: the comparison as files',
  description:
    'Every version of the plan and the whole comparison as JSON, CSV and Markdown, the sources as CSL-JSON and BibTeX, with JSON Schemas, an example of each, licence and edition.',
  alternates: { canonical: routes.dataFiles() },
}

const parts = [
  ['files', 'The files'],
  ['versions', 'A version'],
  ['comparison', 'The whole comparison'],
  ['sources', 'Sources'],
  ['schemas', 'JSON Schemas'],
  ['tables', 'Tables in spreadsheets'],
  ['use', 'Wording, edition, licence, citing'],
] as const

/** Every file that can be taken away, with an example of each. */
export default function DataPage() {
  const material = getMaterial()
  const { plans, edition } = material
  const [first] = plans.versions
  const files = contents(material)
  const sizeOf: SizeOf = (name) => {
    const write = files.get(name)
    return write && Buffer.byteLength(write())
  }
  return (
    <article className="about doc">
      <header>
        <h1>Data</h1>
        <p>Everything that this site compares, as files to take away: {countWords(plans)}.</p>
      </header>
      <Contents parts={parts} />
      <Section id="files" title="The files">
        <DataFiles versions={plans.versions} sizeOf={sizeOf} />
      </Section>
      {first && <VersionForms id={first.id} of={pointExamples(versionFile(material, first.id))} />}
      <ComparisonForms of={rowExamples(collationFile(material))} />
      <SourceForms of={sourceExamples(sourceItems(material))} />
      <Schemas example={schemaExample} />
      <Tables />
      <Use
        edition={`Edition of ${edition.date && writtenOut(edition.date)}, ${edition.hash}`}
        citation={asText(siteItem(material))}
      />
    </article>
  )
}

function countWords({ versions, topics, sources }: Plans): string {
  const points = versions.flatMap((version) => everyPoint(version.points))
  const rows = topics.flatMap((topic) => topic.rows)
  return `${plural(versions.length, 'version')} with ${plural(points.length, 'point')} and sub-points, ${plural(rows.length, 'row')} in ${plural(topics.length, 'topic')}, ${plural(sources.length, 'source')}`
}
