import { useState } from 'react'
import type { Printed } from '@/app/your-texts/program/printed'
import type { Session } from '@/app/your-texts/program/session'
import { textsToCompare } from '@/app/your-texts/program/state'
import { listed } from '@/lib/words'
import { changeAndFocus } from './change-and-focus'
import { Results } from './results'
import { TextsForm } from './texts-form'

interface DeskProps {
  readonly session: Session
  readonly printed: readonly Printed[]
  readonly onClear: () => void
  /** Names that the address asked for while other texts are here. */
  readonly asked: readonly string[]
}

/** The whole of the application: texts above, what comes of them below. */
export const Desk = ({ session, printed, onClear, asked }: DeskProps) => (
  <>
    <NamesAsked names={asked} session={session} onClear={onClear} />
    <TextsForm session={session} printed={printed} onClear={onClear} />
    <Results session={session} />
  </>
)

/** Texts that are here already are never put aside unasked. */
function NamesAsked({
  names,
  session,
  onClear,
}: { names: readonly string[] } & Pick<DeskProps, 'session' | 'onClear'>) {
  const [answered, setAnswered] = useState(names.length === 0)
  if (answered) return null
  const answer = () => changeAndFocus(() => setAnswered(true), 'words-1')
  const here = textsToCompare(session.desk.state()).map(({ name }) => name)
  return (
    <div className="own-asked" role="group" aria-label="Texts that are here already">
      <p>{`Texts are here from before: ${listed(here)}.`}</p>
      <button
        type="button"
        onClick={() => {
          onClear()
          session.desk.change({ kind: 'cleared', names })
          answer()
        }}
      >
        {`Remove them and start with the ${listed(names)}`}
      </button>
      <button type="button" onClick={answer}>
        Keep them
      </button>
    </div>
  )
}
