import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { complaintsOf } from '../lib/fixtures/complaints'
import { ferry, ferryTopics } from '../lib/fixtures/ferry'
import { mutated, mutations } from '../lib/fixtures/mutations'
import { readPlanFiles } from '../lib/read'
import { controlledTopics } from '../lib/rules/topics'

const options = {
  cases: { type: 'string', default: '20000' },
  seed: { type: 'string' },
  plans: { type: 'string' },
} as const

/**
 * Accidents in plan files: npm run fuzz [-- --cases N] [--seed N] [--plans DIR].
 * Without a folder they happen to a made-up one, which is small and has every shape of the format.
 * Prints seed, cases and time; returns 1, after the smallest input found, where a fault is none that an editor can act on.
 */
export default function fuzz(args: readonly string[]): number {
  const { cases, seed = String(Date.now() % 2 ** 31), plans } = parseArgs({ args: [...args], options }).values
  const files = plans === undefined ? ferry : readPlanFiles(plans)
  const topics = plans === undefined ? ferryTopics : controlledTopics
  const start = performance.now()
  const { failed, counterexample, numRuns } = fc.check(
    fc.property(mutations, (list) => complaintsOf(mutated(files, list), topics).length === 0),
    { numRuns: Number(cases), seed: Number(seed) },
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.info(`Fuzz: seed ${seed}, ${numRuns} cases, ${seconds} s`)
  if (!failed) return 0
  const [list = []] = counterexample ?? []
  console.error(`\nThe smallest case found:\n${JSON.stringify(list, null, 2)}`)
  for (const complaint of complaintsOf(mutated(files, list), topics)) console.error(complaint)
  return 1
}
