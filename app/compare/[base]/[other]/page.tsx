import type { Metadata } from 'next'
import { Comparison } from '@/components/comparison'
import { ConfusionLinks } from '@/components/confusion-notes'
import { EvidenceMix } from '@/components/evidence-mix'
import { PairLinks } from '@/components/pair-links'
import { PrintLinks } from '@/components/sheet/print-links'
import { VersionsTable } from '@/components/versions-table'
import { WithdrawnAnchors } from '@/components/withdrawn-anchors'
import { pairCard } from '@/lib/cards'
import { sourcesById } from '@/lib/cited-names'
import { basisOf, onlyVersions, pairDescription, pairTitle } from '@/lib/comparison'
import { anchorsOf } from '@/lib/kept/withdrawn-pages'
import { mentionsOf, numberSources, sourcesInBrief } from '@/lib/notes'
import { getCollation, getKept, getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'
import { shareTags } from '@/lib/share'
import { readySheetOf } from '@/lib/sheet/ready-made'

interface Params {
  readonly base: string
  readonly other: string
}

export const dynamicParams = false

/** Every ordered pair. */
export const generateStaticParams = (): Params[] =>
  getPlans().versions.flatMap(({ id: base }, _, versions) =>
    versions.filter(({ id }) => id !== base).map(({ id: other }) => ({ base, other })),
  )

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const { base, other, collation } = readPair(await params)
  const [title, description, page] = [
    pairTitle(base, other),
    pairDescription(base, other),
    routes.pair(base.id, other.id),
  ]
  return {
    title,
    description,
    alternates: { canonical: page },
    ...shareTags({ title, description, page, card: pairCard(collation, base, other) }),
  }
}

export default async function PairPage({ params }: { params: Promise<Params> }) {
  const { base, other, collation } = readPair(await params)
  const { versions, sources, confusions, reactions } = getPlans()
  const ofThese = confusions.filter((confusion) => [base, other].some(({ id }) => confusion.versions.includes(id)))
  return (
    <>
      <div className="top">
        <div>
          <h1>{pairTitle(base, other)}</h1>
          <p className="basis">{basisOf(collation)}</p>
          <EvidenceMix of={collation.versions} />
          <PrintLinks of={readySheetOf(getPlans(), base.id, [other.id])} base={base.id} />
        </div>
        <div>
          <VersionsTable versions={collation.versions} base={base.id} />
          <PairLinks versions={versions} base={base} other={other} />
          <ConfusionLinks of={ofThese} />
        </div>
      </div>
      <Comparison
        collation={collation}
        notes={numberSources(sources, mentionsOf(collation, sourcesInBrief(collation.versions.length)))}
        form="pair"
        beside={{ confusions, reactions, sources: sourcesById(sources) }}
      />
      <WithdrawnAnchors of={anchorsOf(getKept().withdrawn, '')} />
    </>
  )
}

function readPair(params: Params) {
  const collation = onlyVersions(getCollation(params.base), [params.other])
  const [base, other] = collation.versions
  if (!base || !other) throw new Error(`No pair of versions ${params.base} and ${params.other}`)
  return { base, other, collation }
}
