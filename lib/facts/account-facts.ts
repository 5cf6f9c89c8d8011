import { areComparable, difference, percentage, type Quantity, readQuantity } from '../numbers'
import { isLight, tokenise } from '../tokens'
import type { ChangeFact } from '../types'
import { facts } from './facts'

/** An account is no text: what it does not mention has not gone, and how it is worded says nothing of the provision. */
const toldOfAccounts: ReadonlySet<ChangeFact['kind']> = new Set(['number', 'money', 'share', 'date'])

/**
 * What an account names that the base has otherwise or not at all: figures and dates. Nothing is ever said to be
 * removed. A number that counts nothing by itself is taken to count what the base's one number counts.
 */
export function accountFacts(base: string, account: string): readonly ChangeFact[] {
  const found = facts(base, account).filter(({ kind }) => toldOfAccounts.has(kind))
  const numbers = found.filter(({ kind, here }) => kind === 'number' && here === undefined)
  const [own, ...more] = numbers.map((fact) => readQuantity(fact.base ?? ''))
  return found.flatMap((fact) => {
    if (fact.here === undefined) return []
    if (fact.kind !== 'number' || fact.base !== undefined || !own || more.length > 0) return [fact]
    if (readQuantity(fact.here).value === own.value) return []
    return standsAlone(fact.here, account) ? countedLike(own, fact.here) : [fact]
  })
}

/** "A limit of 800,000.", but not "4 later packages". */
function standsAlone(number: string, account: string): boolean {
  const [next] = tokenise(account.slice(account.indexOf(number) + number.length)).tokens
  return next === undefined || isLight(next)
}

/** The account's number beside the base's, where both can be set against each other. */
function countedLike(own: Quantity, here: string): readonly ChangeFact[] {
  const named = readQuantity(here)
  if (named.unit !== '') return [{ kind: 'number', here }]
  const counted = { ...named, unit: own.unit }
  if (!areComparable(own, counted)) return [{ kind: 'number', here }]
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
