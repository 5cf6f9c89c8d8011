import type { Sources } from '@/lib/cited-names'
import { reactionsByVersion } from '@/lib/reactions'
import { routes } from '@/lib/routes'
import type { Reaction, Version } from '@/lib/types'
import { plural } from '@/lib/words'
import { Reactions } from './reactions'

interface TopicReactionsProps {
  /** On one topic. */
  readonly of: readonly Reaction[]
  readonly versions: readonly Version[]
  readonly sources: Sources
}

/** All reactions on a topic, version beside version. Nothing where there are none. */
export function TopicReactions({ of, versions, sources }: TopicReactionsProps) {
  const groups = reactionsByVersion(of, versions)
  if (groups.length === 0) return null
  return (
    <section className="all-reactions" aria-labelledby="reactions">
      <h2 id="reactions">What the parties said of it</h2>
      <p className="note">As far as our sources have it; a party that is not named may have said something too.</p>
      <div>
        {groups.map((group) => (
          <section key={group.version.id} aria-labelledby={`on-${group.version.id}`}>
            <h3 id={`on-${group.version.id}`}>
              On the <a href={routes.version(group.version.id)}>{group.version.short}</a>
            </h3>
            <Reactions of={group} sources={sources} />
          </section>
        ))}
      </div>
    </section>
  )
}

/** The same under the rows of a topic, folded. */
export function FoldedReactions({ of, versions, sources }: TopicReactionsProps) {
  const groups = reactionsByVersion(of, versions)
  if (groups.length === 0) return null
  const counts = groups.map(({ version, count }) => `${plural(count, 'reaction')} to the ${version.short}`)
  return (
    <details className="folded-reactions">
      <summary>{counts.join(', ')}</summary>
      <div>
        {groups.map((group) => (
          <div key={group.version.id}>
            <h3>{group.version.short}</h3>
            <Reactions of={group} sources={sources} />
          </div>
        ))}
      </div>
    </details>
  )
}
