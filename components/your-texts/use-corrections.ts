import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
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
  { listed, step: stage }: Progress,
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
    setWanted(listed?.rows[place]?.key)
  }, [listed])

  // A row may be shown only once it is read; one that the filter hides gives the focus to the head.
  useEffect(() => {
    if (wanted === undefined || stage !== 'done' || shown.some((row) => row.key === wanted)) return
    setWanted(undefined)
    head.current?.focus()
  }, [wanted, stage, shown, head])

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
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isBox(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  })
}

const isBox = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox', 'file'].includes(target.type))
