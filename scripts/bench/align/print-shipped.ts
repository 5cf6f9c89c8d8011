import { decimal, markdownTable } from '../table'
import { type Pairs, type Score, score } from './scores'
import { alignShipped, pairsAmong, placesOf } from './shipped'

/** The rows proposed for the shipped versions without the collation beside the edited ones, and every pair it gets wrong. */
export function printShipped(): void {
  const { versions, rows, gold, found } = alignShipped()
  const ids = versions.map(({ id }) => id)
  const between = (pairs: Pairs, asked: readonly string[]): Pairs =>
    new Set([...pairs].filter((pair) => pair.split(' = ').every((place) => asked.includes(place.split(' ')[0] ?? ''))))
  const scored = (title: string, asked: readonly string[]) => [
    title,
    ...written(score(between(found, asked), between(gold, asked))),
  ]
  const printed = versions.filter(({ evidence }) => evidence === 'published text').map(({ id }) => id)
  const lines = [
    scored('all five versions', ids),
    scored('texts that were printed', printed),
    ...ids.flatMap((one, at) => ids.slice(at + 1).map((other) => scored(`${one}, ${other}`, [one, other]))),
  ]
  console.info(`${markdownTable(['shipped versions', 'precision', 'recall', 'F1'], lines)}\n`)
  for (const row of rows) {
    const missed = pairsAmong(placesOf(row)).filter((pair) => !found.has(pair))
    if (missed.length > 0) console.info(`${row.id}: not found ${missed.join(', ')}`)
  }
  for (const pair of found) if (!gold.has(pair)) console.info(`in no row by hand: ${pair}`)
}

const written = ({ precision, recall, f1 }: Score) => [precision, recall, f1].map((share) => decimal(share, 3))
