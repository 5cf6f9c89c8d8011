import { baselines } from './baselines'
import { madeUp } from './made-up'
import { ours } from './ours'
import { score } from './scores'

/** What one aligner took for two made-up texts. */
export interface Cost {
  /** Of processor time, which other processes do not lengthen. */
  readonly ms: number
  /** The most memory that the process held, beyond what it held before. */
  readonly mb: number
  readonly f1: number
}

/** One for all baselines, whose time it hardly changes; the F1 beside each cost shows that it suits made-up texts. */
const threshold = 0.2

/** Ours first. */
export const aligners = ['Point by Point', ...baselines.map(({ name }) => name)]

/**
 * Run in a process of its own for each figure, so that memory is that of one aligner: cost.ts <name> <points per side>.
 * Prints a `Cost` as JSON.
 */
export default async function cost([name = '', size = '']: readonly string[]): Promise<number> {
  const { versions, gold } = madeUp(Number(size))
  const baseline = baselines.find((one) => one.name === name)
  const held = process.memoryUsage().rss
  const start = process.cpuUsage()
  const found = baseline ? baseline.weigh(...versions)(threshold) : ours(...versions)
  const { user, system } = process.cpuUsage(start)
  // Linux and Node give kilobytes.
  const mb = Math.max(0, process.resourceUsage().maxRSS / 1024 - held / 2 ** 20)
  const taken: Cost = { ms: (user + system) / 1_000, mb, f1: score(found, gold).f1 }
  console.info(JSON.stringify(taken))
  return 0
}
