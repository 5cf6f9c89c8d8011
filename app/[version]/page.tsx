import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { ConfusionNotes } from '@/components/confusion-notes'
import { Particulars } from '@/components/particulars'
import { PointList } from '@/components/point-list'
import { Prose } from '@/components/prose'
import { SourceList } from '@/components/source-list'
import { VersionAsWhole } from '@/components/version-as-whole'
import { sourcesById } from '@/lib/cited-names'
import { numberSources } from '@/lib/notes'
import { getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'
import type { Version } from '@/lib/types'
import { versionDescription, versionMentions } from '@/lib/version-page'
import { day } from '@/lib/words'

interface Props {
  readonly params: Promise<{ version: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getPlans().versions.map(({ id }) => ({ version: id }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { version } = open(await params)
  return {
    title: `${version.short}, ${day(version.dated)}, read alone`,
    description: versionDescription(version),
    alternates: { canonical: routes.version(version.id) },
  }
}

/** One version read alone, in its own order, with how it is known and its sources. */
export default async function VersionPage({ params }: Props) {
  const { plans, version } = open(await params)
  const notes = numberSources(plans.sources, versionMentions(plans, version))
  const sources = sourcesById(plans.sources)
  return (
    <>
      <Breadcrumbs trail={[{ href: routes.home(), name: 'All versions' }]} here={version.short} />
      <article className="version">
        <header>
          <h1>{version.short}</h1>
          <p className="subtitle">{version.title}</p>
          <Particulars version={version} plans={plans} notes={notes} />
          <ConfusionNotes of={plans.confusions.filter(({ versions }) => versions.includes(version.id))} />
        </header>
        <div className="version-body">
          <Prose markdown={version.intro} notes={notes} />
          <p className="note">{ours(version)}</p>
          <h2 id="points">Points</h2>
          <PointList plans={plans} version={version} notes={notes} sources={sources} />
        </div>
      </article>
      <VersionAsWhole plans={plans} version={version} sources={sources} />
      <SourceList notes={notes} title="Sources of this version" />
    </>
  )
}

/** What in the list below is not the document's. */
function ours({ evidence, numbered }: Version): string {
  const text =
    evidence === 'reported'
      ? 'The text is not public: each point below sums up what reports say, in our words, and lists who says it.'
      : 'Every point is restated by Point by Point in one controlled language; words in quotation marks are the source’s.'
  const names = 'The words above a point are ours too.'
  const letters = numbered
    ? 'Numbers are as printed; the letters of sub-points are ours where print has dashes or running text, and a point whose number is not certain has none.'
    : 'No source gives the numbers of the points.'
  return `${text} ${names} ${letters}`
}

function open({ version: id }: Awaited<Props['params']>) {
  const plans = getPlans()
  const version = plans.versions.find((candidate) => candidate.id === id)
  if (!version) throw new Error(`No version ${id}`)
  return { plans, version }
}
