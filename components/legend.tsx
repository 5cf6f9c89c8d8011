import { type LegendGroup, legendOfChecking, legendOfEvidence, legendOfSigns, marksMeaning } from '@/lib/legend'
import { EvidenceMark } from './evidence'
import { MarkedText } from './marked-text'
import { Status } from './signs'

/** What the signs and marks mean; printed open on paper. */
export const Legend = () => (
  <details className="legend">
    <summary>What the signs mean</summary>
    <dl>
      <dt>Marks</dt>
      <dd>
        <MarkedText
          spans={[
            { kind: 'added', base: '', text: 'added words' },
            { kind: 'removed', base: ' removed words', text: '' },
            { kind: 'added', base: '', text: ' 28' },
          ]}
        />{' '}
        {marksMeaning}
      </dd>
      {legendOfSigns.map((group) => (
        <Signs key={group.title} of={group} />
      ))}
      <dt>Evidence</dt>
      {legendOfEvidence.map(([evidence, meaning]) => (
        <dd key={evidence}>
          <EvidenceMark of={evidence} />
          {`: ${meaning}`}
        </dd>
      ))}
      <dt>Checking</dt>
      <dd className="check">{legendOfChecking}</dd>
    </dl>
  </details>
)

const Signs = ({ of: { title, signs } }: { of: LegendGroup }) => (
  <>
    <dt>{title}</dt>
    {signs.map(([sign, meaning]) => (
      <dd key={sign}>
        <Status of={sign} words={meaning} />
      </dd>
    ))}
  </>
)
