import { decimal, markdownTable, median, ratio, spread } from './table'
import type { Visit } from './visit'

/** What the README promises of our page, as ratios to the limit. */
const aims = { largestPaint: 1.1, bytesWithoutFonts: 2 } as const

interface Circumstances {
  readonly runs: number
  readonly browser: string
  /** What else the machine was doing; empty where it was at rest. */
  readonly busy: string
}

type Measure = Exclude<keyof Visit, 'words'>

const columns: readonly { readonly measure: Measure; readonly head: string; readonly digits?: number }[] = [
  { measure: 'bytes', head: 'bytes' },
  { measure: 'bytesWithoutFonts', head: 'without fonts' },
  { measure: 'requests', head: 'requests' },
  { measure: 'firstPaint', head: 'first paint, ms' },
  { measure: 'largestPaint', head: 'largest paint, ms' },
  { measure: 'load', head: 'load, ms' },
  { measure: 'longTasks', head: 'long tasks, ms' },
  { measure: 'layoutShift', head: 'layout shift', digits: 3 },
]
const compared: readonly Measure[] = ['bytes', 'bytesWithoutFonts', 'requests', 'firstPaint', 'largestPaint', 'load']

/** Prints the visits by name of the page: the first is the limit, the second is ours. */
export function printVisits(visits: ReadonlyMap<string, readonly Visit[]>, { runs, browser, busy }: Circumstances) {
  const pages = [...visits].map(([name, seen]) => ({
    name,
    of: (measure: keyof Visit) => seen.map((one) => one[measure]),
  }))
  const [limit, ours] = pages
  if (!limit || !ours) return
  const toLimit = (page: typeof limit, measure: Measure) => ratio(median(page.of(measure)), median(limit.of(measure)))
  const lines = [
    `Median of ${runs} interleaved visits after one to warm up (least-most), Chromium ${browser}, 4x slower processor, 562.5 ms latency, 1.44 Mbit/s, brotli 11, empty cache, phone of 412 × 823.`,
    'By hand: every text, mark, fact, reading, reaction and source of our page, without its controls. The other viewers: the two texts alone, one line a point.',
    ...(busy ? [`The machine was busy: ${busy}. Times are longer than at rest.`] : []),
    '',
    markdownTable(
      ['page', ...columns.map(({ head }) => head), 'words'],
      pages.map(({ name, of }) => [
        name,
        ...columns.map(({ measure, digits }) => spread(of(measure), digits)),
        decimal(median(of('words'))),
      ]),
    ),
    '',
    'As ratios to the limit, medians:',
    '',
    markdownTable(
      [
        'page',
        ...columns.filter(({ measure }) => compared.includes(measure)).map(({ head }) => head.replace(', ms', '')),
      ],
      pages.map((page) => [page.name, ...compared.map((measure) => toLimit(page, measure))]),
    ),
    '',
    `Aims: largest paint at most ${decimal(aims.largestPaint, 2)}, here ${toLimit(ours, 'largestPaint')}; bytes without fonts at most ${decimal(aims.bytesWithoutFonts, 2)}, here ${toLimit(ours, 'bytesWithoutFonts')}.`,
  ]
  console.info(lines.join('\n'))
}
