import { useState, useSyncExternalStore } from 'react'
import type { Printed } from '@/app/your-texts/program/printed'
import { mostSavedBytes, readFile } from '@/app/your-texts/program/read-file'
import { fileName, saveFile } from '@/app/your-texts/program/save-file'
import type { Session } from '@/app/your-texts/program/session'
import { textsToCompare } from '@/app/your-texts/program/state'
import { fewestTexts, mostTexts } from '@/lib/own-texts/limits'
import { savedFile } from '@/lib/own-texts/saved'
import { changeAndFocus } from './change-and-focus'
import { openComparison, putFile } from './opened-files'
import { OwnBox } from './own-box'
import { useDropsBeside } from './use-drops-beside'

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
          : (openComparison(session, read.text) ?? putFile(session, ahead === 0 ? at : undefined, read))
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
          <OwnBox
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
