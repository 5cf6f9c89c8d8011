import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { facts as factsOf } from '../../lib/facts/facts'
import { getCollation, getPlans } from '../../lib/plans'
import type { ChangeFact } from '../../lib/types'
import { type Compared, compare, type Gold, readGold } from './facts-gold'
import { decimal, markdownTable } from './table'

/** What a careful reader lists, made before the rules. */
const goldFile = 'lib/facts/gold.yaml'

/**
 * npm run bench -- facts [--tuning]
 * Precision and recall of the change facts against the gold file, and every miss. The rows whose id has a SHA-256 that
 * begins with 0 to 4 are reported apart; with --tuning their misses stay hidden from whoever tunes the rules.
 */
export async function facts(args: readonly string[]): Promise<number> {
  const gold = readGold(parse(readFileSync(goldFile, 'utf8')))
  const texts = rowTexts()
  const compared = gold.map((entry) => ({ ...entry, ...compare(entry, found(entry, texts)) }))
  const [open, back] = [compared.filter(({ row }) => !isHeldBack(row)), compared.filter(({ row }) => isHeldBack(row))]
  const rows = [
    ['rows the rules were tuned on', ...measures(open)],
    ['rows held back', ...measures(back)],
    ['all', ...measures(compared)],
  ]
  console.info(markdownTable(['', 'pairs', 'facts by hand', 'precision', 'recall', 'pairs without a miss'], rows))
  console.info('\nCommand: `npm run bench -- facts`\n')
  for (const entry of args.includes('--tuning') ? open : compared) printMisses(entry)
  return 0
}

/** Held back while the rules were tuned. */
const isHeldBack = (row: string) => /^[0-4]/.test(createHash('sha256').update(row).digest('hex'))

function found({ row, base, other }: Gold, texts: ReadonlyMap<string, string>): readonly ChangeFact[] {
  const [from, to] = [texts.get(`${row} ${base}`), texts.get(`${row} ${other}`)]
  if (from === undefined || to === undefined) throw new Error(`${goldFile}: no texts for ${row}, ${base} ${other}`)
  return factsOf(from, to)
}

/** The text of each cell that has one, by row and version. */
function rowTexts(): ReadonlyMap<string, string> {
  const cells = getPlans().versions.flatMap(({ id }) =>
    getCollation(id).topics.flatMap(({ rows }) =>
      rows.flatMap(({ row, cells }) => cells.map((cell) => ({ row, cell }))),
    ),
  )
  return new Map(cells.map(({ row, cell }) => [`${row.id} ${cell.version}`, cell.text]))
}

function measures(entries: readonly Compared[]): readonly string[] {
  const sum = (of: (entry: Compared) => number) => entries.reduce((total, entry) => total + of(entry), 0)
  const [right, wrong, missed] = [sum((e) => e.right), sum((e) => e.wrong.length), sum((e) => e.missed.length)]
  return [
    decimal(entries.length),
    decimal(right + missed),
    decimal(right / (right + wrong), 3),
    decimal(right / (right + missed), 3),
    decimal(entries.filter((entry) => entry.wrong.length + entry.missed.length === 0).length),
  ]
}

function printMisses({ row, base, other, wrong, missed }: Gold & Compared): void {
  if (wrong.length + missed.length === 0) return
  console.info(`${row}, ${base} to ${other}`)
  for (const line of missed) console.info(`  not found   ${line}`)
  for (const line of wrong) console.info(`  not by hand ${line}`)
}
