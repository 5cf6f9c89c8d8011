import type { AlignedPoint, AlignedText } from '../../../lib/align/types'
import { chance, shuffled } from '../chance'
import type { Case } from './cases'
import { pairOf } from './scores'

/** A piece of the text, and the points of the printed text that it is made of. */
interface Piece {
  readonly from: readonly string[]
  readonly text: string
}

/**
 * A version against itself cut up otherwise: points of several clauses are halved, neighbours joined, one word in five
 * left out, the order and the numbers drawn by lot. Which belong together is then known without reading.
 */
export function recut(version: AlignedText): Case {
  const random = chance(version.points.length)
  const halved = version.points.flatMap((point) => (random() < 0.6 ? halves(point) : [whole(point)]))
  const joined: Piece[] = []
  for (const piece of halved) {
    const last = joined.at(-1)
    if (last && last.from.length === 1 && last.from[0] !== piece.from[0] && random() < 0.3)
      joined[joined.length - 1] = { from: [...last.from, ...piece.from], text: `${last.text} ${piece.text}` }
    else joined.push(piece)
  }
  const pieces = shuffled(joined, random).map(({ from, text }) => ({ from, text: thinned(text, random) }))
  return {
    id: version.id,
    title: version.id,
    versions: [version, { id: 'cut', points: pieces.map(({ text }, at) => ({ id: String(at + 1), text })) }],
    gold: new Set(pieces.flatMap(({ from }, at) => from.map((id) => pairOf(id, String(at + 1))))),
  }
}

const whole = ({ id, text }: AlignedPoint): Piece => ({ from: [id], text })

/** At the clause that ends nearest to the middle; a point of one clause stays whole. */
function halves(point: AlignedPoint): readonly Piece[] {
  const { id, text } = point
  const ends = [...text.matchAll(/[.;:]\s+/g)].map(({ index, 0: end }) => index + end.length)
  const middle = [...ends].sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0]
  if (middle === undefined || middle < 40 || text.length - middle < 40) return [whole(point)]
  return [text.slice(0, middle), text.slice(middle)].map((half) => ({ from: [id], text: half.trim() }))
}

const thinned = (text: string, random: () => number): string =>
  text
    .split(/\s+/)
    .filter(() => random() >= 0.2)
    .join(' ')
