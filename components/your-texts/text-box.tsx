import type { ReactNode } from 'react'
import type { Language } from '@/lib/own-texts/language'
import { bytesOf, megabytes, mostBytes } from '@/lib/own-texts/limits'
import type { OwnText } from '@/lib/own-texts/types'
import { insert } from './insert'
import { LanguageChoice } from './language-choice'
import { textOfLists } from './text-of-lists'

/** Longer texts, in characters, are not edited in the box, which would make the page slow: their beginning is shown. */
const longestEdited = 200_000
const beginning = 2_000

interface TextBoxProps {
  /** Place among the boxes, from 0. */
  readonly at: number
  readonly of: Omit<OwnText, 'id'>
  /** Changes where the box is to be filled anew. */
  readonly revision?: number
  /** As guessed from the words. */
  readonly found?: Language | undefined
  /** Absent before the program has come: nothing can be done yet. */
  readonly on?: TextBoxActions
  /** Absent where there are only as many texts as a comparison needs. */
  readonly onRemove?: (() => void) | undefined
  readonly children?: ReactNode
}

export interface TextBoxActions {
  readonly name: (name: string) => void
  readonly type: (text: string) => void
  /** A text that does not come from the keys. */
  readonly put: (text: string) => void
  readonly open: (files: readonly File[]) => void
  readonly speak: (language: Language | 'other' | undefined) => void
}

/** One text: its name, the box for its words, and what can be done with it. */
export function TextBox({ at, of, revision = 0, found, on, onRemove, children }: TextBoxProps) {
  const number = at + 1
  const isLong = of.text.length > longestEdited
  return (
    <section
      className="own-text"
      aria-label={`Text ${number}`}
      onDragOver={on && ((event) => event.preventDefault())}
      onDrop={
        on &&
        ((event) => {
          if (event.dataTransfer.files.length === 0) return
          event.preventDefault()
          on.open([...event.dataTransfer.files])
        })
      }
    >
      <p className="own-name">
        <label htmlFor={`name-${number}`}>{`Name of text ${number}`}</label>
        <input
          key={revision}
          id={`name-${number}`}
          placeholder={`Text ${number}`}
          defaultValue={of.name}
          maxLength={120}
          autoComplete="off"
          dir="auto"
          onInput={on && (({ currentTarget }) => on.name(currentTarget.value))}
        />
      </p>
      <label className="own-label" htmlFor={`words-${number}`}>
        {`Words of text ${number}: paste them, or drop a file`}
      </label>
      <textarea
        key={`${revision} ${isLong}`}
        id={`words-${number}`}
        rows={12}
        defaultValue={isLong ? `${of.text.slice(0, beginning)} …` : of.text}
        readOnly={isLong}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
        onInput={on && (({ currentTarget }) => on.type(currentTarget.value))}
        onPaste={
          on &&
          ((event) => {
            const box = event.currentTarget
            if (isLong) return
            const plain = event.clipboardData.getData('text/plain')
            const pasted = textOfLists(event.clipboardData.getData('text/html'), plain)
            const isLonger = box.value.length + pasted.length > longestEdited
            if (pasted === plain && !isLonger) return
            event.preventDefault()
            if (isLonger) on.put(box.value.slice(0, box.selectionStart) + pasted + box.value.slice(box.selectionEnd))
            else insert(box, pasted)
          })
        }
      />
      {isLong && (
        <p className="note">{`${megabytes(bytesOf(of.text))}: too long to be edited here, so its beginning is shown. ${
          bytesOf(of.text) > mostBytes
            ? `It is over the ${megabytes(mostBytes)} that can be compared.`
            : 'All of it is compared.'
        }`}</p>
      )}
      <div className="own-actions">
        <label className="own-file">
          <input
            type="file"
            className="h"
            disabled={!on}
            accept=".txt,.md,.markdown,.text,text/plain,text/markdown"
            onChange={
              on &&
              (({ currentTarget }) => {
                on.open([...(currentTarget.files ?? [])])
                currentTarget.value = ''
              })
            }
          />
          <span>{`Open a file as text ${number}`}</span>
        </label>
        <LanguageChoice number={number} said={of.language} found={found} onChoose={on?.speak} />
        {isLong && on && (
          <button type="button" onClick={() => on.put('')}>
            {`Empty text ${number}`}
          </button>
        )}
        {onRemove && (
          <button type="button" onClick={onRemove}>
            {`Remove text ${number}`}
          </button>
        )}
      </div>
      {children}
    </section>
  )
}
