import { decimal, markdownTable, ratio } from '../table'
import type { Built } from './build'

/** Prints the builds in their order; ratios are to the first. */
export function printGrowth(built: readonly Built[], limit: number): void {
  const whole = built.filter(({ outcome }) => outcome === 'built')
  const first = whole[0]
  if (!first) return
  const lines = [
    'Clean builds of made-up sites, without cards and sheets. Seconds: in all, before the first page (compiling and types, the same for every size), for the pages, and for what is done to all of them at the end. Peak memory is the sum over all processes.',
    '',
    markdownTable(
      [
        'versions × points',
        'pages',
        'HTML, MB',
        's',
        'before',
        'pages',
        'at the end',
        'ms per page',
        'peak MB',
        'peak MB per page',
      ],
      built.map((one) => costs(one, limit)),
    ),
    '',
    `As ratios to ${nameOf(first)}; the cost per page leaves out what goes before the first page:`,
    '',
    markdownTable(
      ['versions × points', 'pages', 'HTML', 's', 'ms per page', 'HTML per page', 'peak memory'],
      whole.map((one) => ratios(one, first)),
    ),
    '',
    'How often the plans were parsed and collated:',
    '',
    markdownTable(
      [
        'versions × points',
        'processes that read the plans',
        'parsed in one of them, at most',
        'collated in one of them against one base, at most',
      ],
      whole.map((one) => [nameOf(one), `${one.work.processes}`, `${one.work.parses}`, `${one.work.collations}`]),
    ),
  ]
  console.info(lines.join('\n'))
}

const nameOf = ({ size }: Built) => `${size.versions} × ${size.points}`

const ends = (seconds: number, limit: number) => ({
  failed: 'failed',
  'given up': `given up after ${decimal(limit)}`,
  'left out': `left out: more than ${decimal(limit)}, about ${decimal(seconds)}`,
})

/** Milliseconds that a page more costs: all but what goes before the first one. */
const perPage = ({ phases, pages }: Built) => ((phases.pages + phases.after) * 1000) / pages

function costs(one: Built, limit: number): readonly string[] {
  const { outcome, seconds, phases, memory, pages, html } = one
  const name = nameOf(one)
  if (outcome !== 'built') {
    return [name, '–', '–', ends(seconds, limit)[outcome], '–', '–', '–', '–', '–', '–']
  }
  return [
    name,
    decimal(pages),
    decimal(html, 1),
    ...[seconds, phases.before, phases.pages, phases.after].map((time) => decimal(time, 1)),
    decimal(perPage(one)),
    memory === undefined ? 'not measured' : decimal(memory),
    memory === undefined ? '–' : decimal(memory / pages, 1),
  ]
}

function ratios(one: Built, first: Built): readonly string[] {
  return [
    nameOf(one),
    ratio(one.pages, first.pages),
    ratio(one.html, first.html),
    ratio(one.seconds, first.seconds),
    ratio(perPage(one), perPage(first)),
    ratio(one.html / one.pages, first.html / first.pages),
    ratio(one.memory ?? 0, first.memory ?? 0),
  ]
}
