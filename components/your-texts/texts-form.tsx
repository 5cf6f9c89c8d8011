import { memo, useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react'
import type { Printed } from '@/app/your-texts/program/printed'
import { mostSavedBytes, readFile } from '@/app/your-texts/program/read-file'
import { fileName, saveFile } from '@/app/your-texts/program/save-file'
import type { Session } from '@/app/your-texts/program/session'
import { type DeskText, isEmpty, textsToCompare } from '@/app/your-texts/program/state'
import { languageOf } from '@/lib/own-texts/language'
import { mostTexts } from '@/lib/own-texts/limits'
import { openSaved, savedFile } from '@/lib/own-texts/saved'
import { TextBox, type TextBoxActions } from './text-box'

interface TextsFormProps {
  readonly session: Session
  readonly printed: readonly Printed[]
  /** Forgets all that is kept. */
  readonly onClear: () => void
}

/** The boxes for the texts, and what is done with all of them. */
export function TextsForm({ session, printed, onClear }: TextsFormProps) {
  const { desk, compare } = session
  const state = useSyncExternalStore(desk.subscribe, desk.state)
  const [problem, setProblem] = useState('')
  const { texts } = state

  const openFiles = async (files: readonly File[], at: number) => {
    const refused: string[] = []
    for (const [ahead, file] of files.entries()) {
      const read = await readFile(file)
      if ('refused' in read) refused.push(read.refused)
      else if (!openComparison(session, read.text)) put(session, at + ahead, read)
    }
    setProblem(refused.join(' '))
  }
  const save = () => {
    const { base, corrections } = desk.state()
    const kept = texts.map(({ revision: _, ...text }) => text)
    const names = textsToCompare(desk.state()).map(({ name }) => name)
    saveFile(
      fileName(names, 'comparison.json'),
      savedFile({ texts: kept, base, corrections: corrections.made }),
      'application/json',
    )
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setProblem(compare() ?? '')
      }}
    >
      <div className="own-texts">
        {texts.map((text, at) => (
          <Box
            key={text.id}
            at={at}
            of={text}
            session={session}
            openFiles={openFiles}
            removable={texts.length > 2}
            printed={printed.find(({ name }) => name === text.name.trim())}
          />
        ))}
      </div>
      <div className="own-actions">
        <button type="submit" className="own-main">
          Compare
        </button>
        {texts.length < mostTexts && (
          <button type="button" onClick={() => desk.change({ kind: 'added' })}>
            Add a text
          </button>
        )}
        <button type="button" onClick={save}>
          Save to a file
        </button>
        <label className="own-file">
          <input
            type="file"
            className="h"
            accept=".json,application/json"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              const read = file && (await readFile(file, mostSavedBytes))
              currentTarget.value = ''
              if (!read) return
              if ('refused' in read) setProblem(read.refused)
              else setProblem(openComparison(session, read.text) ? '' : `“${read.name}” is no saved comparison.`)
            }}
          />
          <span>Open a saved file</span>
        </label>
        <button
          type="button"
          onClick={() => {
            if (!confirm('Remove all texts, names and corrections from this browser?')) return
            setProblem('')
            onClear()
          }}
        >
          Clear everything
        </button>
      </div>
      <p className="own-problem" role="alert">
        {problem}
      </p>
    </form>
  )
}

interface BoxProps {
  readonly at: number
  readonly of: DeskText
  readonly session: Session
  readonly openFiles: (files: readonly File[], at: number) => void
  readonly removable: boolean
  readonly printed: Printed | undefined
}

/** One box. While other boxes change it stays as it is. */
const Box = memo(
  function Box({ at, of, session: { desk }, openFiles, removable, printed }: BoxProps) {
    const { id, text } = of
    const read = useDeferredValue(text)
    const found = useMemo(() => languageOf(read), [read])
    const on: TextBoxActions = {
      name: (name) => desk.change({ kind: 'named', id, name }),
      type: (typed) => desk.change({ kind: 'typed', id, text: typed }),
      put: (words) => desk.change({ kind: 'put', id, text: words }),
      open: (files) => openFiles(files, at),
      speak: (language) => desk.change({ kind: 'spoken', id, language }),
    }
    const remove = () => {
      if (text.trim() === '' || confirm(`Remove text ${at + 1} with its words?`)) desk.change({ kind: 'removed', id })
    }
    return (
      <TextBox at={at} of={of} revision={of.revision} found={found} on={on} onRemove={removable ? remove : undefined}>
        {printed && (
          <p className="note">
            {`The ${printed.name} is printed at `}
            {printed.links.map(({ href, name }, place) => (
              <span key={href}>
                {place > 0 && ', '}
                <a href={href}>{name}</a>
              </span>
            ))}
            . Copy its words there and paste them here.
          </p>
        )}
      </TextBox>
    )
  },
  (before, now) =>
    before.of === now.of &&
    before.at === now.at &&
    before.removable === now.removable &&
    before.printed === now.printed,
)

/** Puts a text into the box at a place; where there is none, into a new one. */
function put({ desk }: Session, at: number, { name, text }: { readonly name: string; readonly text: string }): void {
  if (at >= desk.state().texts.length) desk.change({ kind: 'added' })
  const box = desk.state().texts[at]
  if (box) desk.change({ kind: 'put', id: box.id, text, name })
}

/** Opens a saved comparison in the place of what is there; false where the file is none. */
function openComparison({ desk, compare }: Session, file: string): boolean {
  const saved = openSaved(file)
  if (!saved) return false
  if (!isEmpty(desk.state()) && !confirm('Open the saved comparison in the place of the texts that are here?'))
    return true
  desk.change({ kind: 'opened', saved })
  compare()
  return true
}
