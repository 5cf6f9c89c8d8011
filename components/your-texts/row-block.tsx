import { memo, useSyncExternalStore } from 'react'
import type { ListedRow } from '@/app/your-texts/messages'
import type { Comparer } from '@/app/your-texts/program/comparer'
import { OwnRow, type RowSetting } from './own-row'

/** A listed row with its number among all rows, from 1. */
export interface NumberedRow extends ListedRow {
  readonly number: number
}

interface RowBlockProps {
  readonly name: string
  readonly rows: readonly NumberedRow[]
  readonly comparer: Comparer
  readonly setting: RowSetting
  /** Key of the row that is to take the focus, where it is one of these. */
  readonly wanted: string | undefined
}

/** Some rows on end. They are shown as they are read. */
export const RowBlock = memo(function RowBlock({ name, rows, comparer, setting, wanted }: RowBlockProps) {
  const countRead = () => rows.filter(({ id }) => comparer.row(id)).length
  useSyncExternalStore(comparer.subscribe, countRead)
  return (
    <tbody role="rowgroup" data-block={name}>
      {rows.map(({ id, key, byReader, number }) => (
        <OwnRow
          key={key}
          number={number}
          of={comparer.row(id)}
          byReader={byReader}
          wanted={key === wanted}
          setting={setting}
        />
      ))}
    </tbody>
  )
})

/** Widths and heights in pixels as most screens have them: it is enough that the scroll bar is about right. */
const [letter, line, surroundings, narrowestTable] = [8.5, 25, 70, 720]

/** The height of rows before they are shown. */
export function guessedHeight(rows: readonly NumberedRow[], columns: number): number {
  const isTable = innerWidth >= narrowestTable
  const letters = Math.max(30, innerWidth / (isTable ? columns + 0.6 : 1) / letter)
  const stacked = isTable ? 1 : columns
  return rows.reduce((sum, { length }) => sum + (surroundings + Math.ceil(length / letters) * line) * stacked, 0)
}
