import type { Found } from './found'

/** A thing of the base and what stands in its place in the other text; one of them is absent where nothing does. */
export interface Pairing {
  readonly base?: Found
  readonly other?: Found
}

/**
 * What only one of two lists has, paired where each list has just one thing for a slot, or just one in sentences of the
 * same place. In the order of the texts. With `lastTwo`, what is left alone on both sides is a pair, whatever its slot.
 */
export function pairUp(base: readonly Found[], other: readonly Found[], lastTwo = false): readonly Pairing[] {
  const [gone, come] = [without(base, other), without(other, base)]
  const partner = new Map<Found, Found>()
  const join = (keyOf: (found: Found) => string) => {
    const [left, right] = [gone, come].map((list) =>
      single(
        list.filter((one) => !partner.has(one)),
        keyOf,
      ),
    )
    for (const [key, one] of left ?? []) {
      const match = right?.get(key)
      if (match) partner.set(one, match).set(match, one)
    }
  }
  join(({ slot }) => slot)
  join(({ slot, sentence }) => `${slot} in ${sentence}`)
  if (lastTwo) join(() => 'what is left')
  return [
    ...gone.map((one): Pairing => ({ base: one, ...withOther(partner.get(one)) })),
    ...come.filter((one) => !partner.has(one)).map((one): Pairing => ({ other: one })),
  ]
}

const withOther = (found: Found | undefined) => (found ? { other: found } : {})

/** What stands alone under its key. */
function single(list: readonly Found[], keyOf: (found: Found) => string): ReadonlyMap<string, Found> {
  const groups = new Map<string, Found[]>()
  for (const found of list) groups.set(keyOf(found), [...(groups.get(keyOf(found)) ?? []), found])
  return new Map(
    [...groups].flatMap(([key, [one, ...more]]) => (one && more.length === 0 ? [[key, one] as const] : [])),
  )
}

/** What the other list has not, each key once, where it stands first. */
function without(list: readonly Found[], other: readonly Found[]): readonly Found[] {
  const known = new Set(other.map(({ key }) => key))
  return list.filter(({ key }) => !known.has(key) && known.add(key))
}
