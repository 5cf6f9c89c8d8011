import { excerpt } from '@/lib/excerpt'
import type { Notes } from '@/lib/notes'
import { parentOf, pointLabel, pointName } from '@/lib/point-names'
import { citationsOf } from '@/lib/points'
import { routes } from '@/lib/routes'
import type { Point, Version } from '@/lib/types'
import { Citations } from './citations'
import { Numbers } from './numbers'

interface SubPointsProps {
  /** The point whose sub-points these are. */
  readonly of: Point
  readonly version: Version
  readonly notes: Notes
}

/** Every sub-point with its text, each leading to its own page. Citations that are the point's own are not repeated. */
export function SubPoints({ of, version, notes }: SubPointsProps) {
  if (of.points.length === 0) return null
  const [shown] = citationsOf(version, of)
  return (
    <ol className="subs">
      {of.points.map((point) => {
        const own = citationsOf(version, point)
        return (
          <li key={point.id}>
            <a className="num" href={routes.point(version.id, point.id)}>
              {point.number && <i className="h">point </i>}
              {pointLabel(point)}
            </a>
            <div>
              <p className="text">
                <Numbers in={point.text} />
                {own[0] !== shown && <Citations of={own} notes={notes} />}
              </p>
              {point.state === 'not read' && <p className="note check">Not read.</p>}
              <SubPoints of={point} version={version} notes={notes} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** The parts of the point that a sub-point belongs to, with their first words. */
export function Siblings({ version, point }: { version: Version; point: Point }) {
  const parent = parentOf(version, point)
  if (!parent || parent.points.length < 2) return null
  return (
    <nav className="siblings" aria-label={`Parts of ${pointName(version, parent)}`}>
      <ul>
        {parent.points.map((sibling) => (
          <li key={sibling.id}>
            {sibling === point ? (
              <b aria-current="page">
                {pointLabel(sibling)} <span>this point</span>
              </b>
            ) : (
              <a href={routes.point(version.id, sibling.id)}>
                <b>{pointLabel(sibling)}</b> {excerpt(sibling.text, longestExcerpt)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

const longestExcerpt = 48
