import type { Metadata } from 'next'
import { Apparatus } from '@/components/apparatus'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Cite, PageData } from '@/components/cite'
import { Counterparts } from '@/components/counterparts'
import { EarlierWordings, EditionLine } from '@/components/editions'
import { Fate } from '@/components/fate'
import { History } from '@/components/history'
import { PinpointList } from '@/components/pinpoint-list'
import { PointReports, PointText, Remarks } from '@/components/point-body'
import { PointHead } from '@/components/point-head'
import { StepCards, StepLinks } from '@/components/step-links'
import { Siblings } from '@/components/sub-points'
import { pointCard } from '@/lib/cards'
import { citedPoint } from '@/lib/cite/cited-point'
import { citeTexts } from '@/lib/cite/files'
import { jsonLd, metaTags } from '@/lib/cite/page-metadata'
import { sourcesById } from '@/lib/cited-names'
import { editionsAt } from '@/lib/editions'
import { historyOf } from '@/lib/history'
import { neighbours } from '@/lib/neighbours'
import { numberSources } from '@/lib/notes'
import { pinpoints } from '@/lib/pinpoints'
import { getCollation, getKept, getPlans } from '@/lib/plans'
import { parentOf, pointName, shortName } from '@/lib/point-names'
import { pointDescription, pointMentions, pointPageTitle } from '@/lib/point-page'
import { everyPoint, findPoint } from '@/lib/points'
import { routes } from '@/lib/routes'
import { rowsOf } from '@/lib/rows-of'
import { shareTags } from '@/lib/share'
import { variantsOf } from '@/lib/variants'

interface Props {
  readonly params: Promise<{ version: string; point: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return getPlans().versions.flatMap((version) =>
    everyPoint(version.points).map((point) => ({ version: version.id, point: point.id })),
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { plans, version, point, rows, collation } = open(await params)
  const title = pointPageTitle(version, point, rows)
  const description = pointDescription(version, point)
  const page = routes.point(version.id, point.id)
  return {
    title,
    description,
    alternates: { canonical: page },
    other: metaTags(citedPoint(plans, getKept(), version, point)),
    ...shareTags({ title, description, page, card: pointCard(collation, version, point) }),
  }
}

/** One point: what it says, who says so, and what became of it in every other version. */
export default async function PointPage({ params }: Props) {
  const { plans, versions, version, point, rows } = open(await params)
  const reported = plans.reported.filter((entry) => entry.version === version.id && entry.point === point.id)
  const variants = variantsOf(plans, point)
  const mentions = pointMentions({ version, point, variants, reported, rows, versions })
  const notes = numberSources(plans.sources, mentions)
  const steps = neighbours(version, point.id)
  const histories = rows.map(({ row }) => ({ row, steps: historyOf(plans.versions, row.id, getCollation) }))
  const cited = citedPoint(plans, getKept(), version, point)
  const address = routes.point(version.id, point.id)
  const editions = editionsAt(getKept().editions, address)
  const parent = parentOf(version, point)
  const trail = [
    { href: routes.version(version.id), name: version.short },
    ...(parent ? [{ href: routes.point(version.id, parent.id), name: pointName(version, parent) }] : []),
  ]
  const text = <PointText key="text" version={version} point={point} notes={notes} />
  const fate = <Fate key="fate" versions={versions} rows={rows} />
  return (
    <>
      <Breadcrumbs trail={trail} here={shortName(point)}>
        <StepLinks {...steps} />
      </Breadcrumbs>
      <article className="the-point">
        <PointHead version={version} point={point} rows={rows} />
        {point.points.length > 0 ? [fate, text] : [text, fate]}
        <div className="point-more">
          <Remarks version={version} point={point} />
          <Apparatus version={version} point={point} of={variants} sources={sourcesById(plans.sources)} notes={notes} />
          <Siblings version={version} point={point} />
          <p className="address note">
            Address, kept for good: <a href={address}>{address}</a>.{' '}
            <EditionLine address={address} editions={editions} text={point.text} />
          </p>
          <EarlierWordings editions={editions} />
        </div>
      </article>
      <PointReports of={reported} notes={notes} />
      <Counterparts versions={versions} rows={rows} notes={notes} />
      <History rows={histories} here={version.id} />
      <PinpointList notes={notes} pins={pinpoints(mentions)} />
      <Cite point={point} texts={citeTexts(cited)} />
      <StepCards {...steps} />
      <PageData json={jsonLd(cited)} />
    </>
  )
}

function open({ version: versionId, point: pointId }: Awaited<Props['params']>) {
  const plans = getPlans()
  const collation = getCollation(versionId)
  const [version] = collation.versions
  const point = version && findPoint(version, pointId)
  if (!version || !point) throw new Error(`No point ${pointId} in ${versionId}`)
  return { plans, collation, versions: collation.versions, version, point, rows: rowsOf(collation, point) }
}
