import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Account, Told } from '../types'
import { capitalise, caution, day } from '../words'
import { referTo } from './concepts'
import type { Context } from './context'
import { remark } from './remarks'
import { placeInSource } from './sources'

/** What is told of one thing: what the accounts come to, and every account in a note of its own with its claimant. */
export const toldParagraph = (told: Told, context: Context): Element =>
  x('p', [remark(inSum(told)), ...told.accounts.map((account) => accountNote(account, context))])

/** "Accounts, taken together: left to the presidents. The accounts differ on … Reading A: removed." */
const inSum = ({ standing, dispute, readings = {} }: Told): string =>
  [
    standing === 'accounts differ' ? 'Accounts differ.' : `Accounts, taken together: ${standing}.`,
    dispute,
    ...Object.entries(readings).map(([letter, words]) => `Reading ${letter}: ${words}.`),
  ]
    .filter(Boolean)
    .join(' ')

const accountNote = (account: Account, context: Context): Element =>
  x('authorialNote', { class: 'account', placement: 'bottom', refersTo: referTo('account') }, [
    x('p', `${claimant(account)}:`),
    x('p', account.text),
    ...[placed(account), account.note].filter((words) => words !== undefined).map((words) => x('p', words)),
    ...account.citations.map((citation) => x('p', placeInSource(citation, context))),
  ])

/** "Johann Wadephul, foreign minister; named official, Deutschlandfunk, 24 Nov 2025; weak report" */
function claimant(account: Account): string {
  const { by, office, attribution, outlet, date } = account
  const who = [capitalise(by), office].filter(Boolean).join(', ')
  return [who, `${attribution}, ${outlet}, ${day(date)}`, caution(account)].filter(Boolean).join('; ')
}

/** "Reading A; reported dropped": where the account stands among the others; absent where it says neither. */
function placed({ option, says }: Account): string | undefined {
  const words = [option && `Reading ${option}`, says].filter(Boolean).join('; ')
  return words === '' ? undefined : capitalise(words)
}
