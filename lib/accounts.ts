import type { Account, Reported } from './types'

/** Accounts that give the same reading: the first stands, the others fold under it. */
export interface AccountGroup {
  readonly first: Account
  readonly others: readonly Account[]
}

/** Accounts set out for a narrow cell. Nothing is left out and no reading is put before another. */
interface SpreadAccounts {
  readonly groups: readonly AccountGroup[]
  /** Further accounts, folded after all groups. */
  readonly further: readonly Account[]
}

type Spreadable = Pick<Reported, 'accounts' | 'standing' | 'dispute'>

const shownAtMost = 3

/**
 * One group per reading: by the letter of the reading, else by what the account says became of the provision.
 * An account that supports no lettered reading, such as a denial, stands on its own.
 */
export function spreadAccounts({ accounts, standing, dispute }: Spreadable): SpreadAccounts {
  if (accounts.some(({ option }) => option !== undefined)) {
    return { groups: groupBy(accounts, ({ option }) => option), further: [] }
  }
  if (standing !== 'accounts differ' && dispute === undefined) {
    return { groups: alone(accounts.slice(0, shownAtMost)), further: accounts.slice(shownAtMost) }
  }
  const telling = accounts.filter(({ says }) => says !== undefined)
  const groups = groupBy(telling, ({ says }) => says)
  const room = Math.max(0, shownAtMost - groups.length)
  const silent = accounts.filter(({ says }) => says === undefined)
  return { groups: [...groups, ...alone(silent.slice(0, room))], further: silent.slice(room) }
}

const alone = (accounts: readonly Account[]): readonly AccountGroup[] =>
  accounts.map((first) => ({ first, others: [] }))

/** Groups in the order in which their keys are first given, then the accounts that have none, each alone. */
function groupBy(
  accounts: readonly Account[],
  keyOf: (account: Account) => string | undefined,
): readonly AccountGroup[] {
  const keys = [...new Set(accounts.flatMap((account) => keyOf(account) ?? []))]
  const keyed = keys.flatMap((key) => {
    const [first, ...others] = accounts.filter((account) => keyOf(account) === key)
    return first ? [{ first, others }] : []
  })
  return [...keyed, ...alone(accounts.filter((account) => keyOf(account) === undefined))]
}
