import type { Note, Notes } from '@/lib/notes'
import { type Pin, seenWords } from '@/lib/pinpoints'
import { Reference } from './source-list'

interface PinpointListProps {
  readonly notes: Notes
  /** By source id. */
  readonly pins: ReadonlyMap<string, readonly Pin[]>
}

/** The numbered sources of a page about one point, each with the places cited in it and how they were read. */
export const PinpointList = ({ notes, pins }: PinpointListProps) => (
  <section className="sources" aria-labelledby="sources">
    <h2 id="sources">Sources</h2>
    <ol>
      {[...notes.values()].map((note) => (
        <Entry key={note.source.id} note={note} pins={pins.get(note.source.id) ?? []} />
      ))}
    </ol>
  </section>
)

const Entry = ({ note, pins }: { note: Note; pins: readonly Pin[] }) => (
  <li id={`n${note.number}`}>
    <Reference of={note.source} />
    <ul className="pins">
      {pins.map(({ pinpoint, seen }) => (
        <li key={`${pinpoint} ${seen}`}>
          {pinpoint}: <span>{seenWords[seen]}</span>
        </li>
      ))}
    </ul>
  </li>
)
