import { licence, wording } from '@/lib/data/about'
import { routes } from '@/lib/routes'
import { Section } from './about/section'
import { DataExample } from './data-example'

/** What the JSON may hold. */
export const Schemas = ({ example }: { example: string }) => (
  <Section id="schemas" title="JSON Schemas">
    <p>
      A JSON Schema (draft 7) for each kind of file says what every field means and may hold. It is generated from the
      types that the site’s own code is checked against, and every file is checked against it before it is published.
    </p>
    <DataExample file="collation.schema.json">{example}</DataExample>
  </Section>
)

/** What to know before a table is opened. */
export const Tables = () => (
  <Section id="tables" title="Tables in spreadsheets">
    <p>
      The tables are comma-separated, in UTF-8 with its mark at the beginning, so that a spreadsheet opens them with the
      right letters. Lines end as RFC 4180 has it; a cell may hold several lines.
    </p>
    <p>
      A cell whose text begins with <code>=</code>, <code>+</code>, <code>-</code>, <code>@</code>, a tab or the end of
      a line, also behind spaces, quotation marks or apostrophes, would be taken for a formula. It has an apostrophe
      before it. To get the text back, take one apostrophe away from each cell that begins with an apostrophe and has
      such a beginning.
    </p>
  </Section>
)

interface UseProps {
  /** "Edition of 22 November 2026, 00c0ffee" */
  readonly edition: string
  readonly citation: string
}

/** Whose words these are, which edition, what may be done with them, and how to cite them. */
export const Use = ({ edition, citation }: UseProps) => (
  <Section id="use" title="Wording, edition, licence, citing">
    <p>{wording} They are not official documents.</p>
    <p>
      {edition}. The edition is named by the day of the latest change and by a hash over the texts of all points; every
      file carries it, plans.json and the schemas excepted. What was changed is listed under{' '}
      <a href={routes.corrections()}>corrections</a>. Names of files are kept: the newest edition is always at the same
      address.
    </p>
    <p>{licence}</p>
    <p>To cite the whole comparison:</p>
    <p>{citation}</p>
    <p>How to cite a single point stands on the page of the point.</p>
  </Section>
)
