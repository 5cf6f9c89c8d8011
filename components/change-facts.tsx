import { between, type FactLine, factLines, isFigure, lineWords } from '@/lib/fact-lines'
import type { Differences } from '@/lib/types'
import { Arrow } from './signs'

/**
 * What a version changes, one line each, the largest thing in its cell. The words between the lines are said and not
 * shown: read aloud, found by a search or copied, the lines are one plain sentence. `by` is the outlet of an account.
 */
export const ChangeFacts = ({ of, by }: { of: Differences; by?: string }) => (
  <div className={by ? 'facts said-by' : 'facts'}>
    {factLines(of, by).map((line) => (
      <Line key={lineWords(line)} of={line} large={by === undefined && isFigure(line)} />
    ))}
  </div>
)

/** For places with little room: nothing at all where there is nothing to tell. */
export const BriefFacts = ({ of }: { of: Differences }) =>
  of.facts.length + of.changes.length > 0 && <ChangeFacts of={of} />

/** Longer facts, in characters, are set smaller: what is told in a few words comes first. */
const short = 56

function Line({ of: line, large }: { of: FactLine; large: boolean }) {
  const { kind, lead, base, here, rest, end } = line
  const isQuiet = kind === 'wording' || lineWords(line).length > short
  return (
    <p className={large ? 'f fig' : isQuiet ? 'f long' : 'f'}>
      <i>{lead}</i>
      {base !== undefined && <span className="rem">{base}</span>}
      {base !== undefined && here !== undefined && <Arrow said={between(line)} />}
      {here !== undefined && (large ? <b className="add">{here}</b> : <span className="add">{here}</span>)}
      {rest}
      <i className="h">{end}</i>
    </p>
  )
}
