import { memo, useEffect, useRef, useState } from 'react'
import type { RowView } from '@/app/your-texts/messages'
import { type Corrector, CorrectRow } from './correct-row'
import { type Column, OwnCell } from './own-cell'
import { Why } from './why'

/** What all rows share. */
export interface RowSetting {
  /** The base first. */
  readonly columns: readonly Column[]
  readonly by: Corrector
  /** Said by a row that has taken the focus that was meant for it. */
  readonly arrived: () => void
}

interface OwnRowProps {
  /** From 1. */
  readonly number: number
  /** Undefined until it is read. */
  readonly of: RowView | undefined
  readonly byReader: boolean
  /** True where a correction made this row, and it is to take the focus. */
  readonly wanted: boolean
  readonly setting: RowSetting
}

const columnClasses = ['b', 'v1', 'v2', 'v3'] as const

/** A row of the comparison, with why its points stand together and how to correct that. */
export const OwnRow = memo(function OwnRow({ number, of, byReader, wanted, setting }: OwnRowProps) {
  const head = useRef<HTMLElement>(null)
  const { columns, by, arrived } = setting
  const [open, setOpen] = useState({ why: false, correct: false })
  const isRead = of !== undefined
  useEffect(() => {
    if (!wanted || !isRead) return
    head.current?.focus()
    arrived()
  }, [wanted, isRead, arrived])
  return (
    <tr
      role="row"
      className={open.why || open.correct ? 'row own-open' : 'row'}
      aria-rowindex={number + 1}
      aria-busy={!isRead}
    >
      <th role="rowheader" scope="row" className="rowhead">
        <span className="code">{`Row ${number}`}</span>
        {byReader && <span className="note">corrected</span>}
        {of && of.links.length > 0 && (
          <Why
            of={of.links}
            onToggle={(why) => setOpen((now) => ({ ...now, why }))}
            byReader={byReader}
            nameOf={({ version, point }) => `${by.nameOf(version)} ${point}`}
          />
        )}
        {of && (
          <CorrectRow
            of={of}
            row={number}
            by={by}
            head={head}
            onToggle={(correct) => setOpen((now) => ({ ...now, correct }))}
          />
        )}
      </th>
      {columns.map((column, at) => {
        const cell = of?.cells[at]
        return (
          <td key={column.id} role="cell" className={`k ${columnClasses[at]}${cell?.points.length === 0 ? ' z' : ''}`}>
            <b className="who" dir="auto">
              {column.name}
            </b>
            {cell && columns[0] && <OwnCell of={cell} column={column} base={columns[0]} />}
          </td>
        )
      })}
    </tr>
  )
})
