import type { Weighed } from './assign'
import { clausesOf } from './clauses'
import { likeness, sharedMass } from './likeness'
import type { Profile, Profiles } from './profiles'

/** The share of a point that has to stand in the other text, beyond what that text's counterpart accounts for. */
const enoughNew = 0.3

/** As much is enough where, besides, one clause of the point is like one of the other text. */
const someNew = 0.1
const alikeClauses = 0.3

/**
 * Points left without a counterpart that are a part of a point that has one: b holds what its counterpart and this one
 * say. A split seen from one side is a merger seen from the other.
 */
export function parts(
  weighed: readonly Weighed[],
  whole: readonly Weighed[],
  a: readonly Profile[],
  b: readonly Profile[],
  of: Profiles['of'],
): readonly Weighed[] {
  const ofA = new Map(whole.map((pair) => [pair.a, pair.b]))
  const ofB = new Map(whole.map((pair) => [pair.b, pair.a]))
  const [placedA, placedB] = [new Set(ofA.keys()), new Set(ofB.keys())]
  return weighed.filter((pair) => {
    const [one, two] = [a[pair.a], b[pair.b]]
    if (one && two && !placedA.has(pair.a) && ofB.has(pair.b)) {
      return isPart(one, two, a[ofB.get(pair.b) ?? -1], of) && placedA.add(pair.a)
    }
    if (one && two && !placedB.has(pair.b) && ofA.has(pair.a)) {
      return isPart(two, one, b[ofA.get(pair.a) ?? -1], of) && placedB.add(pair.b)
    }
    return false
  })
}

/** Whether a point shares enough with `into` that the counterpart of `into` does not already share. */
function isPart(point: Profile, into: Profile, counterpart: Profile | undefined, of: Profiles['of']): boolean {
  const share = sharedMass(point, into, counterpart) / (point.mass || 1)
  if (share >= enoughNew || share < someNew) return share >= enoughNew
  const clauses = clausesOf(into.text).map(of)
  return clausesOf(point.text).some((clause) => clauses.some((other) => likeness(of(clause), other) >= alikeClauses))
}
