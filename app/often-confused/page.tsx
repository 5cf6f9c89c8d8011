import type { Metadata } from 'next'
import { ConfusionEntry } from '@/components/confusion-entry'
import { WithdrawnAnchors } from '@/components/withdrawn-anchors'
import { sourcesById } from '@/lib/cited-names'
import { anchorsOf } from '@/lib/kept/withdrawn-pages'
import { getKept, getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'

export const metadata: Metadata = {
  title: 'Often confused: claims about the texts, and what the texts say',
  description:
    'Which texts have been called the European plan, which figures circulate for the army and the assets, what was said before a text was published: each claim beside what the texts say.',
  alternates: { canonical: routes.oftenConfused() },
}

/** What is often mixed up, entry by entry. */
export default function OftenConfusedPage() {
  const plans = getPlans()
  const { confusions, sources } = plans
  const byId = sourcesById(sources)
  return (
    <article>
      <header className="doc">
        <h1>Often confused</h1>
        <p>
          Several texts circulate under similar names, and reports described some of them before they were published.
          Each claim stands here in our words, with where it circulates and what the texts say to it. That a claim is
          listed says nothing about those who made it: many were right about the text that they had.
        </p>
        <nav aria-label="On this page">
          <ul className="run">
            {confusions.map(({ id, title }) => (
              <li key={id}>
                <a href={routes.anchor('', id)}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {confusions.map((confusion) => (
        <ConfusionEntry key={confusion.id} of={confusion} plans={plans} sources={byId} />
      ))}
      <WithdrawnAnchors of={anchorsOf(getKept().withdrawn, routes.oftenConfused())} />
    </article>
  )
}
