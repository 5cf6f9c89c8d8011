import type { CellView, PointView } from '@/app/your-texts/messages'
import type { Language } from '@/lib/own-texts/language'
import { textClass } from '@/lib/text-class'
import { elsewhereWords, type Sign } from '@/lib/words'
import { BriefFacts } from '../change-facts'
import { MarkedText } from '../marked-text'
import { Status } from '../signs'

/** A version as the head of its column. */
export interface Column {
  readonly id: string
  readonly name: string
  readonly language?: Language | undefined
  readonly points: number
}

interface OwnCellProps {
  readonly of: CellView
  readonly column: Column
  readonly base: Column
  /** Shows the text where it is the same as the base's, too: on paper nothing folds. */
  readonly whole?: boolean
}

/** What one text has in a row, as on the pages of the site: numbers and reading, facts, the words with their marks. */
export function OwnCell({ of, column, base, whole = false }: OwnCellProps) {
  const sign = signOf(of)
  return (
    <>
      <p className="line">
        <Numbers of={of.points} />
        {sign && <Status of={sign} />}
      </p>
      {of.under && <p className="note">{of.under}</p>}
      {of.elsewhere && <p className="note">{elsewhereWords(of.elsewhere, base.name, false)}</p>}
      {of.differences && <BriefFacts of={of.differences} />}
      {of.points.length > 0 &&
        (of.reading === 'same' && !whole ? (
          <details className="fold">
            <summary>Show the text</summary>
            <Words of={of} language={column.language} />
          </details>
        ) : (
          <Words of={of} language={column.language} />
        ))}
    </>
  )
}

/** The base has no sign of its own; a text that has nothing in a row is silent. */
function signOf({ reading, points }: CellView): Sign | undefined {
  if (points.length === 0) return 'not in this text'
  return reading === 'same' || reading === 'changed' || reading === 'rewritten' || reading === 'only here'
    ? reading
    : undefined
}

const Numbers = ({ of }: { of: readonly PointView[] }) =>
  of.map(({ id, numbered }) => (
    <bdi key={id} className="pt">
      {numbered && <i className="h">point </i>}
      {id}
    </bdi>
  ))

/** The words of a cell, one paragraph for each point. Whatever they hold is shown as text. */
const Words = ({ of: { reading, points }, language }: { of: CellView; language: Language | undefined }) => (
  <div className={textClass(reading)} lang={language ?? ''}>
    {points.map(({ id, heading, spans }) => (
      <div key={id} className="p" dir="auto">
        {heading !== undefined && <p className="own-heading">{heading}</p>}
        {points.length > 1 && <b className="pt">{id}</b>}
        {points.length > 1 && ' '}
        <MarkedText spans={spans} />
      </div>
    ))}
  </div>
)
