import type { ReactNode } from 'react'
import { writtenOut } from '@/lib/cite/dates'
import { editionOfAll } from '@/lib/editions'
import { getKept } from '@/lib/plans'
import { mostVersions } from '@/lib/sheet/ready-made'
import { runningTitle, type Sheet } from '@/lib/sheet/sheet'
import { runningLines } from '@/lib/sheet/style'
import { publicUrl } from '@/lib/site'
import { PrintChoices } from './choices'
import { SheetTable } from './sheet-table'
import { TitleBlock } from './title-block'

interface SheetPageProps {
  readonly sheet: Sheet
  /** Its address on the site. */
  readonly page: string
  /** The way to its files, and to a sheet of another choice. */
  readonly files: ReactNode
  readonly choices?: ReactNode
  /** What is selected, in place of the words of a ready-made sheet. */
  readonly selection?: ReactNode
  /** What its style has to name beside the running lines. */
  readonly style?: string
}

/** A sheet as it is printed, below the boxes that say how; those stay off the paper. */
export function SheetPage({ sheet, page, files, choices, selection, style = '' }: SheetPageProps) {
  const edition = editionOfAll(getKept().editions)
  const address = publicUrl(page)
  const lines = runningLines({
    title: runningTitle(sheet),
    edition: `Edition of ${writtenOut(edition.date)}`,
    foot: `Point by Point. Not an official document. ${address}`,
  })
  return (
    <article className="sheet">
      <style>{lines + style}</style>
      <div className="sheet-choices">
        {files}
        {choices}
        <PrintChoices blank={sheet.collation.versions.length < mostVersions} />
      </div>
      <TitleBlock of={sheet} edition={edition} address={address} selection={selection} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must scroll by keyboard too */}
      <section className="paper" aria-label="Rows" tabIndex={0}>
        <SheetTable of={sheet} />
      </section>
    </article>
  )
}
