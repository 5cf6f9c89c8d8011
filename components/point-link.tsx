import { pointLabel } from '@/lib/point-names'
import { routes } from '@/lib/routes'
import type { Point } from '@/lib/types'

/** The number of a point, or its name in words where it has none, leading to the point. */
export const PointLink = ({ of, part = false }: { of: Point; part?: boolean }) => (
  <a className="pt" href={routes.point(of.version, of.id)}>
    {of.number && <i className="h">point </i>}
    {`${pointLabel(of)}${part ? ', in part' : ''}`}
  </a>
)
