import { routes } from '@/lib/routes'
import type { Plans } from '@/lib/types'
import { Section } from './section'

/** Accounts, variants, what is often confused, events and reactions: what stands around the texts. */
export const WhoSaysWhat = ({ plans }: { plans: Plans }) => (
  <Section id="accounts" title="Who says what">
    <p>
      Of a text that nobody printed we have accounts. Each says what, by whom and in which office, through which outlet,
      when, and how it is attributed: to a named official, to an unnamed one, to a joint statement. Accounts that cannot
      all be right stand side by side under the words “accounts differ”, with one sentence on what they differ about.
      Letters name the readings into which they fall. Even the{' '}
      <a href={routes.anchor(routes.version('geneva-19'), 'number-of-points')}>number of points of the Geneva text</a>{' '}
      is told in more than one way: {readingsOf(plans, 'geneva-19', 'number-of-points').join('; ')}.
    </p>
    <p>
      Of a text that was printed there are several copies and translations, and they do not agree everywhere. Where we
      know of a difference, the page of the point has an apparatus as editions of old texts have it: our words, a square
      bracket, then what each copy has. See{' '}
      <a href={routes.anchor(routes.point('us-28', '3'), 'variants')}>
        who is “expected” to do what in point 3 of the 28-point draft
      </a>
      .
    </p>
    <p>
      Claims about the texts circulate that fit another text, or none.{' '}
      <a href={routes.oftenConfused()}>Often confused</a> sets them beside what the texts say; a short note stands at
      the rows and versions that they are about.
    </p>
    <p>
      The <a href={routes.timeline()}>timeline</a> has the dated events with their sources, and says of each later
      package why it is not compared here. What the parties said of a version stands on its page and on the pages of the{' '}
      <a href={routes.anchor(routes.topic('territory'), 'reactions')}>topics</a>, one sentence each, as far as our
      sources have it.
    </p>
  </Section>
)

const readingsOf = ({ questions }: Plans, version: string, about: string): readonly string[] =>
  Object.values(questions.find((question) => question.version === version && question.about === about)?.readings ?? {})
