import type { ListItem, RootContent } from 'mdast'
import { carrier } from '../cited-names'
import type { Published } from '../publish-cited'
import type { Account, Source } from '../types'
import { issuedWords } from '../words'
import { type About, editionWords } from './about'
import { accountWords } from './in-words'
import { cited, entry, heading, link, list, paragraph, quote, strong } from './markdown'

/** What the file says of itself, under its title. */
export const aboutLines = ({ edition, wording, licence, page }: About, living: string): RootContent =>
  quote(
    paragraph(`${editionWords(edition)}. ${wording} Not an official document.`),
    paragraph('Where it is kept up: ', link(living)),
    paragraph(
      `${licence} Sources are cited by their names in sources.json and sources.bib, beside this file: `,
      link(page),
    ),
  )

/** Each source under the name by which it is cited. */
export const sourceList = (sources: readonly Source[]): RootContent[] => [
  heading(2, 'Sources'),
  ...list(
    sources.map((source) =>
      entry(
        paragraph(
          strong(source.id),
          ` ${[titleOf(source), carrier(source), issuedWords(source)].filter(Boolean).join(', ')}`,
          ...(source.url ? ['. ', link(source.url)] : []),
        ),
      ),
    ),
  ),
]

/** A title that describes the page in our words stands in square brackets. */
const titleOf = ({ title, titleIsOurs }: Source): string => (titleIsOurs ? `[${title}]` : `“${title}”`)

/** What is said, who says so, and where. */
export const accountEntry = (account: Published<Account>): ListItem =>
  entry(paragraph(accountWords(account), ...cited(account.citations)))
