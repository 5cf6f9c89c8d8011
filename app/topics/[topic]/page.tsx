import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { CollationTable } from '@/components/collation-table'
import { ConfusionNotes } from '@/components/confusion-notes'
import { Disputes } from '@/components/disputes'
import { EvidenceMix } from '@/components/evidence-mix'
import { Legend } from '@/components/legend'
import { PrintLinks } from '@/components/sheet/print-links'
import { SourceList } from '@/components/source-list'
import { TopicLinks } from '@/components/topic-links'
import { TopicReactions } from '@/components/topic-reactions'
import { WithdrawnAnchors } from '@/components/withdrawn-anchors'
import { topicCard } from '@/lib/cards'
import { sourcesById } from '@/lib/cited-names'
import { isStrip, mostAbreast } from '@/lib/columns'
import { basisOf } from '@/lib/comparison'
import { disputesIn } from '@/lib/disputes'
import { anchorsOf } from '@/lib/kept/withdrawn-pages'
import { numberSources, sourcesOnTopic } from '@/lib/notes'
import { getCollation, getKept, getPlans } from '@/lib/plans'
import { reactionsOn } from '@/lib/reactions'
import { routes } from '@/lib/routes'
import { shareTags } from '@/lib/share'
import { readySheets } from '@/lib/sheet/ready-made'
import { topicMentions } from '@/lib/topic-page'
import type { Collation } from '@/lib/types'
import { plural } from '@/lib/words'

interface Props {
  readonly params: Promise<{ topic: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getPlans().topics.map(({ id }) => ({ topic: id }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { topic, collation } = open(await params)
  const title = `${topic.title} in every version of the plan`
  const description = `${topic.summary} ${plural(topic.rows.length, 'provision')} in ${plural(collation.versions.length, 'version')}, side by side, with sources.`
  const page = routes.topic(topic.id)
  const [own] = collation.topics
  return {
    title,
    description,
    alternates: { canonical: page },
    ...(own && shareTags({ title, description, page, card: topicCard(own, collation.versions) })),
  }
}

/** One topic across all versions, with what is disputed. */
export default async function TopicPage({ params }: Props) {
  const { plans, topic, collation } = open(await params)
  const notes = numberSources(plans.sources, topicMentions(collation))
  const sources = sourcesById(plans.sources)
  const { confusions } = plans
  return (
    <>
      <Breadcrumbs trail={[{ href: routes.home(), name: 'All topics' }]} here={topic.title} />
      <header className="topic-head">
        <h1>{topic.title}</h1>
        <p className="basis">{basisOf(collation)}</p>
        <EvidenceMix of={collation.versions} />
        <PrintLinks of={readySheets(plans).find(({ topics }) => topics?.includes(topic.id))} base={collation.base} />
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
        <ConfusionNotes of={confusions.filter(({ topics }) => topics.includes(topic.id))} />
      </header>
      <Disputes of={disputesIn(topic, plans)} />
      <Legend />
      <div className={isMany(collation) ? 'strip many' : 'strip'}>
        <CollationTable collation={collation} notes={notes} whole beside={{ confusions, reactions: [], sources }} />
      </div>
      <TopicReactions of={reactionsOn(plans.reactions, topic.id)} versions={plans.versions} sources={sources} />
      <SourceList notes={notes} brief />
      <p className="note mt-4">
        {`Up to ${sourcesOnTopic} sources stand at each text here, one at each account; the page of a point names all of them.`}
      </p>
      <TopicLinks topics={plans.topics} current={topic} />
      <WithdrawnAnchors of={anchorsOf(getKept().withdrawn, '')} />
    </>
  )
}

/** True where more versions than fit abreast have a column. */
const isMany = ({ versions }: Collation) => versions.filter((version, at) => !isStrip(version, at)).length > mostAbreast

function open({ topic: id }: Awaited<Props['params']>) {
  const plans = getPlans()
  const [base] = plans.versions
  const topic = plans.topics.find((candidate) => candidate.id === id)
  if (!base || !topic) throw new Error(`No topic ${id}`)
  const whole = getCollation(base.id)
  const collation = { ...whole, topics: whole.topics.filter((collated) => collated.topic.id === id) }
  return { plans, topic, collation }
}
