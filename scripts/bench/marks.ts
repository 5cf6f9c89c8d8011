import { parseArgs } from 'node:util'
import { getCollation, getPlans } from '../../lib/plans'
import { installPeers } from './installed'
import { type Measures, measure, type Pair } from './marks-measures'
import { type Tool, tools } from './marks-tools'
import { decimal, markdownTable, median, spread } from './table'

/** A pair of the site, with the kind of its reading: the site marks what is `changed`. */
interface ReadPair extends Pair {
  readonly kind: 'changed' | 'rewritten'
}

/**
 * npm run bench -- marks [--rounds 21]
 * Our marks beside those of other tools, on all pairs of texts that the site reads as changed or rewritten.
 */
export async function marks(args: readonly string[]): Promise<number> {
  const rounds = readRounds(args)
  installPeers()
  const pairs = differingPairs()
  const all = tools()
  const measured = all.map(({ mark }) => pairs.map((pair) => measure(pair, mark(pair.base, pair.other)())))
  const times = timeInTurn(all, pairs, rounds)
  const rows = all.map(({ name }, at) => [name, ...figures(measured[at] ?? [], pairs), timeToFirst(times, at)])
  const changed = pairs.filter(({ kind }) => kind === 'changed').length
  const numbers = sum(measured[0] ?? [], 'numbers')
  const lines = [
    `${pairs.length} pairs of texts of one row, each once: ${changed} changed and ${pairs.length - changed} rewritten, which the site shows whole, without marks. They hold ${decimal(numbers)} numbers. Runs are passages removed or added. Time is the median of ${rounds} interleaved rounds after one to warm up, as a ratio to ours (least-most).`,
    '',
    markdownTable(heads, rows),
    '',
    'Command: `npm run bench -- marks`',
  ]
  console.info(lines.join('\n'))
  return 0
}

function readRounds(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { rounds: { type: 'string', default: '21' } } })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`Found --rounds ${values.rounds}, expected a number from 1`)
  return rounds
}

/** Each version against those after it, so that no pair comes twice. */
function differingPairs(): readonly ReadPair[] {
  const ids = getPlans().versions.map(({ id }) => id)
  return ids.flatMap((id, at) =>
    getCollation(id).topics.flatMap(({ rows }) =>
      rows.flatMap(({ cells: [base, ...others] }) =>
        others.flatMap(({ version, text, reading: { kind } }): readonly ReadPair[] => {
          const isOne = (kind === 'changed' || kind === 'rewritten') && ids.indexOf(version) > at
          return isOne && base ? [{ base: base.text, other: text, kind }] : []
        }),
      ),
    ),
  )
}

const heads = [
  'marks',
  'runs per pair, mean (median)',
  'in changed pairs alone',
  'numbers cut apart',
  'runs that cut a word',
  'pairs rebuilt exactly',
  'text marked',
  'time',
]

/** The cells of a tool's row, without its time. */
function figures(measured: readonly Measures[], pairs: readonly ReadPair[]): readonly string[] {
  const changed = measured.filter((_, at) => pairs[at]?.kind === 'changed')
  return [
    middles(measured),
    middles(changed),
    percent(sum(measured, 'cutNumbers'), sum(measured, 'numbers')),
    percent(sum(measured, 'runsInWords'), sum(measured, 'runs')),
    percent(measured.filter(({ rebuilds }) => rebuilds).length, measured.length),
    `${decimal((100 * sum(measured, 'marked')) / sum(measured, 'length'), 1)}%`,
  ]
}

const middles = (measured: readonly Measures[]) =>
  `${decimal(sum(measured, 'runs') / measured.length, 1)} (${decimal(median(measured.map(({ runs }) => runs)))})`

const sum = (measured: readonly Measures[], of: Exclude<keyof Measures, 'rebuilds'>) =>
  measured.reduce((total, one) => total + one[of], 0)

/** "12.5% (20 of 160)" */
const percent = (part: number, whole: number) =>
  `${decimal((100 * part) / whole, 1)}% (${decimal(part)} of ${decimal(whole)})`

/** Milliseconds for all pairs, by tool and round. Round by round, so that what else the machine does falls on all alike. */
function timeInTurn(all: readonly Tool[], pairs: readonly Pair[], rounds: number): readonly (readonly number[])[] {
  const times = all.map((): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, { mark }] of all.entries()) {
      const start = performance.now()
      for (const { base, other } of pairs) mark(base, other)
      if (round > 0) times[at]?.push(performance.now() - start)
    }
  }
  return times
}

/** Each round's time is set against that of the first tool in the same round. */
const timeToFirst = (times: readonly (readonly number[])[], at: number) =>
  spread(
    (times[at] ?? []).map((time, round) => time / (times[0]?.[round] ?? Number.NaN)),
    2,
  )
