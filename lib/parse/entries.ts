import type { Report } from '../faults'
import { type Fields, fieldsOf, type Reader } from './fields'
import { described, parseWhole } from './tree'

/**
 * The entries of a file that is one list; absent where it cannot be read as YAML at all. An empty file has none.
 * `opening` is how an entry begins: "- version:".
 */
export function entriesOf(file: string, text: string, opening: string, report: Report): readonly Fields[] | undefined {
  const reader: Reader = { rule: 'malformed-yaml', report }
  const tree = parseWhole(file, text, reader.rule, report)
  if (tree === undefined) return undefined
  if (tree.kind === 'text' && tree.text === '') return []
  if (tree.kind === 'list') return tree.trees.flatMap((entry) => fieldsOf(entry, reader) ?? [])
  report(tree.place, reader.rule, described(tree), `a list of entries, each beginning \`${opening}\``)
  return undefined
}
