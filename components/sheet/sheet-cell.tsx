import { spreadAccounts } from '@/lib/accounts'
import { isDerived } from '@/lib/descent'
import type { Notes } from '@/lib/notes'
import { citationsOf } from '@/lib/points'
import type { LetteredNote } from '@/lib/sheet/lettered'
import { toNote } from '@/lib/sheet/words'
import type { Cell, Reported, Version } from '@/lib/types'
import { elsewhereWords, signsOf, uncheckedWords, unmarkedWords } from '@/lib/words'
import { OneAccount } from '../accounts'
import { BriefFacts } from '../change-facts'
import { EvidenceMark } from '../evidence'
import { PointLink } from '../point-link'
import { PointTexts } from '../point-texts'
import { Status } from '../signs'
import { SilenceLine } from '../silence'
import { Standings } from '../standings'

interface SheetCellProps {
  readonly of: Cell
  readonly version: Version
  readonly base: Version
  readonly notes: Notes
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

function Reading({ of, version, base, notes, lettered }: SheetCellProps) {
  const { reading, elsewhere } = of
  if (reading.kind === 'silence')
    return (
      <SilenceLine of={reading.silence} version={version} notes={notes}>
        <Numbers of={of} />
      </SilenceLine>
    )
  if (reading.kind === 'accounts')
    return reading.reported.map((reported) => (
      <Reports
        key={reported.point}
        of={reported}
        evidence={version.evidence}
        marks={{ notes, named: reading.named, limit: undefined }}
        inNote={lettered.some((note) => note.kind === 'accounts' && note.reported === reported)}
      />
    ))
  return (
    <>
      <p className="line">
        <Numbers of={of} />
        {signsOf(reading).map((sign) => (
          <Status key={sign} of={sign} />
        ))}
        <EvidenceMark of={version.evidence} hidden={version.evidence === 'published text'} />
      </p>
      {elsewhere && <p className="note">{elsewhereWords(elsewhere, base.short, isDerived(version, base))}</p>}
      {reading.kind === 'unmarked' && <p className="note">{unmarkedWords[reading.why]}</p>}
      {'facts' in reading && <BriefFacts of={reading} />}
      <PointTexts cell={of} citations={(point) => citationsOf(version, point)} notes={notes} />
      {of.points.some(({ point }) => !point.checked) && <p className="check">{uncheckedWords}</p>}
    </>
  )
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

const Numbers = ({ of }: { of: Cell }) =>
  of.points.map(({ point, partial }) => <PointLink key={point.id} of={point} part={partial} />)
