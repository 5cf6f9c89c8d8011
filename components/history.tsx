import { fromWords, type Step, stepWords } from '@/lib/history'
import { routes } from '@/lib/routes'
import type { Row } from '@/lib/types'
import { day, listed, signsOf } from '@/lib/words'
import { BriefFacts } from './change-facts'
import { EvidenceMark } from './evidence'
import { PointLink } from './point-link'
import { Status } from './signs'

interface HistoryProps {
  /** The rows of a point, each with its steps. */
  readonly rows: readonly RowSteps[]
  /** Id of the version to which the page belongs. */
  readonly here: string
}

interface RowSteps {
  readonly row: Row
  readonly steps: readonly Step[]
}

/** The rows of a point through all versions, in order of first publication; all but the first row are folded. */
export function History({ rows, here }: HistoryProps) {
  const [first, ...others] = rows
  if (!first) return null
  return (
    <section className="history" aria-labelledby="history">
      <h2 id="history">Through the versions</h2>
      <p className="note">In order of first publication.</p>
      {others.length > 0 && (
        <h3>
          <RowName of={first} />
        </h3>
      )}
      <Steps of={first} here={here} />
      {others.map((row) => (
        <details key={row.row.id}>
          <summary>
            <RowName of={row} />
          </summary>
          <Steps of={row} here={here} />
        </details>
      ))}
    </section>
  )
}

const RowName = ({ of: { row } }: { of: RowSteps }) => (
  <>
    <span className="code">{row.code}</span> {row.title}
  </>
)

const Steps = ({ of: { steps }, here }: { of: RowSteps; here: string }) => (
  <ol>
    {steps.map((step) => (
      <li key={step.version.id}>
        <StepHead of={step} isHere={step.version.id === here} />
        <div>
          <StepReading of={step} />
        </div>
      </li>
    ))}
  </ol>
)

/** The date of a version, how it is known, its name and its points in the row. */
const StepHead = ({ of: { version, cell }, isHere }: { of: Step; isHere: boolean }) => (
  <p>
    <span className="meta">
      <time dateTime={version.dated}>{day(version.dated)}</time> <EvidenceMark of={version.evidence} />
    </span>
    <b aria-current={isHere ? 'true' : undefined}>{version.short}</b>{' '}
    {cell.points.map(({ point, partial }) => (
      <PointLink key={point.id} of={point} part={partial} />
    ))}
  </p>
)

/** How the step reads, against what, and what differs. */
function StepReading({ of }: { of: Step }) {
  const { version, cell, from, alike } = of
  if (cell.reading.kind === 'base') return <p className="note">No earlier version has a text here.</p>
  return (
    <>
      <p>
        {signsOf(cell.reading).map((sign) => (
          <Status key={sign} of={sign} {...(from && { words: stepWords(of) })} />
        ))}
      </p>
      {from && (
        <p className="note">
          {fromWords(from)}
          {from.derived && <Descent of={version.id} />}.
        </p>
      )}
      {'facts' in cell.reading && <BriefFacts of={cell.reading} />}
      {alike.length > 0 && <p className="note">{`Same wording as the ${listed(alike.map(({ short }) => short))}.`}</p>}
    </>
  )
}

/** Where the sources of a descent stand. */
const Descent = ({ of }: { of: string }) => (
  <>
    , <a href={routes.version(of)}>as sources say</a>
  </>
)
