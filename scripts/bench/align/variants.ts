import type { AlignedText } from '../../../lib/align/types'
import { chance, shuffled } from '../chance'
import type { Case } from './cases'
import { pairOf } from './scores'

/** What is done to the second version of a case; the first stays as printed. */
export const variants = ['as printed', 'renumbered', 'shuffled', 'shuffled and renumbered'] as const
type Variant = (typeof variants)[number]

/** The same case, its second version in another order, under other numbers, or both; always the same ones. */
export function vary(printed: Case, variant: Variant): Case {
  const random = chance(printed.id.length)
  const [first, second] = printed.versions
  const { points } = second
  const numbers = variant.endsWith('renumbered') ? shuffled(points, random).map(({ id }) => id) : undefined
  const renamed = new Map(points.map(({ id }, at) => [id, numbers?.[at] ?? id]))
  const numbered = points.map(({ id, parent, ...point }) => ({
    ...point,
    id: renamed.get(id) ?? id,
    ...(parent !== undefined && { parent: renamed.get(parent) ?? parent }),
  }))
  const changed: AlignedText = {
    id: second.id,
    points: variant.startsWith('shuffled') ? shuffled(numbered, random) : numbered,
  }
  const gold = [...printed.gold].map((pair) => {
    const [one = '', other = ''] = pair.split(' = ')
    return pairOf(one, renamed.get(other) ?? other)
  })
  return { id: printed.id, title: printed.title, versions: [first, changed], gold: new Set(gold) }
}
