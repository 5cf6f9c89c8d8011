import type { Metadata } from 'next'
import { ColumnChoice } from '@/components/column-choice'
import { Comparison } from '@/components/comparison'
import { EvidenceMix } from '@/components/evidence-mix'
import { Horizon } from '@/components/horizon'
import { PrintLinks } from '@/components/sheet/print-links'
import { TopicGrid } from '@/components/topic-grid'
import { VersionsTable } from '@/components/versions-table'
import { WithdrawnAnchors } from '@/components/withdrawn-anchors'
import { citedWords } from '@/lib/cited-words'
import { basisOf } from '@/lib/comparison'
import { anchorsOf } from '@/lib/kept/withdrawn-pages'
import { mentionsOf, numberSources, sourcesInBrief } from '@/lib/notes'
import { getCollation, getKept, getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'
import { othersAtFirst, readySheets } from '@/lib/sheet/ready-made'

export const metadata: Metadata = {
  title: { absolute: 'Point by Point: the versions of the Ukraine peace plan of late 2025, side by side' },
  description:
    'What each version of the Ukraine peace plan of late 2025 says on territory, the army, NATO, sanctions, assets and more, what it changes, and who says so.',
  alternates: { canonical: routes.home() },
}

export default function Home() {
  const { versions, sources, horizon = '' } = getPlans()
  const [base, ...others] = versions
  if (!base) return null
  const collation = getCollation(base.id)
  const later = citedWords(horizon)
  const mentions = later.map(({ citations }) => ({ citations, at: { href: '#horizon', label: 'Later packages' } }))
  const notes = numberSources(sources, [
    ...mentionsOf(collation, sourcesInBrief(collation.versions.length)),
    ...mentions,
  ])
  return (
    <>
      <div className="top">
        <div>
          <h1>The versions of the Ukraine peace plan of late 2025, side by side</h1>
          <p className="lede">What each one says, what it changes, and who says so.</p>
          <EvidenceMix of={versions} />
          <PrintLinks of={readySheets(getPlans()).find(({ kind }) => kind === 'three')} base={base.id} />
          <Horizon runs={later} notes={notes} />
        </div>
        <VersionsTable versions={versions} base={base.id} baseHref={routes.base} />
      </div>
      <section aria-labelledby="glance" className="glance">
        <h2 id="glance">At a glance</h2>
        <p className="basis">{basisOf(collation)}</p>
        <ColumnChoice versions={others} shown={othersAtFirst(versions, base.id)} />
        <TopicGrid collation={collation} />
      </section>
      <Comparison collation={collation} notes={notes} form="several" />
      <WithdrawnAnchors of={anchorsOf(getKept().withdrawn, '')} />
    </>
  )
}
