import { routes } from '@/lib/routes'
import type { Topic } from '@/lib/types'

/** The other topics, in reading order, the current one marked. */
export const TopicLinks = ({ topics, current }: { topics: readonly Topic[]; current: Topic }) => (
  <nav className="topic-links" aria-labelledby="all-topics">
    <h2 id="all-topics">All topics</h2>
    <ul className="run">
      {topics.map((topic) => (
        <li key={topic.id}>
          <a href={routes.topic(topic.id)} aria-current={topic === current ? 'page' : undefined}>
            {topic.title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
