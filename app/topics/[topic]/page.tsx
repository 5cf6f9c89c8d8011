import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { CollationTable } from '@/components/collation-table'
import { Disputes } from '@/components/disputes'
import { Legend } from '@/components/legend'
import { SourceList } from '@/components/source-list'
import { TopicLinks } from '@/components/topic-links'
import { basisOf } from '@/lib/comparison'
import { disputesIn } from '@/lib/disputes'
import { numberSources } from '@/lib/notes'
import { getCollation, getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'
import { topicMentions } from '@/lib/topic-page'
import type { Version } from '@/lib/types'
import { plural } from '@/lib/words'

interface Props {
  readonly params: Promise<{ topic: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getPlans().topics.map(({ id }) => ({ topic: id }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { topic, collation } = open(await params)
  return {
    title: `${topic.title} in every version of the plan`,
    description: `${topic.summary} ${plural(topic.rows.length, 'provision')} in ${plural(collation.versions.length, 'version')}, side by side, with sources.`,
    alternates: { canonical: routes.topic(topic.id) },
  }
}

/** One topic across all versions, with what is disputed. */
export default async function TopicPage({ params }: Props) {
  const { plans, topic, collation } = open(await params)
  const notes = numberSources(plans.sources, topicMentions(collation))
  return (
    <>
      <Breadcrumbs trail={[{ href: routes.home(), name: 'All topics' }]} here={topic.title} />
      <header className="topic-head">
        <h1>{topic.title}</h1>
        <p className="basis">{basisOf(collation)}</p>
        <nav className="note" aria-label="Base">
          Against another version:{' '}
          {plans.versions
            .filter(({ id }) => id !== collation.base)
            .map(({ id, short }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <a href={routes.anchor(routes.base(id), topic.id)}>{short}</a>
              </span>
            ))}
        </nav>
      </header>
      <Disputes of={disputesIn(topic, plans)} />
      <Legend />
      <div className={stripClass(plans.versions)}>
        <CollationTable collation={collation} notes={notes} whole />
      </div>
      <SourceList notes={notes} />
      <TopicLinks topics={plans.topics} current={topic} />
    </>
  )
}

/** Accounts are long and set against nothing: the version known from reports stands in a strip under the others. */
const stripClass = (versions: readonly Version[]) =>
  `strip strip-${versions.findIndex(({ evidence }) => evidence === 'reported')}`

function open({ topic: id }: Awaited<Props['params']>) {
  const plans = getPlans()
  const [base] = plans.versions
  const topic = plans.topics.find((candidate) => candidate.id === id)
  if (!base || !topic) throw new Error(`No topic ${id}`)
  const whole = getCollation(base.id)
  const collation = { ...whole, topics: whole.topics.filter((collated) => collated.topic.id === id) }
  return { plans, topic, collation }
}
