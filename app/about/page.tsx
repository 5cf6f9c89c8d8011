import type { Metadata } from 'next'
import { ChangeKinds } from '@/components/about/change-kinds'
import { Contents } from '@/components/about/contents'
import { EvidenceAndSilence } from '@/components/about/evidence'
import { Keeping } from '@/components/about/keeping'
import { Method } from '@/components/about/method'
import { Section } from '@/components/about/section'
import { Unchecked } from '@/components/about/unchecked'
import { WhoSaysWhat } from '@/components/about/who-says-what'
import { Horizon } from '@/components/horizon'
import { SourceList } from '@/components/source-list'
import { citedWords } from '@/lib/cited-words'
import { numberSources } from '@/lib/notes'
import { getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'

export const metadata: Metadata = {
  title: 'About: how the comparison is made',
  description:
    'How points are restated, what the marks, the change facts, the kinds of evidence and the kinds of silence mean, how rows are made, what is not yet checked, and how to send a correction.',
  alternates: { canonical: routes.about() },
}

const parts = [
  ['restated', 'How points are restated'],
  ['rows', 'Rows'],
  ['marks', 'Marks'],
  ['facts', 'Change facts'],
  ['evidence', 'Evidence'],
  ['silence', 'Silence'],
  ['accounts', 'Who says what'],
  ['unchecked', 'Not yet checked'],
  ['later', 'Up to when'],
  ['corrections', 'Corrections'],
  ['addresses', 'Addresses'],
  ['licence', 'Use and citing'],
] as const

/** How the site is made, for its readers. */
export default function AboutPage() {
  const plans = getPlans()
  const later = citedWords(plans.horizon ?? '')
  const at = { href: '#later', label: 'Up to when the texts go' }
  const notes = numberSources(
    plans.sources,
    later.map(({ citations }) => ({ citations, at })),
  )
  return (
    <article className="about doc">
      <header>
        <h1>How Point by Point is made</h1>
        <p>
          Point by Point sets the versions of the Ukraine peace plan of late 2025 side by side: what each says, what
          changed, and who says so. It is not an official document, takes no side, and describes texts, not motives.
        </p>
      </header>
      <Contents parts={parts} />
      <Method />
      <ChangeKinds />
      <EvidenceAndSilence />
      <WhoSaysWhat plans={plans} />
      <Unchecked plans={plans} />
      <Section id="later" title="Up to when the texts go">
        <Horizon runs={later} notes={notes} />
      </Section>
      <Keeping />
      <SourceList notes={notes} />
    </article>
  )
}
