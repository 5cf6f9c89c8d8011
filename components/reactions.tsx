import type { Sources } from '@/lib/cited-names'
import type { VersionReactions } from '@/lib/reactions'
import { partyNames } from '@/lib/timeline'
import type { Reaction } from '@/lib/types'
import { whenWords } from '@/lib/when'
import { capitalise } from '@/lib/words'
import { CitedNames } from './cited-names'

interface ReactionsProps {
  readonly of: VersionReactions
  readonly sources: Sources
}

/** What the parties said of one version, party by party: one sentence each, with who says it, when, and the sources. */
export const Reactions = ({ of, sources }: ReactionsProps) => (
  <dl className="reactions">
    {of.byParty.map(({ party, reactions }) => (
      <div key={party}>
        <dt>{partyNames[party]}</dt>
        {reactions.map((reaction) => (
          <dd key={reaction.place.line}>
            <OneReaction of={reaction} sources={sources} />
          </dd>
        ))}
      </div>
    ))}
  </dl>
)

const OneReaction = ({ of, sources }: { of: Reaction; sources: Sources }) => (
  <>
    <p className="said">{of.text}</p>
    <p className="by">
      <b>{capitalise(of.by)}</b>
      {`${of.office ? `, ${of.office}` : ''}; ${whenWords(of.when)}; `}
      <CitedNames of={of.citations} sources={sources} />
    </p>
  </>
)
