import { byline } from '../byline'
import type { Published, PublishedCitation } from '../publish-cited'
import type { Account } from '../types'

/** How the files that are no JSON say what is more than one word. */

const reach = { text: '', paraphrase: ' (paraphrase)', 'page only': ' (page only)' } as const

/** "point 6 (paraphrase)" */
export const pinpointWords = ({ pinpoint, seen }: PublishedCitation): string => pinpoint + reach[seen]

/** "st-afp, point 6; rbc-ua, point 6": sources by id, each place once. */
export const citationWords = (citations: readonly PublishedCitation[]): string =>
  [...new Set(citations.map((citation) => `${citation.source}, ${pinpointWords(citation)}`))].join('; ')

/**
 * "A: The strict limit is dropped. (a source briefed on the matter; unnamed source, ABC News, 24 Nov 2025)": the letter
 * of the reading that the account supports, where there are some; what is said; who says so.
 */
export function accountWords(account: Published<Account>): string {
  const { option, text, by, note } = account
  return [option && `${option}:`, text, `(${by}${byline(account)})`, note].filter(Boolean).join(' ')
}

/** The same with its sources in square brackets, a line each. */
export const accountLines = (accounts: readonly Published<Account>[]): string =>
  accounts.map((account) => `${accountWords(account)} [${citationWords(account.citations)}]`).join('\n')
