import type { Link } from '@/lib/align/types'
import { changedColumns } from '@/lib/changed-rows'
import { headingsIn, underWords } from '@/lib/own-texts/headings'
import { pinAt } from '@/lib/own-texts/pinned'
import { sharedWords } from '@/lib/own-texts/shared-words'
import { spansByPoint } from '@/lib/own-texts/spans-by-point'
import type { OwnVersion } from '@/lib/own-texts/types'
import type { Cell, CollatedRow } from '@/lib/types'
import type { CellView, LinkView, PointView, RowView } from '../messages'

/** Cuts a row that was read down to what the page shows. */
type Viewer = (id: number, row: CollatedRow, links: readonly Link[]) => RowView

/** Knows the versions' points by id, so that any number of rows can be cut. */
export function viewer(versions: readonly OwnVersion[]): Viewer {
  const known = new Map(versions.map((version) => [version.id, withPlaces(version)]))
  const headingsOf = headingsIn({ versions })
  const cellView = (cell: Cell, base: Cell | undefined): CellView => {
    const { version, reading, elsewhere } = cell
    const under = underWords(headingsOf(cell))
    const isElsewhere = reading.kind === 'same' && base !== undefined && under !== underWords(headingsOf(base))
    const spans = spansByPoint(cell)
    const own = known.get(version)
    return {
      version,
      reading: reading.kind,
      ...(elsewhere && { elsewhere }),
      ...('facts' in reading && { differences: { facts: reading.facts, changes: reading.changes } }),
      ...(isElsewhere && { under: under || 'Under no heading of its own.' }),
      points: cell.points.flatMap(({ point }, at) => (own && pointView(own, point.id, spans[at] ?? [])) ?? []),
    }
  }
  return (id, row, links) => {
    const cells = row.cells.map((cell) => cellView(cell, row.cells[0]))
    return {
      id,
      cells,
      changed: changedColumns(row).length > 0 || cells.some(({ under }) => under !== undefined),
      links: links.map((link) => linkView(link, known.get(link.from.version))),
    }
  }
}

function linkView({ from, to, likeness, extent, position, terms, numbers }: Link, version?: WithPlaces): LinkView {
  const text = version?.points[version.places.get(from.point) ?? -1]?.text ?? ''
  return { from, to, likeness, extent, position, numbers, words: sharedWords({ terms, numbers: [] }, text) }
}

type WithPlaces = OwnVersion & { readonly places: ReadonlyMap<string, number> }

const withPlaces = (version: OwnVersion): WithPlaces => ({
  ...version,
  places: new Map(version.points.map(({ id }, place) => [id, place])),
})

function pointView(version: WithPlaces, id: string, spans: PointView['spans']): PointView | undefined {
  const place = version.places.get(id) ?? -1
  const [point, pin] = [version.points[place], pinAt(version, place)]
  if (!point || !pin) return undefined
  const { number, heading } = point
  return { id, numbered: number !== undefined, ...(heading !== undefined && { heading }), spans, pin }
}
