import type { Account, Question } from './types'

/** Accounts that support one reading. */
interface ReadingOf {
  /** The letter and what it stands for; absent for accounts that support no lettered reading. */
  readonly letter?: string
  readonly name?: string
  readonly accounts: readonly Account[]
}

/** The accounts of a question by reading, in the order of the letters; those without one come last. */
export function readingsOf({ accounts, readings = {} }: Pick<Question, 'accounts' | 'readings'>): readonly ReadingOf[] {
  const lettered = Object.entries(readings)
    .map(([letter, name]) => ({ letter, name, accounts: accounts.filter(({ option }) => option === letter) }))
    .filter((reading) => reading.accounts.length > 0)
  const others = accounts.filter(({ option }) => option === undefined || !(option in readings))
  return others.length > 0 ? [...lettered, { accounts: others }] : lettered
}
