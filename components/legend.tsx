import { evidenceWords, type Sign, uncheckedWords } from '@/lib/words'
import { EvidenceMark } from './evidence'
import { MarkedText } from './marked-text'
import { Status } from './signs'

const readings: readonly (readonly [Sign, string])[] = [
  ['same', 'same as the base'],
  ['changed', 'changed, with marks'],
  ['rewritten', 'rewritten: too different for marks, both wordings stand whole'],
  ['only here', 'only in this text'],
  ['unmarked', 'no base text to compare with'],
]

const silences: readonly (readonly [Sign, string])[] = [
  ['not in this text', 'not in this text: the whole text is known and has nothing here'],
  ['struck out', 'struck out: the text itself marks the point as deleted'],
  ['reported dropped', 'reported dropped: a source says that it was dropped'],
  ['left to the presidents', 'left to the presidents of the United States and Ukraine'],
  ['not disclosed', 'not disclosed: the text is unpublished and nobody says'],
  ['not read', 'not read: a part of the text could not be read'],
]

const reports: readonly (readonly [Sign, string])[] = [
  ['reported kept', 'reported kept'],
  ['reported changed', 'reported changed'],
  ['accounts differ', 'accounts differ: all stand side by side, none is preferred'],
]

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
        between our own restatements, never between the documents’ wordings
      </dd>
      <Signs title="Readings" of={readings} />
      <Signs title="Reports" of={reports} />
      <Signs title="Silences" of={silences} />
      <dt>Evidence</dt>
      {(['published text', 'read out', 'reported'] as const).map((evidence) => (
        <dd key={evidence}>
          <EvidenceMark of={evidence} />
          {`: ${evidenceWords[evidence]}`}
        </dd>
      ))}
      <dt>Checking</dt>
      <dd className="check">{`${uncheckedWords}: at each point that needs it`}</dd>
    </dl>
  </details>
)

const Signs = ({ title, of }: { title: string; of: readonly (readonly [Sign, string])[] }) => (
  <>
    <dt>{title}</dt>
    {of.map(([sign, meaning]) => (
      <dd key={sign}>
        <Status of={sign} words={meaning} />
      </dd>
    ))}
  </>
)
