import { clausesOf } from './clauses'
import { type Grams, gramReader } from './grams'
import type { Step } from './progress'
import { isPhrase, type Terms, termsOf } from './terms'
import type { AlignedPoint, AlignedText } from './types'

/** What of a point is compared. Its terms find its candidates and say why; its runs of letters weigh them. */
export interface Profile {
  /** Points with one key hold the same text. */
  readonly key: string
  /** Ids of the terms, rising. */
  readonly terms: Int32Array
  /** In the order of `terms`. */
  readonly weights: Float32Array
  /** Sum of the weights. */
  readonly mass: number
  readonly grams: Grams
  /** All points of its article together: its parent with its sub-points, or what stands under one head. */
  readonly article: Article
  /** Of each clause; none where the point is a single one. */
  readonly clauses: readonly Grams[]
}

export interface Profiles {
  /** By version, then by place in it. */
  readonly versions: readonly (readonly Profile[])[]
  /** The term of each id. */
  readonly names: readonly string[]
}

/** One object for each article; a point that stands alone is its own. */
export interface Article {
  readonly grams: Grams
  /** Points. */
  readonly size: number
}

/** Two words in a row tell more than each, but are there already as words. */
const phraseShare = 0.3

/** What a sub-point takes from the words of the point above it. */
const parentShare = 0.2

/** The points of all versions, weighted together: what few points have counts the more. */
export function profilesOf(versions: readonly AlignedText[], step: Step): Profiles {
  const ids = new Map<string, number>()
  const counts: number[] = []
  const read = versions.map(({ points }) => points.map(({ text }) => counted(termsOf(text), ids, counts)))
  const names = [...ids.keys()]
  const total = read.reduce((sum, points) => sum + points.length, 0)
  const values = counts.map(
    (count, id) => Math.log((total + 1) / count) * (isPhrase(names[id] ?? '') ? phraseShare : 1),
  )
  const grams = gramReader(versions.flatMap(({ points }) => points.map(({ text }) => text)))
  return {
    names,
    versions: versions.map(({ points }, at) => {
      const own = read[at] ?? []
      const places = new Map(points.map(({ id }, place) => [id, place]))
      const articleOf = articles(points, grams)
      return points.map((point, place): Profile => {
        step()
        const { text, parent } = point
        const article = articleOf(point)
        return {
          key: keyOf(text),
          ...weighted(own[place] ?? [], own[places.get(parent ?? '') ?? -1] ?? [], values),
          grams: article.size === 1 ? article.grams : grams(text),
          article,
          clauses: clausesOf(text).map(grams),
        }
      })
    }),
  }
}

/** The article of each point, whatever the order of the points in it. */
function articles(points: readonly AlignedPoint[], grams: (text: string) => Grams): (point: AlignedPoint) => Article {
  const headOf = ({ id, parent, article }: AlignedPoint) =>
    parent === undefined && article !== undefined ? `article ${article}` : `point ${parent ?? id}`
  const texts = new Map<string, string[]>()
  for (const point of points) {
    const others = texts.get(headOf(point))
    if (others) others.push(point.text)
    else texts.set(headOf(point), [point.text])
  }
  const read = new Map<string, Article>()
  return (point) => {
    const head = headOf(point)
    const own = texts.get(head) ?? [point.text]
    const article = read.get(head) ?? { grams: grams([...own].sort().join('\n')), size: own.length }
    read.set(head, article)
    return article
  }
}

/** Terms by id, with how often each stands. */
type Counted = readonly (readonly [number, number])[]

function counted(terms: Terms, ids: Map<string, number>, counts: number[]): Counted {
  return Array.from(terms, ([term, count]) => {
    const id = ids.get(term) ?? ids.size
    ids.set(term, id)
    counts[id] = (counts[id] ?? 0) + 1
    return [id, count] as const
  })
}

function weighted(own: Counted, above: Counted, values: readonly number[]) {
  const weights = new Map<number, number>()
  for (const [id, count] of own) weights.set(id, (values[id] ?? 0) * Math.sqrt(count))
  for (const [id] of above) if (!weights.has(id)) weights.set(id, (values[id] ?? 0) * parentShare)
  const terms = Int32Array.from(weights.keys()).sort()
  const sorted = Float32Array.from(terms, (id) => weights.get(id) ?? 0)
  return { terms, weights: sorted, mass: sorted.reduce((sum, weight) => sum + weight, 0) }
}

const keyOf = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
