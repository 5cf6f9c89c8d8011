import type { Notes } from '@/lib/notes'
import { routes } from '@/lib/routes'
import type { Plans, Version } from '@/lib/types'
import { countedPoints } from '@/lib/version-page'
import { whenWords } from '@/lib/when'
import { capitalise, day, evidenceWords } from '@/lib/words'
import { Citations } from './citations'
import { EvidenceMark } from './evidence'

interface ParticularsProps {
  readonly version: Version
  readonly plans: Pick<Plans, 'versions' | 'events' | 'questions'>
  readonly notes: Notes
}

/** What is known of a version as a document, and the way to its comparison with each other version. */
export function Particulars({ version, plans, notes }: ParticularsProps) {
  const { versions } = plans
  const questions = plans.questions.filter((question) => question.version === version.id)
  return (
    <dl className="particulars">
      <dt>Issued by</dt>
      <dd>{version.issuer}</dd>
      <dt>Dated</dt>
      <dd>
        <time dateTime={version.dated}>{day(version.dated)}</time>
      </dd>
      <dt>Known</dt>
      <dd>{capitalise(version.known)}</dd>
      <dt>On the timeline</dt>
      <dd>
        <ul>
          {plans.events
            .filter((event) => event.version === version.id)
            .map((event) => (
              <li key={event.id}>
                <a href={routes.event(event.id)}>{whenWords(event.when)}</a>
              </li>
            ))}
        </ul>
      </dd>
      <dt>Evidence</dt>
      <dd>
        <EvidenceMark of={version.evidence} />: {evidenceWords[version.evidence]}
      </dd>
      <dt>Points</dt>
      <dd>{countedPoints(version)}</dd>
      {questions.length > 0 && (
        <>
          <dt>What is told of it</dt>
          <dd>
            <ul>
              {questions.map(({ about, title }) => (
                <li key={about}>
                  <a href={routes.anchor('', about)}>{title}</a>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>Made from</dt>
      <dd>
        <Descent version={version} plans={plans} notes={notes} />
      </dd>
      <dt>Compare with</dt>
      <dd>
        <ul>
          {versions
            .filter((other) => other !== version)
            .map((other) => (
              <li key={other.id}>
                <a href={pairAddress(versions, version, other)}>{other.short}</a>
              </li>
            ))}
          <li>
            <a href={routes.base(version.id)}>all at once</a>
          </li>
        </ul>
      </dd>
    </dl>
  )
}

function Descent({ version: { basedOn }, plans: { versions }, notes }: ParticularsProps) {
  const from = versions.find(({ id }) => id === basedOn?.version)
  if (!basedOn || !from) return 'No source states it for this text'
  return (
    <>
      <a href={routes.version(from.id)}>{from.short}</a>, as a source says
      <Citations of={basedOn.citations} notes={notes} />
    </>
  )
}

/** The one published first is the base. */
const pairAddress = (versions: readonly Version[], one: Version, other: Version) =>
  versions.indexOf(one) < versions.indexOf(other) ? routes.pair(one.id, other.id) : routes.pair(other.id, one.id)
