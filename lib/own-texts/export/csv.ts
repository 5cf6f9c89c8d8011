import { csvTable } from '../../csv'
import { headingsIn } from '../headings'
import { rowReader } from '../read-rows'
import { told } from '../told'
import type { Comparison } from '../types'

/** The comparison against a base as a table: one record for each version of each row. */
export function comparisonCsv(comparison: Comparison, base: string): string {
  const names = new Map(comparison.versions.map(({ id, name }) => [id, name]))
  const read = rowReader(comparison, base)
  const headingsOf = headingsIn(comparison)
  const records = comparison.rows.flatMap((_, place) =>
    (read(place)?.cells ?? []).map((cell) => {
      const { reading, differences } = told(cell)
      const points = cell.points.map(({ point }) => point.id).join('; ')
      const headings = headingsOf(cell).join('; ')
      return [String(place + 1), names.get(cell.version) ?? '', points, reading, differences, headings, cell.text]
    }),
  )
  return csvTable([['row', 'version', 'points', 'reading', 'differences', 'headings', 'text'], ...records])
}
