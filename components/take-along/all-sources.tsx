import type { Note, Notes } from '@/lib/notes'
import { Reference, WayBack } from '../source-list'

/** Every source of the site with its address: first those cited in the file, then those that only the site cites. */
export function AllSources({ notes }: { notes: Notes }) {
  const all = [...notes.values()]
  const cited = all.filter(({ citedIn }) => citedIn.length > 0)
  const others = all.filter(({ citedIn }) => citedIn.length === 0)
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {cited.map((note) => (
          <Source key={note.source.id} of={note} />
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <h3>Cited on the site only, for its timeline, the parties’ reactions and what is often confused</h3>
          <ol start={cited.length + 1}>
            {others.map((note) => (
              <Source key={note.source.id} of={note} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

const Source = ({ of }: { of: Note }) => (
  <li id={`n${of.number}`}>
    <Reference of={of.source} /> {of.citedIn.length > 0 && <WayBack note={of} />}
  </li>
)
