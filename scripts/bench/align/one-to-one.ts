import type { Pairs } from './scores'

/**
 * The most pairs of the gold that an aligner can give which sets each point beside one other at most: a maximum matching
 * by augmenting paths. Its F1 is the best that any such aligner can reach.
 */
export function bestOneToOne(gold: Pairs): Pairs {
  const partners = new Map<string, string[]>()
  for (const pair of gold) {
    const [one = '', other = ''] = pair.split(' = ')
    partners.set(one, [...(partners.get(one) ?? []), other])
  }
  const taken = new Map<string, string>()
  const place = (one: string, tried: Set<string>): boolean =>
    (partners.get(one) ?? []).some((other) => {
      if (tried.has(other)) return false
      tried.add(other)
      const holder = taken.get(other)
      if (holder !== undefined && !place(holder, tried)) return false
      taken.set(other, one)
      return true
    })
  for (const one of partners.keys()) place(one, new Set())
  return new Set([...taken].map(([other, one]) => `${one} = ${other}`))
}
