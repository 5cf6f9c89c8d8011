import { type Fact, type FactLine, factLines, factWords } from '@/lib/fact-lines'
import type { Change } from '@/lib/types'
import { Arrow } from './signs'

/**
 * What a version changes, one line each, the largest thing in its cell. The words between the lines are said and not
 * shown: read aloud, found by a search or copied, the lines are one plain sentence.
 */
export const ChangeFacts = ({ of }: { of: readonly Change[] }) => (
  <div className="facts">
    {factLines(of).map((line) => (
      <Line key={line.lead + factWords(line.fact)} of={line} />
    ))}
  </div>
)

const Line = ({ of: { lead, fact, end } }: { of: FactLine }) => (
  <p className={classOf(fact, lead)}>
    {lead && <i className={/^changed/i.test(lead) ? 'h' : undefined}>{lead}</i>}
    <Told of={fact} />
    <i className="h">{end}</i>
  </p>
)

/** Longer facts, in characters, are set smaller: what is told in a few words comes first. */
const short = 56

/** An addition or removal below the first one has no word of its own before it and gets a sign instead. */
function classOf(fact: Fact, lead: string): string {
  if (fact.kind === 'number') return 'f fig'
  const size = fact.kind === 'words' || factWords(fact).length > short ? 'f long' : 'f'
  const sign = fact.kind === 'added' ? ' plus' : fact.kind === 'removed' ? ' minus' : ''
  return lead ? size : size + sign
}

function Told({ of }: { of: Fact }) {
  switch (of.kind) {
    case 'number':
      return (
        <>
          <span className="rem">{of.from}</span>
          <Arrow />
          <b className="add">{of.to}</b>
          {`${of.unit && ` ${of.unit}`} (${of.difference})`}
        </>
      )
    case 'replaced':
      return (
        <>
          <span className="rem">{of.from}</span>
          <Arrow />
          <span className="add">{of.to}</span>
        </>
      )
    case 'more':
    case 'words':
      return of.text
    default:
      return <span className={of.kind === 'added' ? 'add' : 'rem'}>{of.text}</span>
  }
}
