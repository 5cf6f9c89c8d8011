import { type RefObject, useState } from 'react'
import type { RowView } from '@/app/your-texts/messages'
import type { Correction, PinnedPoint } from '@/lib/own-texts/types'

/** What a correction needs to know of the other rows. Rows go by their number, from 1. */
export interface Corrector {
  readonly rows: number
  /** Of a text, by its id. */
  readonly nameOf: (version: string) => string
  /** A point of another row; undefined while that row is not read, or where there is none. */
  readonly pointIn: (row: number) => PinnedPoint | undefined
  readonly correct: (correction: Correction) => void
  readonly refuse: (words: string) => void
}

interface CorrectRowProps {
  readonly of: RowView
  readonly row: number
  readonly by: Corrector
  /** Takes the focus after a correction that made this row. */
  readonly head: RefObject<HTMLElement | null>
  readonly onToggle: (open: boolean) => void
}

/** Folded in each row: to join it with the one above or below, to split a point off, to move one to another row. */
export function CorrectRow({ of, row, by, head, onToggle }: CorrectRowProps) {
  const [open, setOpen] = useState(false)
  return (
    <details
      className="own-correct"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
        onToggle(currentTarget.open)
      }}
    >
      <summary ref={head}>{`Correct row ${row}`}</summary>
      {open && <Choices of={of} row={row} by={by} />}
    </details>
  )
}

function Choices({ of, row, by }: Omit<CorrectRowProps, 'head' | 'onToggle'>) {
  const points = of.cells.flatMap((cell) => cell.points)
  const [first] = points
  const join = (other: number) => {
    const there = by.pointIn(other)
    if (first && there) by.correct({ kind: 'join', points: [first.pin, there] })
    else by.refuse(`Row ${other} is not read yet`)
  }
  return (
    <div className="own-choices">
      {row > 1 && (
        <button type="button" onClick={() => join(row - 1)}>
          {`Join with row ${row - 1} above`}
        </button>
      )}
      {row < by.rows && (
        <button type="button" onClick={() => join(row + 1)}>
          {`Join with row ${row + 1} below`}
        </button>
      )}
      {points.map(({ id, numbered, pin }) => (
        <PointChoices
          key={`${pin.version} ${id}`}
          name={`${numbered ? 'point ' : ''}${id} of ${by.nameOf(pin.version)}`}
          pin={pin}
          alone={points.length === 1}
          row={row}
          by={by}
        />
      ))}
    </div>
  )
}

interface PointChoicesProps {
  /** "point 3 of First draft" */
  readonly name: string
  readonly pin: PinnedPoint
  /** True where the row holds nothing else. */
  readonly alone: boolean
  readonly row: number
  readonly by: Corrector
}

function PointChoices({ name, pin, alone, row, by }: PointChoicesProps) {
  const move = (to: number) => {
    const beside = to === row ? undefined : by.pointIn(to)
    if (beside) by.correct({ kind: 'move', point: pin, beside })
    else by.refuse(to === row ? `It stands in row ${row} already` : `Row ${to} is not read yet, or there is none`)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        move(Number(new FormData(event.currentTarget).get('row')))
      }}
    >
      {!alone && (
        <button type="button" onClick={() => by.correct({ kind: 'split', points: [pin] })}>
          {`Split off ${name}`}
        </button>
      )}
      <label>
        {`Move ${name} to row `}
        <input name="row" type="number" min={1} max={by.rows} required inputMode="numeric" />
      </label>
      <button type="submit" aria-label={`Move ${name}`}>
        Move
      </button>
    </form>
  )
}
