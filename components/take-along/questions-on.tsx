import { readingsOf } from '@/lib/readings-of'
import { pointAnchor } from '@/lib/take-along/anchors'
import type { Question, Version } from '@/lib/types'
import { capitalise } from '@/lib/words'
import { NamedAccounts } from '../named-accounts'
import { Status } from '../signs'
import type { Surroundings } from './surroundings'

/** What is told of a version as a whole, each question with the readings side by side and who gives each. */
export const QuestionsOn = ({ version, plans, sources }: Surroundings & { readonly version: Version }) =>
  plans.questions
    .filter((question) => question.version === version.id)
    .map((question) => (
      <section key={question.about} id={pointAnchor(version.id, question.about)} className="question">
        <h4>{question.title}</h4>
        <p className="line">
          <Status of={question.standing} />
        </p>
        {question.dispute && <p className="note">{question.dispute}</p>}
        <Readings of={question} sources={sources} />
      </section>
    ))

const Readings = ({ of, sources }: { of: Question; sources: Surroundings['sources'] }) => (
  <ul>
    {readingsOf(of).map(({ letter, name, accounts }) => (
      <li key={letter ?? 'others'}>
        {name && (
          <p>
            <b className="let">{letter}</b>
            <b>{capitalise(name)}</b>
          </p>
        )}
        <NamedAccounts of={accounts} sources={sources} />
      </li>
    ))}
  </ul>
)
