import { spreadAccounts } from '@/lib/accounts'
import { isDerived } from '@/lib/descent'
import type { Notes } from '@/lib/notes'
import { citationsOf } from '@/lib/points'
import { type CellFromAllSides, readAlike } from '@/lib/take-along/all-sides'
import type { Cell, Reported, Version } from '@/lib/types'
import { elsewhereWords, plural, signsOf, uncheckedWords } from '@/lib/words'
import { Citations } from '../citations'
import { EvidenceMark } from '../evidence'
import { NamedAccounts } from '../named-accounts'
import { PointLink } from '../point-link'
import { PointTexts } from '../point-texts'
import { Status } from '../signs'
import { SilenceLine } from '../silence'
import { Standings } from '../standings'
import { Against } from './against'
import { FactsInWords } from './facts-in-words'
import type { Surroundings } from './surroundings'

interface CellProps extends Surroundings {
  readonly of: CellFromAllSides
}

/** What one version has in a row: once what does not depend on the base, and its reading against each other version. */
export function CellAgainstAll(props: CellProps) {
  const { version, cell } = props.of
  switch (cell.reading.kind) {
    case 'silence':
      return (
        <SilenceLine of={cell.reading.silence} version={version} notes={props.notes}>
          {cell.points.map(({ point }) => (
            <PointLink key={point.id} of={point} />
          ))}
        </SilenceLine>
      )
    case 'accounts':
      return <AccountsAgainstAll {...props} reported={cell.reading.reported} />
    default:
      return <TextAgainstAll {...props} />
  }
}

function TextAgainstAll({ of: { version, cell, against }, notes }: CellProps) {
  const marked = against.filter(({ cell: { reading } }) => reading.kind === 'changed')
  return (
    <>
      <p className="line">
        {cell.points.map(({ point, partial }) => (
          <span key={point.id}>
            <PointLink of={point} part={partial} />
            <Citations of={citationsOf(version, point)} notes={notes} />
          </span>
        ))}
        <EvidenceMark of={version.evidence} hidden={version.evidence === 'published text'} />
      </p>
      {readAlike(against).map(({ bases, cell: read }) => (
        <Against key={bases[0].id} bases={bases}>
          <ReadingAgainst cell={read} version={version} base={bases[0]} notes={notes} />
        </Against>
      ))}
      <div className={marked.map(({ base }) => `but-${base.id}`).join(' ') || undefined}>
        <b className="vs">Text, without marks: </b>
        <PointTexts cell={cell} citations={uncited} notes={notes} />
      </div>
      {cell.points.some(({ point }) => !point.checked) && <p className="check">{uncheckedWords}</p>}
    </>
  )
}

interface ReadingProps {
  /** Read against `base`. */
  readonly cell: Cell
  readonly version: Version
  readonly base: Version
  readonly notes: Notes
}

const ReadingAgainst = ({ cell, version, base, notes }: ReadingProps) => (
  <>
    <p className="line">
      {signsOf(cell.reading).map((sign) => (
        <Status key={sign} of={sign} />
      ))}
    </p>
    {cell.elsewhere && (
      <p className="note">{elsewhereWords(cell.elsewhere, `the ${base.short}`, isDerived(version, base))}</p>
    )}
    {'facts' in cell.reading && <FactsInWords of={cell.reading} />}
    {cell.reading.kind === 'changed' && <PointTexts cell={cell} citations={uncited} notes={notes} />}
  </>
)

/** The citations stand once, at the numbers of the points. */
const uncited = () => []

/** One account of each reading; the others fold. */
function SpreadAccounts({ of, sources }: { of: Reported; sources: Surroundings['sources'] }) {
  const { groups, further } = spreadAccounts(of)
  const others = [...groups.flatMap((group) => group.others), ...further]
  return (
    <>
      <NamedAccounts of={groups.map(({ first }) => first)} sources={sources} lettered />
      {others.length > 0 && (
        <details>
          <summary>{plural(others.length, 'more report')}</summary>
          <NamedAccounts of={others} sources={sources} lettered />
        </details>
      )}
    </>
  )
}

/** Accounts stand with their claimants; only what they name otherwise than a base depends on that base. */
const AccountsAgainstAll = ({
  of: { version, against },
  sources,
  reported,
}: CellProps & { readonly reported: readonly Reported[] }) => (
  <>
    {reported.map((told) => (
      <div key={told.point} className="rep">
        <p className="line">
          <Standings of={told} />
          <EvidenceMark of={version.evidence} />
        </p>
        {told.dispute && <p className="note">{told.dispute}</p>}
        <SpreadAccounts of={told} sources={sources} />
      </div>
    ))}
    {against.map(
      ({ base, cell: { reading } }) =>
        reading.kind === 'accounts' &&
        reading.named && (
          <Against key={base.id} bases={[base]}>
            {reading.named.map(({ account, facts }) => (
              <FactsInWords key={account.place.line} of={{ facts, changes: [] }} by={account.outlet} />
            ))}
          </Against>
        ),
    )}
  </>
)
