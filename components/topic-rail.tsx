import { columnClass } from '@/lib/columns'
import { leadSign } from '@/lib/overview'
import type { Collation } from '@/lib/types'
import { signWords } from '@/lib/words'
import { Glyph } from './signs'

/** The topics beside the comparison, each with the most telling sign of every version; it stays in view. */
export const TopicRail = ({ collation }: { collation: Collation }) => (
  <nav className="rail" aria-label="Topics">
    <ul>
      {collation.topics.map((collated) => (
        <li key={collated.topic.id}>
          <a href={`#${collated.topic.id}`}>
            <span className="label">{collated.topic.label}</span>
            {collation.versions.map((version, at) => {
              const sign = at > 0 && leadSign(collated, at)
              return (
                sign && (
                  <span key={version.id} className={columnClass(at)}>
                    <Glyph of={sign} />
                    <i className="h">{signWords(sign)}</i>
                  </span>
                )
              )
            })}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
