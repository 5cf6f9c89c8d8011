import type { Metadata } from 'next'
import { ColumnChoice } from '@/components/column-choice'
import { Comparison } from '@/components/comparison'
import { EvidenceMix } from '@/components/evidence-mix'
import { PrintLinks } from '@/components/sheet/print-links'
import { VersionsTable } from '@/components/versions-table'
import { WithdrawnAnchors } from '@/components/withdrawn-anchors'
import { baseDescription, baseTitle, basisOf } from '@/lib/comparison'
import { anchorsOf } from '@/lib/kept/withdrawn-pages'
import { mentionsOf, numberSources, sourcesInBrief } from '@/lib/notes'
import { getCollation, getKept, getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'

interface Params {
  readonly base: string
}

export const dynamicParams = false

export const generateStaticParams = (): Params[] => getPlans().versions.map(({ id }) => ({ base: id }))

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const { base, others } = readBase(await params)
  return {
    title: baseTitle(base),
    description: baseDescription(base, others),
    alternates: { canonical: routes.base(base.id) },
  }
}

export default async function BasePage({ params }: { params: Promise<Params> }) {
  const { base, others, collation } = readBase(await params)
  const { versions, sources } = getPlans()
  return (
    <>
      <div className="top">
        <div>
          <h1>{baseTitle(base)}</h1>
          <p className="basis mb-3">{basisOf(collation)}</p>
          <EvidenceMix of={collation.versions} />
          <PrintLinks base={base.id} />
          <ColumnChoice versions={others} shown={others.map(({ id }) => id)} />
        </div>
        <VersionsTable versions={versions} base={base.id} baseHref={routes.base} />
      </div>
      <Comparison
        collation={collation}
        notes={numberSources(sources, mentionsOf(collation, sourcesInBrief(collation.versions.length)))}
        form={others.length > 2 ? 'wide' : 'several'}
      />
      <WithdrawnAnchors of={anchorsOf(getKept().withdrawn, '')} />
    </>
  )
}

function readBase({ base: id }: Params) {
  const collation = getCollation(id)
  const [base, ...others] = collation.versions
  if (!base) throw new Error(`No version ${id}`)
  return { base, others, collation }
}
