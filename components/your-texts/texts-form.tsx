import { memo, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Printed } from '@/app/your-texts/program/printed'
import { mostSavedBytes, readFile } from '@/app/your-texts/program/read-file'
import { fileName, saveFile } from '@/app/your-texts/program/save-file'
import type { Session } from '@/app/your-texts/program/session'
import { type DeskText, isEmpty, textsToCompare } from '@/app/your-texts/program/state'
import { languageOf } from '@/lib/own-texts/language'
import { fewestTexts, mostTexts } from '@/lib/own-texts/limits'
import { openSaved, savedFile } from '@/lib/own-texts/saved'
import { changeAndFocus } from './change-and-focus'
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

  /** The first goes into the box that it was meant for, all others into empty ones. */
  const openFiles = async (files: readonly File[], at?: number) => {
    const refused: string[] = []
    for (const [ahead, file] of files.entries()) {
      const read = await readFile(file)
      const words =
        'refused' in read
          ? read.refused
          : (openComparison(session, read.text) ?? put(session, ahead === 0 ? at : undefined, read))
      if (words !== '') refused.push(words)
    }
    setProblem(refused.join(' '))
  }
  useDropsBeside(openFiles)
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
            removable={texts.length > fewestTexts}
            printed={printed.find(({ name }) => name === text.name.trim())}
          />
        ))}
      </div>
      <div className="own-actions">
        <button type="submit" className="own-main">
          Compare
        </button>
        {texts.length < mostTexts && (
          <button
            type="button"
            onClick={() => changeAndFocus(() => desk.change({ kind: 'added' }), `name-${texts.length + 1}`)}
          >
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
              else setProblem(openComparison(session, read.text) ?? `“${read.name}” is no saved comparison.`)
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

/** A file that is let go beside the boxes is opened here too, not by the browser in the place of the page. */
function useDropsBeside(open: (files: readonly File[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented) return
      const files = event.dataTransfer?.files ?? []
      if (files.length === 0) return
      event.preventDefault()
      open([...files])
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  })
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
      put(words) {
        if (words !== '' || confirm(`Empty text ${at + 1}?`))
          changeAndFocus(() => desk.change({ kind: 'put', id, text: words }), `words-${at + 1}`)
      },
      open: (files) => openFiles(files, at),
      speak: (language) => desk.change({ kind: 'spoken', id, language }),
    }
    const remove = () => {
      if (text.trim() === '' || confirm(`Remove text ${at + 1} with its words?`))
        changeAndFocus(() => desk.change({ kind: 'removed', id }), `name-${Math.max(1, at)}`)
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

/**
 * Puts a text into the box at a place, or into the first that is empty; words that stand there are never put aside
 * unasked. Returns why there is no place for it, in one sentence.
 */
function put(
  { desk }: Session,
  at: number | undefined,
  { name, text }: { readonly name: string; readonly text: string },
): string {
  const free = () => desk.state().texts.find((box) => box.text.trim() === '')
  if (at === undefined && !free()) desk.change({ kind: 'added' })
  const box = at === undefined ? free() : desk.state().texts[at]
  if (!box) return `“${name}” found no place: a comparison takes ${mostTexts} texts at most.`
  if (box.text.trim() === '' || confirm(`Put “${name}” in the place of the words of text ${(at ?? 0) + 1}?`))
    desk.change({ kind: 'put', id: box.id, text, name })
  return ''
}

/**
 * Opens a saved comparison in the place of what is there; undefined where the file is none. Returns why it cannot be
 * compared, in one sentence.
 */
function openComparison({ desk, compare }: Session, file: string): string | undefined {
  const saved = openSaved(file)
  if (!saved) return undefined
  if (!isEmpty(desk.state()) && !confirm('Open the saved comparison in the place of the texts that are here?'))
    return ''
  desk.change({ kind: 'opened', saved })
  return compare() ?? ''
}
