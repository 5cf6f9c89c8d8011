import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { AlignedPoint, AlignedText } from '../../../lib/align/types'
import { type Pairs, pairOf } from './scores'

/** Two versions of a public document, and which of their points belong together as read by hand. */
export interface Case {
  readonly id: string
  readonly title: string
  readonly versions: readonly [AlignedText, AlignedText]
  readonly gold: Pairs
  /** What a second reader made of the same texts without knowing the first one's rows; absent where there was none. */
  readonly second?: Pairs
}

const folder = 'scripts/bench/align/cases'

export function readCases(): readonly Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readCase(name))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

interface Rows {
  /** "6 8 = 7": each point before the sign belongs with each one after it. */
  readonly rows: readonly string[]
}

interface GoldFile extends Rows {
  readonly title: string
  readonly versions: readonly [string, string]
}

function readCase(id: string): Case {
  const { title, versions, rows } = readYaml(id, 'gold.yaml') as GoldFile
  const [one, other] = versions.map((version) => readVersion(id, version))
  if (!one || !other) throw new Error(`${id}: two versions expected`)
  const bySecond = existsSync(join(folder, id, 'second.yaml')) ? (readYaml(id, 'second.yaml') as Rows).rows : undefined
  return {
    id,
    title,
    versions: [one, other],
    gold: pairsOf(rows, one, other),
    ...(bySecond && { second: pairsOf(bySecond, one, other) }),
  }
}

const readYaml = (id: string, file: string): unknown => parse(readFileSync(join(folder, id, file), 'utf8'))

function pairsOf(rows: readonly string[], one: AlignedText, other: AlignedText): Pairs {
  const known = ({ id, points }: AlignedText, number: string) => {
    if (!points.some((point) => point.id === number)) throw new Error(`${id} has no ${number}`)
    return number
  }
  const pairs = rows.flatMap((row) => {
    const [left = [], right = []] = row.split(' = ').map((numbers) => numbers.split(' '))
    return left.flatMap((a) => right.map((b) => pairOf(known(one, a), known(other, b))))
  })
  return new Set(pairs)
}

/** "## 6.1" and what follows it is point 6.1: a sub-point of 6 where there is one, else of an article 6. */
function readVersion(id: string, version: string): AlignedText {
  const [, ...blocks] = readFileSync(join(folder, id, `${version}.md`), 'utf8').split(/^## /m)
  const points = blocks.map((block) => {
    const end = block.indexOf('\n')
    return { id: block.slice(0, end).trim(), text: block.slice(end + 1).trim() }
  })
  const ids = new Set(points.map((point) => point.id))
  return { id: version, points: points.map((point) => placed(point, ids)) }
}

function placed(point: AlignedPoint, ids: ReadonlySet<string>): AlignedPoint {
  const above = point.id.slice(0, Math.max(0, point.id.lastIndexOf('.')))
  if (above === '') return point
  return ids.has(above) ? { ...point, parent: above } : { ...point, article: above }
}
