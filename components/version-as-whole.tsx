import type { Sources } from '@/lib/cited-names'
import { reactionsByVersion, reactionsOn } from '@/lib/reactions'
import { routes } from '@/lib/routes'
import type { Plans, Version } from '@/lib/types'
import { plural } from '@/lib/words'
import { QuestionSection } from './question-section'
import { Reactions } from './reactions'

interface VersionAsWholeProps {
  readonly plans: Plans
  readonly version: Version
  readonly sources: Sources
}

/** What is said of a version as a whole, in accounts and by the parties. */
export function VersionAsWhole({ plans, version, sources }: VersionAsWholeProps) {
  const questions = plans.questions.filter((question) => question.version === version.id)
  const own = plans.reactions.filter((reaction) => reaction.version === version.id)
  return (
    <>
      {questions.length > 0 && (
        <section className="as-whole" aria-labelledby="told">
          <h2 id="told">What is told of the text as a whole</h2>
          {questions.map((question) => (
            <QuestionSection key={question.about} of={question} sources={sources} id={question.about} level={3} />
          ))}
        </section>
      )}
      {own.length > 0 && (
        <section className="as-whole" aria-labelledby="reactions">
          <h2 id="reactions">What the parties said of it</h2>
          <OnTopics plans={plans} version={version} />
          {reactionsByVersion(reactionsOn(own), [version]).map((group) => (
            <Reactions key={version.id} of={group} sources={sources} />
          ))}
        </section>
      )}
    </>
  )
}

/** The way to the reactions on each topic. */
function OnTopics({ plans: { topics, reactions }, version }: Omit<VersionAsWholeProps, 'sources'>) {
  const counted = topics
    .map((topic) => ({
      topic,
      count: reactionsOn(reactions, topic.id).filter((reaction) => reaction.version === version.id).length,
    }))
    .filter(({ count }) => count > 0)
  if (counted.length === 0) return null
  return (
    <>
      <p className="note">On single topics:</p>
      <ul className="run note">
        {counted.map(({ topic, count }) => (
          <li key={topic.id}>
            <a href={routes.anchor(routes.topic(topic.id), 'reactions')}>
              {topic.label}
              <i className="h">, {plural(count, 'reaction')}</i>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
