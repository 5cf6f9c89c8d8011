import type { ReactNode } from 'react'
import { writtenOut } from '@/lib/cite/dates'
import { basisOf } from '@/lib/comparison'
import type { Edition } from '@/lib/kept/types'
import type { Sheet } from '@/lib/sheet/sheet'
import { notOfficial, ownWording, series } from '@/lib/sheet/words'

import { VersionsTable } from '../versions-table'
import { SheetLegend } from './sheet-legend'

interface TitleBlockProps {
  readonly of: Sheet
  readonly edition: Pick<Edition, 'date' | 'hash'>
  /** The whole address of the sheet, as it is to be typed. */
  readonly address: string
  /** What is chosen from, in place of the words of a ready-made sheet. */
  readonly selection?: ReactNode
}

/** Once, at the head of the sheet: what it sets against what, of which edition, and what it is not. */
export const TitleBlock = ({ of, edition, address, selection = of.selection }: TitleBlockProps) => (
  <header className="title-block">
    <div>
      <p className="series">{series}</p>
      <h1>{of.title}</h1>
      <p className="basis">{basisOf(of.collation)}</p>
      <p className="note">
        Selection: {selection}. {ownWording}
      </p>
      <p className="note">
        Edition of {writtenOut(edition.date)}, {edition.hash}. {address} <b>{notOfficial}</b>
      </p>
    </div>
    <VersionsTable versions={of.collation.versions} base={of.collation.base} />
    <SheetLegend />
  </header>
)
