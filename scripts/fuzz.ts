import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { complaintsOf } from '../lib/fixtures/complaints'
import { ferry, ferryTopics } from '../lib/fixtures/ferry'
import { mutated, mutations } from '../lib/fixtures/mutations'
import { readPlanFiles } from '../lib/read'
import { controlledTopics } from '../lib/rules/topics'
import { answered } from './command/answered'
import { Refusal } from './command/refusal'

/**
 * Accidents in plan files: npm run fuzz [-- --cases N] [--seed N] [--plans DIR].
 * Without a folder they happen to a made-up one, which is small and has every shape of the format.
 * Prints seed, cases and time. Returns the exit code: 1, after the smallest input found, where a fault is none that an
 * editor can act on, 2 with one line where the arguments are wrong.
 */
export default function fuzz(args: readonly string[]): Promise<number> {
  return answered(() => cause(optionsIn(args)))
}

interface Options {
  readonly cases: number
  readonly seed: number
  /** A folder; absent: the made-up one. */
  readonly plans?: string
}

function cause({ cases, seed, plans }: Options): number {
  const files = plans === undefined ? ferry : readPlanFiles(plans)
  const topics = plans === undefined ? ferryTopics : controlledTopics
  const start = performance.now()
  const { failed, counterexample, numRuns } = fc.check(
    fc.property(mutations, (list) => complaintsOf(mutated(files, list), topics).length === 0),
    { numRuns: cases, seed },
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.info(`Fuzz: seed ${seed}, ${numRuns} cases, ${seconds} s`)
  if (!failed) return 0
  const [list = []] = counterexample ?? []
  console.error(`\nThe smallest case found:\n${JSON.stringify(list, null, 2)}`)
  for (const complaint of complaintsOf(mutated(files, list), topics)) console.error(complaint)
  return 1
}

const known = {
  cases: { type: 'string', default: '20000' },
  seed: { type: 'string' },
  plans: { type: 'string' },
} as const

/** @throws Refusal where the arguments are wrong. */
function optionsIn(args: readonly string[]): Options {
  const { cases, seed = String(Date.now() % limit), plans } = parsed(args)
  if (!isCount(cases) || Number(cases) === 0)
    throw new Refusal(`Found --cases ${cases}, expected a number of cases: 1 or more, below ${limit}`)
  if (!isCount(seed)) throw new Refusal(`Found --seed ${seed}, expected a whole number below ${limit}`)
  if (plans !== undefined && !statSync(plans, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`Found no folder ${plans}, expected one that holds the plans`)
  return { cases: Number(cases), seed: Number(seed), ...(plans !== undefined && { plans }) }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known }).values
  } catch {
    throw new Refusal(`Found ${args.join(' ')}, expected nothing, --cases N, --seed N or --plans DIR`)
  }
}

/** fast-check takes whole numbers of 32 bits, one of them for the sign. */
const limit = 2 ** 31

const isCount = (number: string): boolean => /^\d+$/.test(number) && Number(number) < limit
