import { factKinds, factNames, filterId } from '@/lib/fact-kinds'
import { routes } from '@/lib/routes'
import type { FactKind } from '@/lib/types'
import { Section } from './section'

/** What each kind of change fact tells, with an example of its form. */
const meanings: Readonly<Record<FactKind, string>> = {
  number: 'A count with its unit is another, and by how much: 600,000 to 800,000 personnel (+200,000, +33%).',
  money: 'A sum of money is another, or stands in one text only.',
  share: 'A percentage, a half or a ratio is another.',
  date: 'A day, a stretch of time or a deadline is another.',
  negation: 'One text says “not”, “no” or “never” where the other does not.',
  modality: 'How firmly somebody is bound: “will”, “must”, “may”, “is expected to”.',
  condition: 'A scope or a condition stands in one text only: “in peacetime”, “if”, “unless”.',
  actor: 'Who does it, or who is bound, is somebody else.',
  name: 'A treaty, a body or a place is named in one text only.',
}

/** The kinds of change facts: what is told above a text with marks. */
export const ChangeKinds = () => (
  <Section id="facts" title="What is told of a change">
    <p>
      Above the marks of a changed or rewritten text stand its change facts, found by rule from the two texts. They say
      what differs, not what it means; “stronger” and “weaker” are not among our words. There are nine kinds, and a
      comparison can be narrowed to the rows that have one:
    </p>
    <dl className="meanings">
      {factKinds.map((kind) => (
        <div key={kind}>
          <dt>
            <a href={routes.anchor(routes.base('us-28'), filterId(kind))}>{factNames[kind].label}</a>
          </dt>
          <dd>{meanings[kind]}</dd>
        </div>
      ))}
    </dl>
    <p>
      A rule can miss a difference, or tell one that is none. The two texts stand below the facts, so that you can see
      for yourself.
    </p>
  </Section>
)
