import type { Account } from './types'
import { caution, day } from './words'

/** What follows a claimant's name: ", deputy foreign minister; named official, Financial Times, 24 Nov 2025; weak report". */
export const byline = (account: Pick<Account, 'office' | 'attribution' | 'outlet' | 'date' | 'firmness'>): string =>
  [
    account.office && `, ${account.office}`,
    `; ${account.attribution}, ${account.outlet}, ${day(account.date)}`,
    caution(account) && `; ${caution(account)}`,
  ]
    .filter(Boolean)
    .join('')
