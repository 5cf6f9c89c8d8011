import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { ExportFormat } from '@/app/your-texts/messages'
import type { Progress } from '@/app/your-texts/program/comparer'
import { fileName, saveFile } from '@/app/your-texts/program/save-file'
import type { Session } from '@/app/your-texts/program/session'
import { areStale, type Desk, textsToCompare } from '@/app/your-texts/program/state'
import { factsWords } from '@/lib/own-texts/words'
import { plural } from '@/lib/words'
import type { Column } from './own-cell'
import { OwnTable } from './own-table'
import { Printout } from './printout'
import { ProgressLine } from './progress-line'
import { ResultsBar } from './results-bar'
import type { NumberedRow } from './row-block'
import { useCorrections, useUndoKeys } from './use-corrections'

/** What comes of the comparison: how far it is, its rows, and what can be done with them. */
export function Results({ session }: { session: Session }) {
  const { desk, comparer } = session
  const state = useSyncExternalStore(desk.subscribe, desk.state)
  const progress = useSyncExternalStore(comparer.subscribe, comparer.progress)
  const isStale = useMemo(
    () => progress.texts.length > 0 && areStale(textsToCompare({ texts: state.texts }), progress.texts),
    [state.texts, progress.texts],
  )
  return (
    <>
      <p className="h" role="status">
        {said[progress.step]}
      </p>
      <ProgressLine of={progress} onStop={() => comparer.stop()} />
      {progress.words !== undefined && (
        <p className="own-problem" role="alert">
          {progress.words}
        </p>
      )}
      {progress.listed && (
        <Compared session={session} state={state} progress={progress} listed={progress.listed} isStale={isStale} />
      )}
    </>
  )
}

/** Said to those who listen, once: rows that are read again after a correction are not announced anew. */
const said: Readonly<Record<Progress['step'], string>> = {
  none: '',
  outlining: 'Comparing',
  aligning: 'Comparing',
  reading: 'Compared',
  done: 'Compared',
  stopped: '',
}

interface ComparedProps {
  readonly session: Session
  readonly state: Desk
  readonly progress: Progress
  readonly listed: NonNullable<Progress['listed']>
  readonly isStale: boolean
}

function Compared({ session, state, progress, listed, isStale }: ComparedProps) {
  const { comparer, reread, compare } = session
  const { onlyChanged, corrections } = state
  const { versions, base, read } = progress
  const columns = useMemo(() => baseFirst(versions, base), [versions, base])
  const rows = useShownRows(session, progress, onlyChanged)
  const head = useHead()
  const { setting, wanted, undo, redo } = useCorrections(session, progress, columns, rows, head)
  useUndoKeys(undo, redo)
  const [writing, setWriting] = useState<ExportFormat>()
  const [blank, setBlank] = useState(false)
  const take = async (format: ExportFormat) => {
    setWriting(format)
    const text = await comparer.exportAs(format)
    setWriting(undefined)
    saveFile(
      fileName(
        versions.map(({ name }) => name),
        format,
      ),
      text,
      types[format],
    )
  }
  const note = factsWords(versions)
  const changedRows = useMemo(
    () => (read >= 0 ? listed.rows.filter(({ id }) => comparer.row(id)?.changed).length : 0),
    [listed, comparer, read],
  )
  return (
    <section className="own-results" aria-labelledby="own-rows">
      <h2 id="own-rows" tabIndex={-1} ref={head}>
        Rows
      </h2>
      <p className="basis">{`Read against: ${columns[0]?.name}`}</p>
      {note && <p className="note">{note}</p>}
      {listed.lost > 0 && (
        <p className="note">
          {`${plural(listed.lost, 'correction')} could not be made again: a point that was corrected is no longer in its text.`}
        </p>
      )}
      {isStale && (
        <p className="own-stale">
          The texts have changed since they were compared.{' '}
          <button
            type="button"
            onClick={() => {
              // This button goes with the rows; the one above stays.
              document.querySelector<HTMLElement>('.own-main')?.focus({ preventScroll: true })
              compare()
            }}
          >
            Compare again
          </button>
        </p>
      )}
      <ResultsBar
        columns={versions}
        base={base}
        onBase={(chosen) => reread({ kind: 'based', base: chosen })}
        rows={{ all: listed.rows.length, changed: changedRows }}
        onlyChanged={onlyChanged}
        onFilter={(only) => session.desk.change({ kind: 'filtered', onlyChanged: only })}
        writing={writing}
        onExport={take}
        blank={blank}
        onBlank={setBlank}
        onPrint={() => print()}
      />
      <OwnTable rows={rows} all={listed.rows.length} comparer={comparer} setting={setting} wanted={wanted} />
      {corrections.made.length + corrections.undone.length > 0 && (
        <div className="own-undo" role="group" aria-label="Corrections">
          {plural(corrections.made.length, 'correction')}
          <button type="button" disabled={corrections.made.length === 0} onClick={undo}>
            Undo
          </button>
          <button type="button" disabled={corrections.undone.length === 0} onClick={redo}>
            Redo
          </button>
        </div>
      )}
      <Printout columns={columns} rows={rows} comparer={comparer} all={listed.rows.length} note={note} blank={blank} />
    </section>
  )
}

const types: Readonly<Record<ExportFormat, string>> = { md: 'text/markdown', csv: 'text/csv', json: 'application/json' }

const baseFirst = (versions: readonly Column[], base: string): readonly Column[] => [
  ...versions.filter(({ id }) => id === base),
  ...versions.filter(({ id }) => id !== base),
]

/** All rows with their numbers, or those read so far that changed. */
function useShownRows({ comparer }: Session, { listed, read }: Progress, onlyChanged: boolean) {
  const all = useMemo(() => listed?.rows.map((row, at): NumberedRow => ({ ...row, number: at + 1 })) ?? [], [listed])
  // Rows that are being read come in one by one only where the filter has to know them.
  const known = onlyChanged ? read : -1
  return useMemo(() => (known < 0 ? all : all.filter(({ id }) => comparer.row(id)?.changed)), [all, known, comparer])
}

/** The head of the rows takes the focus when a comparison was asked for. */
function useHead() {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement?.closest('form')) head.current?.focus()
  }, [])
  return head
}
