import { areComparable, difference, percentage, type Quantity, readQuantity } from '../numbers'
import { isLight, tokenise } from '../tokens'
import type { ChangeFact } from '../types'
import { facts } from './facts'

/** An account is no text: what it does not mention has not gone, and how it is worded says nothing of the provision. */
const toldOfAccounts: ReadonlySet<ChangeFact['kind']> = new Set(['number', 'money', 'share', 'date'])

/**
 * What an account names that the base has otherwise, or of money, shares and time not at all. Nothing is ever said to be
 * removed. A number is told only in the place of the base's one number: what else an account counts is its own affair.
 */
export function accountFacts(base: string, account: string): readonly ChangeFact[] {
  const found = facts(base, account).filter(({ kind }) => toldOfAccounts.has(kind))
  const numbers = found.filter(({ kind, here }) => kind === 'number' && here === undefined)
  const [own, ...more] = numbers.map((fact) => readQuantity(fact.base ?? ''))
  return found.flatMap((fact) => {
    if (fact.here === undefined) return []
    if (fact.kind !== 'number' || fact.base !== undefined) return [fact]
    return own && more.length === 0 && standsAlone(fact.here, account) ? countedLike(own, fact.here) : []
  })
}

/** "A limit of 800,000.", but not "4 later packages". */
function standsAlone(number: string, account: string): boolean {
  const [next] = tokenise(account.slice(account.indexOf(number) + number.length)).tokens
  return next === undefined || isLight(next)
}

/** A number without a unit, counting what the base's number counts; none where the two are the same. */
function countedLike(own: Quantity, here: string): readonly ChangeFact[] {
  const named = readQuantity(here)
  const counted = { ...named, unit: own.unit }
  if (named.unit !== '' || !areComparable(own, counted)) return []
  const unit = own.unit && ` ${own.unit}`
  return [
    {
      kind: 'number',
      base: own.figure + unit,
      here: named.figure + unit,
      difference: difference(own, counted),
      percentage: percentage(own, counted),
    },
  ]
}
