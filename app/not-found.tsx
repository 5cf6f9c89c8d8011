import type { Metadata } from 'next'
import { EvidenceMark } from '@/components/evidence'
import { getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'

export const metadata: Metadata = {
  title: 'No page at this address',
  description: 'There is no page at this address. The versions, the topics and the comparison are one step away.',
}

/** Where an address leads that was never given, or was mistyped. */
export default function NotFound() {
  const { versions, topics } = getPlans()
  return (
    <article className="doc">
      <h1>No page at this address</h1>
      <p>
        Every address that this site gave out is kept, so this one is most likely mistyped. A point stands under the id
        of its version and its number, in small letters and without dots: <code>{routes.point('us-28', '21c')}</code>.
      </p>
      <p>
        Start from <a href={routes.home()}>the comparison</a>, from <a href={routes.sources()}>the sources</a>, or from
        one of these:
      </p>
      <h2>Versions</h2>
      <ul className="plain">
        {versions.map((version) => (
          <li key={version.id}>
            <a href={routes.version(version.id)}>{version.short}</a> <EvidenceMark of={version.evidence} />
          </li>
        ))}
      </ul>
      <h2>Topics</h2>
      <ul className="run">
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={routes.topic(topic.id)}>{topic.title}</a>
          </li>
        ))}
      </ul>
    </article>
  )
}
