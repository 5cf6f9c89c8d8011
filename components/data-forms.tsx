import type { pointExamples, rowExamples, sourceExamples } from '@/lib/data/examples'
import { routes } from '@/lib/routes'
import { Section } from './about/section'
import { DataExample } from './data-example'

/** The JSON of a version, its table and its Markdown. */
export const VersionForms = ({ id, of }: { id: string; of: ReturnType<typeof pointExamples> }) => (
  <Section id="versions" title="A version">
    <p>
      Each version is a file of its own in every form. The JSON has the particulars of the version, its points in one
      flat list (a sub-point names its point in <code>parent</code>), the accounts of points that are known from
      reports, the places where copies differ, and the sources cited.
    </p>
    <DataExample file={`${id}.json`}>{of.json}</DataExample>
    <p>
      The table has a record for each point and sub-point. Several accounts, variants or notes stand in one cell, each
      on a line of its own.
    </p>
    <DataExample file={`${id}.csv`}>{of.csv}</DataExample>
    <p>
      The Markdown is to be read, or set with Pandoc: citations have its form and name the works of{' '}
      <a href={routes.dataFile('sources.json')}>sources.json</a>.
    </p>
    <DataExample file={`${id}.md`}>{of.md}</DataExample>
  </Section>
)

/** The comparison in the same forms. */
export const ComparisonForms = ({ of }: { of: ReturnType<typeof rowExamples> }) => (
  <Section id="comparison" title="The whole comparison">
    <p>
      In the JSON each row says under <code>texts</code> what every version has there: its points, its accounts, or
      which silence it is and who says so. Under <code>readings</code> stands how every version reads against every
      other: <code>same</code>, <code>changed</code> with its marks, <code>rewritten</code>, <code>only here</code>,{' '}
      <code>accounts</code>, <code>silence</code>, or <code>unmarked</code> where the text of the base is not known.
      Joined, the <code>base</code> of all spans spells the text of the base and their <code>text</code> that of the
      version. Each change fact is given in its parts and in words.
    </p>
    <DataExample file="collation.json">{of.json}</DataExample>
    <p>
      The table has a record for each row, base and version. Keep one base, and every row has each version once; the
      version that is the base is called <code>base</code> under <code>reading</code>.
    </p>
    <DataExample file="collation.csv">{of.csv}</DataExample>
    <p>The Markdown has all rows, read against the version that was published first.</p>
    <DataExample file="collation.md">{of.md}</DataExample>
  </Section>
)

/** The sources in the two forms that reference managers read. */
export const SourceForms = ({ of }: { of: ReturnType<typeof sourceExamples> }) => (
  <Section id="sources" title="Sources">
    <p>
      All sources under the names by which the other files cite them. A title in square brackets is ours, where the
      page’s own was not seen. The first work is this comparison itself, as it is to be cited.
    </p>
    <DataExample file="sources.json">{of.json}</DataExample>
    <DataExample file="sources.bib">{of.bib}</DataExample>
  </Section>
)
