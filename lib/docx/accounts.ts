import type { Paragraph, ParagraphChild } from 'docx'
import { spreadAccounts } from '../accounts'
import { byline } from '../byline'
import type { Account, Reading, Reported, Version } from '../types'
import { capitalise, signWords, standingSigns } from '../words'
import type { Citing } from './citing'
import { factParagraphs } from './facts'
import { paragraph, words } from './words'

/** For the accounts that name a figure or a date which the base has otherwise. */
type Named = Extract<Reading, { kind: 'accounts' }>['named']

interface ReportsOptions {
  readonly evidence: Version['evidence']
  readonly named: Named
  /** True where a lettered note has all accounts; here then stands the first of each reading. */
  readonly inNote: boolean
  readonly citing: Citing
}

/** What reports say of a point: what they come to, then every account with its claimant. */
export function reportParagraphs(
  of: Reported,
  { evidence, named, inNote, citing }: ReportsOptions,
): readonly Paragraph[] {
  const told = inNote ? spreadAccounts(of).groups.map(({ first }) => first) : of.accounts
  const standing = standingSigns(of).map(signWords).join('. ')
  return [
    paragraph('Reading', words(standing, 'Status'), '  ', words(evidence, 'Evidence')),
    ...(of.dispute ? [paragraph('Small', of.dispute)] : []),
    ...told.flatMap((account) => accountParagraphs(account, named, citing)),
  ]
}

function accountParagraphs(account: Account, named: Named, citing: Citing): readonly Paragraph[] {
  const facts = named?.find((one) => one.account === account)?.facts ?? []
  return [
    paragraph('Account', ...said(account)),
    paragraph('Claimant', ...claimant(account, citing)),
    ...factParagraphs({ facts, changes: [] }, account.outlet, 'Claimant'),
    ...(account.note ? [paragraph('Claimant', account.note)] : []),
  ]
}

/** The same in one run of text, for a list. */
export const accountInLine = (account: Account, citing: Citing): readonly ParagraphChild[] => [
  ...said(account),
  words(' '),
  ...claimant(account, citing),
  ...(account.note ? [words(` ${account.note}`)] : []),
]

/** Where accounts fall into readings, the letter of the reading leads. */
const said = ({ option, text }: Account): readonly ParagraphChild[] => [
  ...(option ? [words(`${option} `, 'Strong')] : []),
  words(text),
]

const claimant = (account: Account, citing: Citing): readonly ParagraphChild[] => [
  words(capitalise(account.by), 'Strong'),
  words(byline(account)),
  ...citing.marks(account.citations),
]
