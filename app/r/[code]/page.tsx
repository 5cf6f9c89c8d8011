import type { Metadata } from 'next'
import { codeName } from '@/lib/code-name'
import { getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'

interface Props {
  readonly params: Promise<{ code: string }>
}

export const dynamicParams = false

export const generateStaticParams = () =>
  getPlans().topics.flatMap(({ rows }) => rows.map((row) => ({ code: codeName(row.code) })))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { row, topic } = open(await params)
  return {
    title: `Row ${row.code}: ${row.title}`,
    description: `The code ${row.code} stands for the row “${row.title}” of the topic ${topic.title}; this address leads to it.`,
    alternates: { canonical: routes.code(row.code) },
    robots: { index: false },
  }
}

/** Where the code of a row leads that was read off paper: on to the row, at once. */
export default async function CodePage({ params }: Props) {
  const { row, topic } = open(await params)
  const target = routes.anchor(routes.home(), row.id)
  return (
    <article className="doc">
      <meta httpEquiv="refresh" content={`0; url=${target}`} />
      <h1>{`${row.code}: ${row.title}`}</h1>
      <p>
        This code stands for <a href={target}>the row “{row.title}” in the comparison</a>. The same row{' '}
        <a href={routes.anchor(routes.topic(topic.id), row.id)}>with all versions of its topic, {topic.title}</a>.
      </p>
    </article>
  )
}

function open({ code }: Awaited<Props['params']>) {
  for (const topic of getPlans().topics)
    for (const row of topic.rows) if (codeName(row.code) === code) return { row, topic }
  throw new Error(`No row with the code ${code}`)
}
