import type { Sources } from '@/lib/cited-names'
import { readingsOf } from '@/lib/readings-of'
import type { Question } from '@/lib/types'
import { capitalise } from '@/lib/words'
import { NamedAccounts } from './named-accounts'
import { Status } from './signs'

/** What accounts say of a version as a whole: each question with the readings side by side, and who gives each. */
export const Questions = ({ of, sources }: { of: readonly Question[]; sources: Sources }) =>
  of.map((question) => (
    <section key={question.about} id={question.about} className="question" aria-labelledby={`${question.about}-title`}>
      <h3 id={`${question.about}-title`}>{question.title}</h3>
      <p className="line">
        <Status of={question.standing} />
      </p>
      {question.dispute && <p className="note">{question.dispute}</p>}
      <ul>
        {readingsOf(question).map(({ letter, name, accounts }) => (
          <li key={letter ?? 'others'}>
            {name && (
              <h4>
                <b className="let">{letter}</b>
                {capitalise(name)}
              </h4>
            )}
            <NamedAccounts of={accounts} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  ))
