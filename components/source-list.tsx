import { Fragment } from 'react'
import { carrier } from '@/lib/cited-names'
import type { Note, Notes } from '@/lib/notes'
import type { Source } from '@/lib/types'
import { issuedWords } from '@/lib/words'
import { languageName } from '@/lib/words-of-language'

interface SourceListProps {
  readonly notes: Notes
  readonly title?: string
  /** Leaves out the way back, the language and how much was read, for pages with sources by the hundred; /sources/ has all. */
  readonly brief?: boolean
}

/**
 * The numbered list of a page's sources, each linking back to where it is cited.
 * On paper the address is printed and the way back is left out.
 */
export const SourceList = ({ notes, title = 'Sources', brief = false }: SourceListProps) => (
  <section className="sources" aria-labelledby="sources">
    <h2 id="sources">{title}</h2>
    <ol>
      {[...notes.values()].map((note) => (
        <li key={note.source.id} id={`n${note.number}`}>
          <Reference of={note.source} brief={brief} /> {!brief && <WayBack note={note} />}
        </li>
      ))}
    </ol>
  </section>
)

/** One source in words: "AFP, in The Straits Times, “Title”, 21 Nov 2025". */
export function Reference({ of, brief = false }: { of: Source; brief?: boolean }) {
  const title = of.titleIsOurs ? of.title : `“${of.title}”`
  return (
    <>
      {`${carrier(of)}, `}
      {of.url ? (
        <a className="out" href={of.url}>
          {title}
        </a>
      ) : (
        title
      )}
      {tail(of, brief)}
    </>
  )
}

/** Date, language and what a reader should know of the page, each only where there is something to say. */
function tail({ issued, circa, language, standing, relays, read, unlinked }: Source, brief: boolean): string {
  const date = issuedWords({ issued, circa })
  const tongue = !brief && language && !language.startsWith('en') && `in ${languageName(language)}`
  const kind = standing === 'partisan' ? 'a partisan or state-run page' : standing === 'relay' && !relays && 'a relay'
  const reach = !brief && read !== 'in full' && (read === 'not opened' ? 'page not opened' : 'beginning read only')
  const words = [date, tongue, kind, reach, unlinked].filter(Boolean)
  return words.length > 0 ? `, ${words.join('; ')}.` : '.'
}

const WayBack = ({ note }: { note: Note }) => (
  <span className="back">
    {'Cited in '}
    {note.citedIn.map(({ href, label }, at) => (
      <Fragment key={href}>
        {at > 0 && ', '}
        <a href={href}>{label}</a>
      </Fragment>
    ))}
  </span>
)
