import type { Metadata } from 'next'
import { PairLinks } from '@/components/base-links'
import { Comparison } from '@/components/comparison'
import { VersionsTable } from '@/components/versions-table'
import { basisOf, onlyVersions, pairDescription, pairTitle } from '@/lib/comparison'
import { mentionsOf, numberSources, sourcesInBrief } from '@/lib/notes'
import { getCollation, getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'

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
  const { base, other } = readPair(await params)
  return {
    title: pairTitle(base, other),
    description: pairDescription(base, other),
    alternates: { canonical: routes.pair(base.id, other.id) },
  }
}

export default async function PairPage({ params }: { params: Promise<Params> }) {
  const { base, other, collation } = readPair(await params)
  const { versions, sources } = getPlans()
  return (
    <>
      <div className="top">
        <div>
          <h1>{pairTitle(base, other)}</h1>
          <p className="basis">{basisOf(collation)}</p>
        </div>
        <div>
          <VersionsTable versions={collation.versions} base={base.id} />
          <PairLinks versions={versions} base={base} other={other} />
        </div>
      </div>
      <Comparison
        collation={collation}
        notes={numberSources(sources, mentionsOf(collation, sourcesInBrief(collation.versions.length)))}
        form="pair"
      />
    </>
  )
}

function readPair(params: Params) {
  const collation = onlyVersions(getCollation(params.base), [params.other])
  const [base, other] = collation.versions
  if (!base || !other) throw new Error(`No pair of versions ${params.base} and ${params.other}`)
  return { base, other, collation }
}
