import { spreadAccounts } from '@/lib/accounts'
import type { LetteredNote } from '@/lib/sheet/lettered'
import { toNote } from '@/lib/sheet/words'
import type { Cell, Reported, Version } from '@/lib/types'
import { OneAccount } from '../accounts'
import { EvidenceMark } from '../evidence'
import { CellReading, type CellReadingProps } from '../reading'
import { Standings } from '../standings'

interface SheetCellProps extends Pick<CellReadingProps, 'version' | 'base' | 'notes' | 'unit' | 'scale'> {
  readonly of: Cell
  /** The disputed readings of its points. */
  readonly lettered: readonly LetteredNote[]
}

/** A cell on paper: nothing folds, every source has its number, and what is disputed names its note. */
export const SheetCell = (props: SheetCellProps) => (
  <>
    <Reading {...props} />
    {props.lettered.map((note) => (
      <p key={note.letter} className="to-note">
        <a href={`#note-${note.letter}`}>{toNote(note)}</a>
      </p>
    ))}
  </>
)

function Reading({ of, version, base, notes, unit, scale, lettered }: SheetCellProps) {
  const { reading } = of
  if (reading.kind !== 'accounts')
    return <CellReading cell={of} version={version} base={base} notes={notes} unit={unit} scale={scale} whole />
  return reading.reported.map((reported) => (
    <Reports
      key={reported.point}
      of={reported}
      evidence={version.evidence}
      marks={{ notes, named: reading.named, limit: undefined }}
      inNote={lettered.some((note) => note.kind === 'accounts' && note.reported === reported)}
    />
  ))
}

interface ReportsProps {
  readonly of: Reported
  readonly evidence: Version['evidence']
  readonly marks: Parameters<typeof OneAccount>[0]['marks']
  /** True where a lettered note has all accounts; here then stands the first of each reading. */
  readonly inNote: boolean
}

const Reports = ({ of, evidence, marks, inNote }: ReportsProps) => (
  <div className="rep">
    <p className="line">
      <Standings of={of} />
      <EvidenceMark of={evidence} />
    </p>
    {of.dispute && <p className="note">{of.dispute}</p>}
    <ol className="claims">
      {(inNote ? spreadAccounts(of).groups.map(({ first }) => first) : of.accounts).map((account) => (
        <li key={account.place.line}>
          <OneAccount of={account} marks={marks} />
        </li>
      ))}
    </ol>
  </div>
)
