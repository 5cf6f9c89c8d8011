import { comparisonCsv } from '@/lib/own-texts/export/csv'
import { comparisonJson } from '@/lib/own-texts/export/json'
import { comparisonMarkdown } from '@/lib/own-texts/export/markdown'
import type { Comparison } from '@/lib/own-texts/types'
import type { ExportFormat } from '../messages'

/** The comparison against a base as a file. */
export function exported(comparison: Comparison, base: string, format: ExportFormat): string {
  switch (format) {
    case 'md':
      return comparisonMarkdown(comparison, base)
    case 'csv':
      return comparisonCsv(comparison, base)
    case 'json':
      return `${JSON.stringify(comparisonJson(byName(comparison), nameOf(comparison, base)), null, 2)}\n`
  }
}

const nameOf = ({ versions }: Comparison, version: string) => versions.find(({ id }) => id === version)?.name ?? version

/** For programs each version goes by its name, which is unique here, as it goes by its file's on the command line. */
function byName(comparison: Comparison): Comparison {
  const { versions, rows } = comparison
  return {
    ...comparison,
    versions: versions.map((version) => ({ ...version, id: version.name })),
    rows: rows.map((row) => ({
      ...row,
      points: Object.fromEntries(versions.map(({ id, name }) => [name, row.points[id] ?? []])),
    })),
  }
}
