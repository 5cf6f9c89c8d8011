import { memo, useDeferredValue, useMemo } from 'react'
import type { Printed } from '@/app/your-texts/program/printed'
import type { Session } from '@/app/your-texts/program/session'
import type { DeskText } from '@/app/your-texts/program/state'
import { languageOf } from '@/lib/own-texts/language'
import { changeAndFocus } from './change-and-focus'
import { TextBox, type TextBoxActions } from './text-box'

interface OwnBoxProps {
  readonly at: number
  readonly of: DeskText
  readonly session: Session
  readonly openFiles: (files: readonly File[], at: number) => void
  readonly removable: boolean
  readonly printed: Printed | undefined
}

/** One box. While other boxes change it stays as it is. */
export const OwnBox = memo(
  function OwnBox({ at, of, session: { desk }, openFiles, removable, printed }: OwnBoxProps) {
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
