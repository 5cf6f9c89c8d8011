import type { Metadata } from 'next'
import { Filter } from '@/components/filter'
import { NotOpened } from '@/components/not-opened'
import { RestOnOneSource } from '@/components/rest-on-one-source'
import { SourceEntry } from '@/components/source-entry'
import { sourcesById } from '@/lib/cited-names'
import { getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'
import { pointsOnOneSource } from '@/lib/single-source'
import { answersOf, sourceChoices } from '@/lib/source-filter'
import { sourcesIndex } from '@/lib/sources-index'
import type { Source } from '@/lib/types'
import { plural } from '@/lib/words'

export const metadata: Metadata = {
  title: 'Sources, and the points that cite them',
  description:
    'Every page that the comparison rests on: outlet, date, language, how much of it was read, and the points of each version that cite it.',
  alternates: { canonical: routes.sources() },
}

/** All sources in the order of their outlets, each with everything that cites it. */
export default function SourcesPage() {
  const plans = getPlans()
  const index = sourcesIndex(plans)
  const sources = plans.sources.toSorted(byOutlet)
  const choices = sourceChoices(sources, index, plans.versions)
  const read = (how: Source['read']) => sources.filter((source) => source.read === how).length
  return (
    <article className="all-sources">
      <header className="doc">
        <h1>Sources</h1>
        <p>
          {plural(sources.length, 'page')} from {plural(new Set(sources.map(({ outlet }) => outlet)).size, 'outlet')},
          in the order of the outlets. {read('in full')} were read in full, of {read('beginning only')} only the
          beginning, and {read('not opened')} were not opened. A title in quotation marks is the page’s own, in some
          cases as its address has it; without them it is our description. At the end stand{' '}
          <a href="#single-source">the points on a single source</a> and{' '}
          <a href="#not-opened">the pages that were not opened</a>.
        </p>
      </header>
      <div className="view">
        <Filter {...question('holds')} title="Holds" all={`all: ${sources.length}`} choices={choices.holds} />
        <Filter {...question('lang')} title="Language" all="all" choices={choices.languages} />
        <Filter {...question('for')} title="Cited for" all="any version" choices={choices.versions} />
      </div>
      <ul className="entries">
        {sources.map((source) => (
          <SourceEntry
            key={source.id}
            of={source}
            citing={index.get(source.id) ?? []}
            answers={answersOf(source, index.get(source.id) ?? [], plans.versions)}
          />
        ))}
      </ul>
      <RestOnOneSource of={pointsOnOneSource(plans)} sources={sourcesById(sources)} />
      <NotOpened of={sources.filter((source) => source.read === 'not opened')} />
    </article>
  )
}

/** A question that every source answers by a class. */
const question = (name: string) => ({ name, parts: '.entries>li', mark: name })

const byOutlet = (one: Source, other: Source) =>
  one.outlet.localeCompare(other.outlet, 'en') || (one.issued ?? '').localeCompare(other.issued ?? '')
