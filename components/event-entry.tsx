import type { Sources } from '@/lib/cited-names'
import { routes } from '@/lib/routes'
import { kindNames, partyNames } from '@/lib/timeline'
import type { TimelineEvent, Version } from '@/lib/types'
import { whenNote, whenWords } from '@/lib/when'
import { listed } from '@/lib/words'
import { SourceLine } from './cited-names'
import { EvidenceMark, evidenceRule } from './evidence'

interface EventEntryProps {
  readonly of: TimelineEvent
  /** The version that became known by the event. */
  readonly version: Version | undefined
  readonly sources: Sources
}

/** One event: its date, which is its address, what happened, why its text is not compared, and who says so. */
export const EventEntry = ({ of, version, sources }: EventEntryProps) => (
  <li id={of.id} className={classes(of)}>
    <p className={version ? `when ${evidenceRule(version.evidence)}` : 'when'}>
      <a href={routes.anchor('', of.id)}>
        <time dateTime={of.when.from}>{whenWords(of.when)}</time>
      </a>
      <span className="meta">
        {kindNames[of.kind].one}: {listed(of.parties.map((party) => partyNames[party]))}
      </span>
    </p>
    <div className={version && evidenceRule(version.evidence)}>
      {version && (
        <h2>
          <a href={routes.version(version.id)}>{version.short}</a> <EvidenceMark of={version.evidence} />
        </h2>
      )}
      <p>{of.text}</p>
      {of.notCompared && (
        <p className="uncompared">
          <b>Not compared here.</b> {of.notCompared}
        </p>
      )}
      {of.when.note && <p className="note">{whenNote(of.when)}</p>}
      <SourceLine of={of.citations} sources={sources} />
    </div>
  </li>
)

/** What the filter goes by. */
const classes = ({ kind, parties }: TimelineEvent) =>
  ['event', `k-${kind}`, ...parties.map((party) => `p-${party}`)].join(' ')
