import { type AccountGroup, spreadAccounts } from '@/lib/accounts'
import { byline } from '@/lib/byline'
import { accountSourcesInBrief, type Notes } from '@/lib/notes'
import type { Account, Reading, Reported } from '@/lib/types'
import { capitalise, plural } from '@/lib/words'
import { ChangeFacts } from './change-facts'
import { Citations } from './citations'

/**
 * What is said of a point that no printed text shows: every account with who gives it, through whom and when.
 * Accounts that differ stand side by side. In a narrow cell accounts of the same reading fold; `whole` folds none.
 */
export function Accounts({ of, notes, whole = false, brief = !whole, named }: AccountsProps) {
  const marks: Marks = { notes, named, limit: brief ? accountSourcesInBrief : undefined }
  if (whole) return <Spread of={of} marks={marks} groups={of.accounts.map((first) => ({ first, others: [] }))} />
  const { groups, further } = spreadAccounts(of)
  return (
    <>
      <Spread of={of} marks={marks} groups={groups} />
      <Folded accounts={further} marks={marks} summary={plural(further.length, 'more report')} />
    </>
  )
}

interface AccountsProps extends Pick<Marks, 'notes' | 'named'> {
  readonly of: Reported
  readonly whole?: boolean
  /** One source stands at each account; where nothing is said, only in a narrow cell. */
  readonly brief?: boolean
}

/** What stands at an account: its sources, and what it names otherwise than the base. */
interface Marks {
  readonly notes: Notes
  readonly named?: Extract<Reading, { kind: 'accounts' }>['named']
  readonly limit: number | undefined
}

const Spread = ({ of, marks, groups }: { of: Reported; marks: Marks; groups: readonly AccountGroup[] }) => (
  <>
    {of.dispute && <p className="note">{of.dispute}</p>}
    <ol className="claims">
      {groups.map(({ first, others }) => (
        <li key={first.place.line}>
          <OneAccount of={first} marks={marks} />
          <Folded accounts={others} marks={marks} summary={`${plural(others.length, 'more report')} of this`} />
        </li>
      ))}
    </ol>
  </>
)

/** What is said, then who says so. Where accounts fall into readings, the letter of the reading leads. */
export const OneAccount = ({ of, marks }: { of: Account; marks: Marks }) => (
  <>
    <p className="said">
      {of.option && <b className="let">{of.option}</b>}
      {of.text}
    </p>
    <p className="by">
      <b>{capitalise(of.by)}</b>
      {byline(of)}
      <Citations of={of.citations} notes={marks.notes} limit={marks.limit} />
    </p>
    <NamedFacts of={of} marks={marks} />
    {of.note && <p className="by">{of.note}</p>}
  </>
)

function NamedFacts({ of, marks: { named } }: { of: Account; marks: Marks }) {
  const facts = named?.find(({ account }) => account === of)?.facts
  return facts && <ChangeFacts of={{ facts, changes: [] }} by={of.outlet} />
}

const Folded = ({ accounts, marks, summary }: { accounts: readonly Account[]; marks: Marks; summary: string }) =>
  accounts.length > 0 && (
    <details>
      <summary>{summary}</summary>
      <ol className="claims">
        {accounts.map((account) => (
          <li key={account.place.line}>
            <OneAccount of={account} marks={marks} />
          </li>
        ))}
      </ol>
    </details>
  )
