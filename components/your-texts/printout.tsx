import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { RowView } from '@/app/your-texts/messages'
import type { Comparer } from '@/app/your-texts/program/comparer'
import { runningLines } from '@/lib/sheet/style'
import type { Column } from './own-cell'
import { OwnSheet, titleOf } from './own-sheet'
import type { NumberedRow } from './row-block'

interface PrintoutProps {
  readonly columns: readonly Column[]
  readonly rows: readonly NumberedRow[]
  readonly comparer: Comparer
  /** How many rows there are, shown or not. */
  readonly all: number
  readonly note: string | undefined
  readonly blank: boolean
}

/** More rows would keep the browser busy for long; the exports have all. */
const mostPrinted = 5_000

/** The sheet, which stands in the page only while it is printed, by whatever way that was asked for. */
export function Printout({ columns, rows, comparer, all, note, blank }: PrintoutProps) {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  useRunningLines(columns)
  if (!isPrinting) return null
  const read = rows.flatMap(({ id, number }): readonly (readonly [number, RowView])[] => {
    const row = comparer.row(id)
    return row ? [[number, row]] : []
  })
  const printed = read.slice(0, mostPrinted)
  return createPortal(
    <OwnSheet
      columns={columns}
      rows={printed}
      selection={printed.length === all ? `all ${all} rows` : `${printed.length} of ${all} rows`}
      note={note}
      blank={blank}
      date={new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}
    />,
    document.getElementById('main') ?? document.body,
  )
}

/** The lines at the edges of every page name the texts, so the style has to be made here. */
function useRunningLines(columns: readonly Column[]): void {
  useEffect(() => {
    const style = new CSSStyleSheet()
    style.replaceSync(
      runningLines({
        title: titleOf(columns),
        edition: `Read against: ${columns[0]?.name}`,
        foot: 'Own texts, compared by Point by Point',
      }),
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style)
    }
  }, [columns])
}
