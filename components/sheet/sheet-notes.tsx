import type { Notes } from '@/lib/notes'
import { pointName } from '@/lib/point-names'
import type { LetteredNote } from '@/lib/sheet/lettered'
import type { Sheet } from '@/lib/sheet/sheet'
import { OneAccount } from '../accounts'
import { Lemma } from '../apparatus'
import { Citations } from '../citations'
import { Reference } from '../source-list'

/** What stands at the end of a sheet: the disputed readings under their letters, the sources under their numbers. */
export const SheetNotes = ({ of: { lettered, notes } }: { of: Sheet }) => (
  <div className="sheet-notes">
    {lettered.length > 0 && (
      <section aria-labelledby="disputed">
        <h2 id="disputed">Disputed readings</h2>
        <ol className="lettered">
          {lettered.map((note) => (
            <li key={note.letter} id={`note-${note.letter}`} className={`of-${note.version.id} t-${note.row.topic}`}>
              <b className="let">{note.letter}</b>
              <div>
                <p>
                  <b>{`${note.row.code}, ${pointName(note.version, note.point)}`}</b>
                </p>
                {note.kind === 'accounts' ? (
                  <AllAccounts of={note} notes={notes} />
                ) : (
                  <Copies of={note} notes={notes} />
                )}
              </div>
            </li>
          ))}
        </ol>
      </section>
    )}
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol className="numbered">
        {[...notes.values()].map(({ number, source }) => (
          <li key={source.id} id={`n${number}`}>
            <Reference of={source} />
          </li>
        ))}
      </ol>
    </section>
  </div>
)

type Of<Kind extends LetteredNote['kind']> = Extract<LetteredNote, { kind: Kind }>

const AllAccounts = ({ of: { reported }, notes }: { of: Of<'accounts'>; notes: Notes }) => (
  <ul className="all-accounts">
    {reported.accounts.map((account) => (
      <li key={account.place.line}>
        <OneAccount of={account} marks={{ notes, limit: undefined }} />
      </li>
    ))}
  </ul>
)

/** Our words before the bracket, then what the copies have. */
const Copies = ({ of: { of }, notes }: { of: Of<'copies'>; notes: Notes }) => (
  <ul>
    {of.variants.map((variant) => (
      <li key={variant.place.line}>
        <Lemma of={variant} />{' '}
        {variant.readings.map(({ text, witnesses, place }, at) => (
          <span key={place.line}>
            {at > 0 && '; '}
            {text}
            <Citations of={witnesses} notes={notes} />
          </span>
        ))}
      </li>
    ))}
  </ul>
)
