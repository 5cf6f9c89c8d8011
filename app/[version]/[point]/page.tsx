import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Counterparts } from '@/components/counterparts'
import { Fate } from '@/components/fate'
import { History } from '@/components/history'
import { PinpointList } from '@/components/pinpoint-list'
import { PointReports, PointText, Remarks } from '@/components/point-body'
import { PointHead } from '@/components/point-head'
import { StepCards, StepLinks } from '@/components/step-links'
import { Siblings } from '@/components/sub-points'
import { neighbours } from '@/lib/neighbours'
import { numberSources } from '@/lib/notes'
import { pinpoints } from '@/lib/pinpoints'
import { getCollation, getPlans } from '@/lib/plans'
import { parentOf, pointName, shortName } from '@/lib/point-names'
import { pointDescription, pointMentions, pointPageTitle } from '@/lib/point-page'
import { everyPoint, findPoint } from '@/lib/points'
import { routes } from '@/lib/routes'
import { rowsOf } from '@/lib/rows-of'

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
  const { version, point, rows } = open(await params)
  return {
    title: pointPageTitle(version, point, rows),
    description: pointDescription(version, point),
    alternates: { canonical: routes.point(version.id, point.id) },
  }
}

/** One point: what it says, who says so, and what became of it in every other version. */
export default async function PointPage({ params }: Props) {
  const { plans, versions, version, point, rows } = open(await params)
  const reported = plans.reported.filter((entry) => entry.version === version.id && entry.point === point.id)
  const mentions = pointMentions({ version, point, reported, rows, versions })
  const notes = numberSources(plans.sources, mentions)
  const steps = neighbours(version, point.id)
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
          <Siblings version={version} point={point} />
          <p className="address note">
            Address, kept for good:{' '}
            <a href={routes.point(version.id, point.id)}>{routes.point(version.id, point.id)}</a>
          </p>
        </div>
      </article>
      <PointReports of={reported} notes={notes} />
      <Counterparts versions={versions} rows={rows} notes={notes} />
      <History plans={plans} rows={rows} here={version.id} />
      <PinpointList notes={notes} pins={pinpoints(mentions)} />
      <StepCards {...steps} />
    </>
  )
}

function open({ version: versionId, point: pointId }: Awaited<Props['params']>) {
  const plans = getPlans()
  const collation = getCollation(versionId)
  const [version] = collation.versions
  const point = version && findPoint(version, pointId)
  if (!version || !point) throw new Error(`No point ${pointId} in ${versionId}`)
  return { plans, versions: collation.versions, version, point, rows: rowsOf(collation, point) }
}
