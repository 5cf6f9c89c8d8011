import type { ChangeFact, FactKind } from '../../lib/types'

/** The facts that a reader lists for one pair of texts. */
export interface Gold {
  readonly row: string
  readonly base: string
  readonly other: string
  readonly facts: readonly ChangeFact[]
}

export interface Compared {
  /** Facts of the rules that the reader lists too. */
  readonly right: number
  /** Facts of the rules alone, written as in the gold file. */
  readonly wrong: readonly string[]
  /** Facts of the reader alone. */
  readonly missed: readonly string[]
}

/** Reads the parsed gold file: rows, pairs "base other", lines such as { condition: "+ in peacetime" }. */
export const readGold = (parsed: Record<string, Record<string, readonly Record<string, string>[]>>): readonly Gold[] =>
  Object.entries(parsed).flatMap(([row, pairs]) =>
    Object.entries(pairs).map(([pair, lines]) => {
      const [base = '', other = ''] = pair.split(' ')
      return { row, base, other, facts: lines.flatMap((line) => Object.entries(line).map(readLine)) }
    }),
  )

function readLine([kind, words]: readonly [string, string]): ChangeFact {
  const [base = '', here] = words.split(' → ')
  if (here !== undefined) return { kind: kind as FactKind, base, here }
  const side = words.startsWith('+ ') ? 'here' : 'base'
  return { kind: kind as FactKind, [side]: words.slice(2) }
}

/** Each fact counts once. Two agree where kind and sides are the same and, on each side, one's words hold the other's. */
export function compare(gold: Pick<Gold, 'facts'>, found: readonly ChangeFact[]): Compared {
  const left = [...gold.facts]
  const wrong = found.filter((fact) => {
    const at = left.findIndex((listed) => agree(listed, fact))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { right: found.length - wrong.length, wrong: wrong.map(lineOf), missed: left.map(lineOf) }
}

const agree = (a: ChangeFact, b: ChangeFact): boolean =>
  a.kind === b.kind && holds(a.base, b.base) && holds(a.here, b.here)

function holds(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const [one, two] = [plain(a), plain(b)]
  return ` ${one} `.includes(` ${two} `) || ` ${two} `.includes(` ${one} `)
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/["“”,;:.]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const lineOf = ({ kind, base, here }: ChangeFact): string =>
  `${kind}: ${base !== undefined && here !== undefined ? `${base} → ${here}` : here !== undefined ? `+ ${here}` : `− ${base}`}`
