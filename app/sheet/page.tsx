import type { Metadata } from 'next'
import { SheetBases } from '@/components/sheet/bases'
import { SheetFiles } from '@/components/sheet/sheet-files'
import { getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'
import { openSheet } from '@/lib/sheet/open'
import { type ReadySheet, readySheets } from '@/lib/sheet/ready-made'
import { capitalise } from '@/lib/words'

export const metadata: Metadata = {
  title: 'Sheets to print',
  description: 'Comparison sheets of the versions of the plan: ready-made as PDF and Word, or of your own choice.',
  alternates: { canonical: routes.sheets() },
}

const groups: readonly { kind: ReadySheet['kind']; title: string }[] = [
  { kind: 'three', title: 'Three versions side by side' },
  { kind: 'topic', title: 'One topic' },
  { kind: 'pair', title: 'One version against another' },
]

/** Where sheets are put together, and every ready-made one as a plain link. */
export default function Sheets() {
  const plans = getPlans()
  const ready = readySheets(plans)
  return (
    <article className="doc">
      <h1>Sheets to print</h1>
      <p>
        A comparison sheet sets two to four versions side by side, row by row, in landscape: with marks that survive a
        photocopy, sources as numbered notes and room for handwriting.
      </p>
      <section aria-labelledby="own">
        <h2 id="own">A sheet of your choice</h2>
        <p>
          Choose the base first; then the versions to read against it, the topics, and whether all rows stand there. The
          choice stays in the address, so that a sheet can be sent.
        </p>
        <SheetBases of={plans.versions} />
      </section>
      {groups.map(({ kind, title }) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{title}</h2>
          <ul className="ready">
            {ready
              .filter((sheet) => sheet.kind === kind)
              .map((sheet) => (
                <li key={sheet.page}>
                  <a href={sheet.page}>{capitalise(openSheet(sheet).subject)}</a>
                  <SheetFiles of={sheet} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  )
}
