import { spawnSync } from 'node:child_process'
import { decimal, markdownTable, ratio } from '../table'
import { aligners, type Cost } from './cost'

interface Measured {
  readonly size: number
  /** Absent where it would take, or took, longer than the limit. */
  readonly cost?: Cost
}

/** Time and memory of each aligner on made-up texts of growing size; what takes more than `limit` seconds is left out. */
export function printCost(sizes: readonly number[], limit: number): void {
  const measured = aligners.map((name) => ({ name, costs: measureAll(name, sizes, limit) }))
  const [own] = measured
  const rows = sizes.flatMap((size, at) =>
    measured.map(({ name, costs }) => {
      const [cost, base] = [costs[at]?.cost, own?.costs[at]?.cost]
      const told = cost
        ? [decimal(cost.ms), ratio(cost.ms, base?.ms ?? 0), decimal(cost.mb), decimal(cost.f1, 3)]
        : [`over ${decimal(limit)} s`, '–', '–', '–']
      return [`${decimal(size)}, ${name}`, ...told, cost ? decimal((1_000 * cost.ms) / size) : '–']
    }),
  )
  const heads = ['points per side, made up', 'ms of processor time', 'ratio to ours', 'MB more', 'F1', 'µs per point']
  console.info(markdownTable(heads, rows))
}

function measureAll(name: string, sizes: readonly number[], limit: number): readonly Measured[] {
  const all: Measured[] = []
  for (const size of sizes) {
    const before = all.at(-1)
    // All but ours compare each point with each: four times the work for twice the points, at least.
    const least = before?.cost ? (before.cost.ms / 1_000) * (size / before.size) ** (name === aligners[0] ? 1 : 2) : 0
    const isOver = (before !== undefined && before.cost === undefined) || least > limit
    all.push(isOver && name !== 'same number' ? { size } : measure(name, size, limit))
  }
  return all
}

function measure(name: string, size: number, limit: number): Measured {
  const run = ['scripts/run.mjs', 'scripts/bench/align/cost.ts', name, String(size)]
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, run, {
    encoding: 'utf8',
    timeout: limit * 1_000,
  })
  if (signal !== null) return { size }
  if (status !== 0) throw new Error(`${name} at ${size}: ${stderr}`)
  return { size, cost: JSON.parse(stdout) as Cost }
}
