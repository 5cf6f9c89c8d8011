import type { ReactNode } from 'react'
import { isDerived } from '@/lib/descent'
import { isFigure } from '@/lib/fact-lines'
import type { Notes } from '@/lib/notes'
import { citationsOf } from '@/lib/points'
import type { Scale } from '@/lib/scale'
import type { Cell, Row, Version } from '@/lib/types'
import { elsewhereWords, signsOf, uncheckedWords, unmarkedWords } from '@/lib/words'
import { Accounts } from './accounts'
import { BriefFacts } from './change-facts'
import { EvidenceMark } from './evidence'
import { Figure } from './figure'
import { PointLink } from './point-link'
import { PointTexts } from './point-texts'
import { Status } from './signs'
import { SilenceLine } from './silence'
import { Standings } from './standings'

export interface CellReadingProps {
  readonly cell: Cell
  readonly version: Version
  readonly base: Version
  readonly notes: Notes
  /** Unit of the number that the row is about. */
  readonly unit?: string | undefined
  /** The row's common scale; absent where there is nothing to measure. */
  readonly scale?: Scale | undefined
  /** How many sources stand at each text; absent: all. */
  readonly limit?: number | undefined
  /** Folds nothing: for pages about one point or one topic. */
  readonly whole?: boolean
  /** Folds the text on a phone: for a base that nothing is set against. */
  readonly fold?: boolean
  /** The reason of a silence already stands higher up. */
  readonly told?: boolean
  /** The row of this page to which a silence points. */
  readonly seen?: Row | undefined
}

/**
 * What one version has in a row, read downwards: point number and reading, change facts, the text with its marks.
 * Accounts stand whole with their claimants and never carry marks; a silence takes one quiet line.
 */
export function CellReading(props: CellReadingProps) {
  const { cell, notes, told, seen } = props
  switch (cell.reading.kind) {
    case 'silence':
      return (
        <SilenceLine
          of={cell.reading.silence}
          version={props.version}
          notes={notes}
          limit={props.limit}
          told={told}
          seen={seen}
        >
          <PointLinks of={cell} />
        </SilenceLine>
      )
    case 'accounts':
      return <AccountsReading {...props} />
    default:
      return <TextReading {...props} />
  }
}

function AccountsReading({ cell, version, notes, limit, whole = false }: CellReadingProps) {
  if (cell.reading.kind !== 'accounts') return null
  const { reported: all, named } = cell.reading
  return all.map((reported) => (
    <div key={reported.point} className="rep">
      <p className="line">
        <Standings of={reported} />
        <EvidenceMark of={version.evidence} hidden={version.evidence === 'published text'} />
      </p>
      <Accounts of={reported} notes={notes} whole={whole} brief={limit !== undefined} named={named} />
    </div>
  ))
}

function TextReading({
  cell,
  version,
  base,
  notes,
  unit = '',
  scale,
  limit,
  whole = false,
  fold = false,
}: CellReadingProps) {
  const { reading, elsewhere } = cell
  return (
    <>
      <p className="line">
        <PointLinks of={cell} />
        {signsOf(reading).map((sign) => (
          <Status key={sign} of={sign} />
        ))}
        <EvidenceMark of={version.evidence} hidden={version.evidence === 'published text'} />
      </p>
      {elsewhere && <p className="note">{elsewhereWords(elsewhere, `the ${base.short}`, isDerived(version, base))}</p>}
      {reading.kind === 'unmarked' && <p className="note">{unmarkedWords[reading.why]}</p>}
      {'facts' in reading && <BriefFacts of={reading} />}
      {cell.figure && reading.kind !== 'same' && (
        <Figure cell={cell} unit={unit} scale={scale} told={'facts' in reading && reading.facts.some(isFigure)} />
      )}
      <Folding as={whole ? undefined : reading.kind === 'same' ? 'fold' : fold ? 'fold phone' : undefined}>
        <PointTexts cell={cell} citations={(point) => citationsOf(version, point)} notes={notes} limit={limit} />
      </Folding>
      {cell.points.some(({ point }) => !point.checked) && <p className="check">{uncheckedWords}</p>}
    </>
  )
}

/** Puts a text behind a line to open it, everywhere or (`fold phone`) on narrow screens only. */
const Folding = ({ as, children }: { as: string | undefined; children: ReactNode }) =>
  as === undefined ? (
    children
  ) : (
    <details className={as}>
      <summary>Show the text</summary>
      {children}
    </details>
  )

const PointLinks = ({ of }: { of: Cell }) =>
  of.points.map(({ point, partial }) => <PointLink key={point.id} of={point} part={partial} />)
