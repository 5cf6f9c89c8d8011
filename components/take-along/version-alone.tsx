import { pointAnchor } from '@/lib/take-along/anchors'
import type { Version } from '@/lib/types'
import { countedPoints } from '@/lib/version-page'
import { capitalise, day, evidenceWords } from '@/lib/words'
import { SourceLine } from '../cited-names'
import { EvidenceMark } from '../evidence'
import { Prose } from '../prose'
import { QuestionSection } from '../question-section'
import { Points } from './points'
import { outlet, type Surroundings } from './surroundings'

/** One version in its own order, with how it is known, and every citation with its place in the source. */
export const VersionAlone = ({ version, ...rest }: Surroundings & { readonly version: Version }) => (
  <section id={version.id} className="alone" aria-labelledby={`name-of-${version.id}`}>
    <h3 id={`name-of-${version.id}`}>{version.short}</h3>
    <p className="subtitle">{version.title}</p>
    <p className="note">
      {`Issued by ${version.issuer}, ${day(version.dated)}. ${capitalise(version.known)}. Points: ${countedPoints(version)}. `}
      <EvidenceMark of={version.evidence} />
      {`: ${evidenceWords[version.evidence]}.`}
    </p>
    <Descent version={version} {...rest} />
    <Prose markdown={version.intro} notes={rest.notes} />
    <Points of={version.points} className="points" version={version} {...rest} />
    {rest.plans.questions
      .filter((question) => question.version === version.id)
      .map((question) => (
        <QuestionSection
          key={question.about}
          of={question}
          sources={rest.sources}
          id={pointAnchor(version.id, question.about)}
          level={4}
        />
      ))}
  </section>
)

function Descent({ version: { basedOn }, plans, sources }: Surroundings & { readonly version: Version }) {
  const from = plans.versions.find(({ id }) => id === basedOn?.version)
  if (!basedOn || !from) return <p className="note">No source states for this text which version it was made from.</p>
  return (
    <>
      <p className="note">{`Made from the ${from.short}, as these sources say:`}</p>
      <SourceLine of={basedOn.citations} sources={sources} name={outlet} />
    </>
  )
}
