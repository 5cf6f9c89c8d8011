import { Fragment } from 'react'
import type { Note, Notes } from '@/lib/notes'
import { referenceTo } from '@/lib/reference'
import type { Source } from '@/lib/types'

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
  const { lead, title, tail } = referenceTo(of, brief)
  return (
    <>
      {lead}
      {of.url ? (
        <a className="out" href={of.url}>
          {title}
        </a>
      ) : (
        title
      )}
      {tail}
    </>
  )
}

export const WayBack = ({ note }: { note: Note }) => (
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
