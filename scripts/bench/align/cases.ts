import { readdirSync, readFileSync } from 'node:fs'
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
}

const folder = 'scripts/bench/align/cases'

export function readCases(): readonly Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readCase(name))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

interface GoldFile {
  readonly title: string
  readonly versions: readonly [string, string]
  /** "6 8 = 7": each point before the sign belongs with each one after it. */
  readonly rows: readonly string[]
}

function readCase(id: string): Case {
  const { title, versions, rows } = parse(readFileSync(join(folder, id, 'gold.yaml'), 'utf8')) as GoldFile
  const [first, second] = versions.map((version) => readVersion(id, version))
  if (!first || !second) throw new Error(`${id}: two versions expected`)
  const known = (version: AlignedText, number: string) => {
    if (!version.points.some((point) => point.id === number)) throw new Error(`${id}: ${version.id} has no ${number}`)
    return number
  }
  const pairs = rows.flatMap((row) => {
    const [left = [], right = []] = row.split(' = ').map((numbers) => numbers.split(' '))
    return left.flatMap((one) => right.map((other) => pairOf(known(first, one), known(second, other))))
  })
  return { id, title, versions: [first, second], gold: new Set(pairs) }
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
