import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { say } from '@/app/island/say'
import type { Progress } from '@/app/your-texts/program/comparer'
import { pointOf, type Session } from '@/app/your-texts/program/session'
import type { Correction } from '@/lib/own-texts/types'
import type { Corrector } from './correct-row'
import type { Column } from './own-cell'
import type { RowSetting } from './own-row'
import type { NumberedRow } from './row-block'

/** The rows' corrector; what a correction did is said, and its row takes the focus. */
export function useCorrections(
  session: Session,
  { listed }: Progress,
  columns: readonly Column[],
  shown: readonly NumberedRow[],
  head: { readonly current: HTMLElement | null },
) {
  const { comparer, desk, reread } = session
  const [wanted, setWanted] = useState<string>()
  const waiting = useRef<(row: number) => string>(undefined)
  const arrived = useCallback(() => setWanted(undefined), [])

  const setting = useMemo((): RowSetting => {
    const nameOf = (version: string) => columns.find(({ id }) => id === version)?.name ?? ''
    const by: Corrector = {
      rows: listed?.rows.length ?? 0,
      nameOf,
      pointIn(row) {
        const cells = comparer.row(listed?.rows[row - 1]?.id ?? -1)?.cells ?? []
        return cells.flatMap(({ points }) => points)[0]?.pin
      },
      correct(correction) {
        waiting.current = (row) => `${done(correction, nameOf)}: row ${row}`
        reread({ kind: 'corrected', correction }, pointOf(correction))
      },
      refuse: say,
    }
    return { columns, by, arrived }
  }, [columns, listed, comparer, reread, arrived])

  useEffect(() => {
    const words = waiting.current
    const place = listed?.followed
    if (!words || place === undefined) return
    waiting.current = undefined
    say(words(place + 1))
    const { key } = listed?.rows[place] ?? {}
    if (shown.some((row) => row.key === key)) setWanted(key)
    else head.current?.focus()
  }, [listed, shown, head])

  const step = (kind: 'undone' | 'redone') => {
    const { made, undone } = desk.state().corrections
    const correction = (kind === 'undone' ? made : undone).at(-1)
    if (!correction) return
    waiting.current = (row) => `${kind === 'undone' ? 'Undone' : 'Done again'}: row ${row}`
    reread({ kind }, pointOf(correction))
  }
  return { setting, wanted, undo: () => step('undone'), redo: () => step('redone') }
}

function done(correction: Correction, nameOf: (version: string) => string): string {
  if (correction.kind === 'join') return 'Rows joined'
  const point = pointOf(correction)
  return `${point?.point} of ${nameOf(point?.version ?? '')} ${correction.kind === 'split' ? 'split off' : 'moved'}`
}

/** Control or Command with Z undoes, with Shift or with Y it is done again; in a box these keys are the box's own. */
export function undoByKeys(event: KeyboardEvent, undo: () => void, redo: () => void): void {
  if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return
  event.preventDefault()
  if (key === 'y' || event.shiftKey) redo()
  else undo()
}
