import type { Token } from './tokens'

/**
 * A stretch of two aligned texts. Where `same`, both sides hold the same keys, token by token (marks that end a clause
 * may differ); else `base` is what only the base has there, `other` what only the other has.
 */
export interface Run {
  readonly same: boolean
  readonly base: readonly Token[]
  readonly other: readonly Token[]
}

export const flip = ({ same, base, other }: Run): Run => ({ same, base: other, other: base })

export const isPure = (run: Run): boolean => !run.same && (run.base.length === 0 || run.other.length === 0)

export const joinRuns = (same: boolean, ...runs: readonly Run[]): Run => ({
  same,
  base: runs.flatMap((run) => run.base),
  other: runs.flatMap((run) => run.other),
})

/** Neighbours of one kind put together and empty runs left out, so that same and changed take turns. */
export function alternating(runs: readonly Run[]): Run[] {
  const groups: Run[][] = []
  for (const run of runs) {
    if (run.base.length + run.other.length === 0) continue
    const group = groups.at(-1)
    if (group?.[0]?.same === run.same) group.push(run)
    else groups.push([run])
  }
  return groups.map((group) => joinRuns(group[0]?.same ?? true, ...group))
}

/** Takes from changed runs what both sides have at the beginning and at the end. Runs take turns afterwards. */
export const trimmed = (runs: readonly Run[]): Run[] => alternating(alternating(runs).flatMap(withoutSameEdges))

function withoutSameEdges(run: Run): Run[] {
  const { base, other } = run
  if (run.same) return [run]
  const shorter = Math.min(base.length, other.length)
  let lead = 0
  while (lead < shorter && isSame(base[lead], other[lead])) lead++
  let end = 0
  while (end < shorter - lead && isSame(base.at(-1 - end), other.at(-1 - end))) end++
  const [baseEnd, otherEnd] = [base.length - end, other.length - end]
  return [
    { same: true, base: base.slice(0, lead), other: other.slice(0, lead) },
    { same: false, base: base.slice(lead, baseEnd), other: other.slice(lead, otherEnd) },
    { same: true, base: base.slice(baseEnd), other: other.slice(otherEnd) },
  ]
}

/** A clause that only ends with another mark has not changed. */
const isSame = (a: Token | undefined, b: Token | undefined) => a?.key === b?.key || (endsClause(a) && endsClause(b))
const endsClause = (token: Token | undefined) => /^[.:;]$/.test(token?.key ?? '')
