import { excerpt } from '@/lib/excerpt'
import type { Neighbours } from '@/lib/neighbours'
import { shortName } from '@/lib/point-names'
import { routes } from '@/lib/routes'
import type { Point } from '@/lib/types'

/** Previous and next point beside the place of the page, in as few words as can be. */
export const StepLinks = ({ previous, next }: Neighbours) => (
  <p className="step-links">
    {previous && (
      <a rel="prev" href={routes.point(previous.version, previous.id)}>
        <span>Previous: </span>
        {shortName(previous)}
      </a>
    )}
    {next && (
      <a rel="next" href={routes.point(next.version, next.id)}>
        <span>Next: </span>
        {shortName(next)}
      </a>
    )}
  </p>
)

/** Previous and next point at the end of a page, with what they are about. */
export const StepCards = ({ previous, next }: Neighbours) => (
  <nav className="prevnext" aria-label="Points before and after">
    {previous && <Card rel="prev" word="Previous" of={previous} />}
    {next && <Card rel="next" word="Next" of={next} />}
  </nav>
)

const Card = ({ rel, word, of }: { rel: 'prev' | 'next'; word: string; of: Point }) => (
  <a rel={rel} href={routes.point(of.version, of.id)}>
    <span>{of.number ? `${word}, ${of.number}` : word}</span>
    {of.gist ?? excerpt(of.text, longestExcerpt)}
  </a>
)

const longestExcerpt = 70
