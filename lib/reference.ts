import { carrier } from './cited-names'
import type { Source } from './types'
import { issuedWords } from './words'
import { languageName } from './words-of-language'

/** One source in words, in three parts so that its title can lead to its page: "AFP, in The Straits Times, “Title”, 21 Nov 2025." */
interface Reference {
  /** "AFP, in The Straits Times, " */
  readonly lead: string
  /** In quotation marks, unless it describes the page in our words. */
  readonly title: string
  /** Date, language and what a reader should know of the page, each only where there is something to say. */
  readonly tail: string
}

/** `brief` leaves out the language and how much was read. */
export const referenceTo = (source: Source, brief = false): Reference => ({
  lead: `${carrier(source)}, `,
  title: source.titleIsOurs ? source.title : `“${source.title}”`,
  tail: tailOf(source, brief),
})

function tailOf({ issued, circa, language, standing, relays, read, unlinked }: Source, brief: boolean): string {
  const date = issuedWords({ issued, circa })
  const tongue = !brief && language && !language.startsWith('en') && `in ${languageName(language)}`
  const kind = standing === 'partisan' ? 'a partisan or state-run page' : standing === 'relay' && !relays && 'a relay'
  const reach = !brief && read !== 'in full' && (read === 'not opened' ? 'page not opened' : 'beginning read only')
  const words = [date, tongue, kind, reach, unlinked].filter(Boolean)
  return words.length > 0 ? `, ${words.join('; ')}.` : '.'
}
