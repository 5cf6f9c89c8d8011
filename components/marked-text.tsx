import { passageOf } from '@/lib/passage'
import type { Span } from '@/lib/types'
import { plural } from '@/lib/words'
import { Numbers } from './numbers'

/** Longest removal, in words, that is struck through where it stands; a longer one folds. */
const longestStrike = 25

/** A text with what was removed and added, each said in hidden words too. */
export const MarkedText = ({ spans }: { spans: readonly Span[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
  spans.map((span, at) => <Mark key={at} of={span} />)

function Mark({ of }: { of: Span }) {
  switch (of.kind) {
    case 'same':
      return <Numbers in={of.text} />
    case 'added':
      return <Added text={of.text} />
    case 'removed':
      return <Removed text={of.base} />
  }
}

/** White space at the ends of a run stays outside the mark, so that no line or box is drawn under it. */
function Added({ text }: { text: string }) {
  const { before, inner, after } = passageOf(text)
  if (inner === '') return text
  return (
    <>
      {before}
      <ins>
        <i className="h">added: </i>
        <Numbers in={inner} />
        <i className="h"> (end)</i>
      </ins>
      {after}
    </>
  )
}

function Removed({ text }: { text: string }) {
  const { before, inner, after } = passageOf(text)
  if (inner === '') return null
  const words = inner.split(/\s+/).length
  const struck = (
    <del>
      <i className="h">removed: </i>
      {/* The line goes through the words, and not through the signs around them. */}
      <span>
        <Numbers in={inner} />
      </span>
      <i className="h"> (end)</i>
    </del>
  )
  return (
    <>
      {before}
      {words > longestStrike ? (
        <details className="cut">
          <summary>{plural(words, 'word')} removed</summary>
          {struck}
        </details>
      ) : (
        struck
      )}
      {after}
    </>
  )
}
