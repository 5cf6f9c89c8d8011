import { pointName } from '@/lib/point-names'
import { routes } from '@/lib/routes'
import type { Point, Version } from '@/lib/types'

/** Points of a version in a row, by number or name, each leading to its page. */
export const PointNumbers = ({ version, points }: { version: Version; points: readonly Point[] }) => (
  <ul className="run">
    {points.map((point) => (
      <li key={point.id}>
        <a href={routes.point(version.id, point.id)}>{point.number ?? pointName(version, point)}</a>
      </li>
    ))}
  </ul>
)
