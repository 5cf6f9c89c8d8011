import { byline } from '@/lib/byline'
import type { Sources } from '@/lib/cited-names'
import type { Account } from '@/lib/types'
import { capitalise } from '@/lib/words'
import { CitedNames } from './cited-names'

interface NamedAccountsProps {
  readonly of: readonly Account[]
  readonly sources: Sources
  /** True where the accounts do not stand under the name of the reading that they support. */
  readonly lettered?: boolean
}

/** Accounts in a list of their own, each with who gives it and its sources by name. */
export const NamedAccounts = ({ of, sources, lettered = false }: NamedAccountsProps) => (
  <ul className="claims">
    {of.map((account) => (
      <li key={account.place.line}>
        <p className="said">
          {lettered && account.option && <b className="let">{account.option}</b>}
          {account.text}
        </p>
        <p className="by">
          <b>{capitalise(account.by)}</b>
          {byline(account)}
          {'; '}
          <CitedNames of={account.citations} sources={sources} name={({ outlet }) => outlet} />
        </p>
        {account.note && <p className="by">{account.note}</p>}
      </li>
    ))}
  </ul>
)
