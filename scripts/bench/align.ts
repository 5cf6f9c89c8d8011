import { parseArgs } from 'node:util'
import { align as alignVersions } from '../../lib/align/align'
import { madeUp } from './align/made-up'
import { type Pairs, pairOf, type Score, score } from './align/scores'
import { alignShipped, pairsAmong, placesOf, type Shipped } from './align/shipped'
import { decimal, markdownTable, median } from './table'

/**
 * npm run bench -- align [--sizes "100 1000 10000 30000"]
 * The rows that the aligner proposes for the shipped versions beside the rows made by hand, and every pair it gets wrong;
 * then its time and memory on made-up texts of growing size.
 */
export async function align(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string', default: '100 1000 10000 30000' } },
  })
  printShipped(alignShipped())
  printGrowth(values.sizes.split(' ').map(Number))
  console.info('\nCommand: `npm run bench -- align`')
  return 0
}

const written = ({ precision, recall, f1 }: Score) => [precision, recall, f1].map((share) => decimal(share, 3))

function printShipped({ versions, rows, gold, found }: Shipped): void {
  const between = (pairs: Pairs, one: string, other: string): Pairs =>
    new Set([...pairs].filter((pair) => [one, other].every((id) => ` ${pair}`.includes(` ${id} `))))
  const printed = versions.filter(({ evidence }) => evidence === 'published text').map(({ id }) => id)
  const ids = versions.map(({ id }) => id)
  const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const))
  const scored = pairs.map(([one, other]) => ({
    one,
    other,
    score: score(between(found, one, other), between(gold, one, other)),
  }))
  const ofPrinted = (all: Pairs): Pairs =>
    new Set(
      pairs
        .filter(([one, other]) => printed.includes(one) && printed.includes(other))
        .flatMap((pair) => [...between(all, ...pair)]),
    )
  const lines = [
    ['all five versions', ...written(score(found, gold))],
    ['texts that were printed', ...written(score(ofPrinted(found), ofPrinted(gold)))],
    ...scored.map(({ one, other, score }) => [`${one}, ${other}`, ...written(score)]),
  ]
  console.info(`${markdownTable(['shipped versions', 'precision', 'recall', 'F1'], lines)}\n`)
  for (const row of rows) {
    const missed = pairsAmong(placesOf(row)).filter((pair) => !found.has(pair))
    if (missed.length > 0) console.info(`${row.id}: not found ${missed.join(', ')}`)
  }
  for (const pair of found) if (!gold.has(pair)) console.info(`in no row by hand: ${pair}`)
}

function printGrowth(sizes: readonly number[]): void {
  alignVersions(madeUp(100, 2).versions)
  const rows = sizes.map((size) => {
    const { versions, gold } = madeUp(size)
    const runs = Array.from({ length: size > 5_000 ? 1 : 3 }, () => timed(() => alignVersions(versions)))
    const wanted = new Set([...gold].map(([a, b]) => pairOf(a, b)))
    const found = (runs[0]?.result ?? []).flatMap(({ points }) =>
      (points.a ?? []).flatMap((a) => (points.b ?? []).map((b) => pairOf(a, b))),
    )
    const time = median(runs.map(({ ms }) => ms))
    return [
      decimal(size),
      decimal(time),
      decimal((1_000 * time) / size),
      decimal(Math.max(...runs.map(({ mb }) => mb))),
      decimal(score(new Set(found), wanted).f1, 3),
    ]
  })
  console.info(
    `\n${markdownTable(['points per side, made up', 'ms', 'µs per point', 'MB more in use after', 'F1'], rows)}`,
  )
}

function timed<T>(run: () => T): { readonly result: T; readonly ms: number; readonly mb: number } {
  const [before, start] = [process.memoryUsage().rss, performance.now()]
  const result = run()
  return { result, ms: performance.now() - start, mb: Math.max(0, process.memoryUsage().rss - before) / 2 ** 20 }
}
