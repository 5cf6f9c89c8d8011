import type { Sources } from '@/lib/cited-names'
import { readingsOf } from '@/lib/readings-of'
import type { Question } from '@/lib/types'
import { capitalise } from '@/lib/words'
import { NamedAccounts } from './named-accounts'
import { Status } from './signs'

interface QuestionSectionProps {
  readonly of: Question
  readonly sources: Sources
  readonly id: string
  /** Of the heading. */
  readonly level: 3 | 4
}

/** What accounts say on one question about a version as a whole: the readings side by side, and who gives each. */
export function QuestionSection({ of, sources, id, level }: QuestionSectionProps) {
  const [Title, Name] = level === 3 ? (['h3', 'h4'] as const) : (['h4', 'h5'] as const)
  return (
    <section id={id} className="question" aria-labelledby={`${id}-title`}>
      <Title id={`${id}-title`}>{of.title}</Title>
      <p className="line">
        <Status of={of.standing} />
      </p>
      {of.dispute && <p className="note">{of.dispute}</p>}
      <ul>
        {readingsOf(of).map(({ letter, name, accounts }) => (
          <li key={letter ?? 'others'}>
            {name && (
              <Name>
                <b className="let">{letter}</b>
                {capitalise(name)}
              </Name>
            )}
            <NamedAccounts of={accounts} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  )
}
