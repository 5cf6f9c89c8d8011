import type { Notes } from '@/lib/notes'
import { parentOf } from '@/lib/point-names'
import { citationsOf } from '@/lib/points'
import type { Point, Reported, Version } from '@/lib/types'
import { uncheckedWords } from '@/lib/words'
import { Accounts } from './accounts'
import { Citations } from './citations'
import { Numbers } from './numbers'
import { PointLink } from './point-link'
import { Status } from './signs'
import { Standings } from './standings'
import { SubPoints } from './sub-points'

interface PointTextProps {
  readonly version: Version
  readonly point: Point
  readonly notes: Notes
}

/** The text of one point with all its sub-points, large, under its lead-in where it is a sub-point. */
export function PointText({ version, point, notes }: PointTextProps) {
  const parent = parentOf(version, point)
  return (
    <div className="point-text">
      {parent && <LeadIn of={parent} />}
      <p className="ptext">
        {point.state === 'struck out' && <Status of="struck out" />} <Numbers in={point.text} />
        <Citations of={citationsOf(version, point)} notes={notes} />
      </p>
      <SubPoints of={point} version={version} notes={notes} />
    </div>
  )
}

/** The words that a sub-point hangs on. */
const LeadIn = ({ of }: { of: Point }) => (
  <p className="lead-in">
    <PointLink of={of} /> <Numbers in={of.text} />
  </p>
)

interface RemarksProps {
  readonly version: Version
  readonly point: Point
  /** Leaves out whose wording it is, where the page says so once. */
  readonly brief?: boolean
}

/** What a reader should know of the text: whose wording it is, how far it was read and checked. */
export const Remarks = ({ version, point, brief = false }: RemarksProps) => (
  <div className="remarks note">
    {point.state === 'struck out' && <p>The version itself says that this point is deleted.</p>}
    {point.state === 'not read' && <p>Not read: no part of a copy that we read shows the text of this point.</p>}
    {point.state === 'stands' && !brief && <p>{restated(version, point)}</p>}
    {!point.checked && point.state === 'stands' && version.evidence !== 'reported' && (
      <p className="check">{uncheckedWords}.</p>
    )}
    {point.notes.map((note) => (
      <p key={note}>Note: {note}</p>
    ))}
  </div>
)

function restated(version: Version, point: Point): string {
  if (version.evidence === 'reported') return 'Our summary of what reports say; the text itself is not public.'
  const quotes = /["“”]/.test([point, ...point.points].map(({ text }) => text).join(' '))
  return quotes
    ? 'Restated by Point by Point. Words in quotation marks are the source’s.'
    : 'Restated by Point by Point; the wording as printed stands at the sources.'
}

/** For a point of an unpublished text: everything that is said of it, nothing folded. */
export const PointReports = ({ of, notes }: { of: readonly Reported[]; notes: Notes }) =>
  of.map((reported) => (
    <section key={reported.point} className="reports" aria-labelledby="reports">
      <h2 id="reports">Who says what</h2>
      <p className="line">
        <Standings of={reported} />
      </p>
      <Accounts of={reported} notes={notes} whole />
    </section>
  ))
