import type { ReactNode } from 'react'
import type { Evidence } from '@/lib/types'
import type { Sign } from '@/lib/words'
import { EvidenceMark } from '../evidence'
import { MarkedText } from '../marked-text'
import { Status } from '../signs'

const readings: readonly (readonly [Sign, string])[] = [
  ['same', 'same'],
  ['changed', 'changed'],
  ['rewritten', 'rewritten, both wordings whole'],
  ['only here', 'only in this text'],
  ['unmarked', 'no base text'],
]

const reports: readonly (readonly [Sign, string])[] = [
  ['reported kept', 'kept'],
  ['reported changed', 'changed'],
  ['accounts differ', 'accounts differ'],
]

const silences: readonly (readonly [Sign, string])[] = [
  ['not in this text', 'not in this text'],
  ['struck out', 'struck out by the text itself'],
  ['reported dropped', 'reported dropped'],
  ['left to the presidents', 'left to the presidents'],
  ['not disclosed', 'not disclosed: the text is unpublished'],
  ['not read', 'not read'],
]

const evidence: readonly Evidence[] = ['published text', 'read out', 'reported']

/** What the signs mean, in as few lines as paper allows. */
export const SheetLegend = () => (
  <dl className="sheet-legend">
    <MarksEntry />
    <div>
      <dt>Evidence</dt>
      {evidence.map((kind) => (
        <dd key={kind}>
          <EvidenceMark of={kind} />
        </dd>
      ))}
    </div>
    <SignsEntry name="Readings" of={readings} />
    <SignsEntry name="Reported" of={reports} />
    <SignsEntry name="Silences" of={silences} />
    <Entry name="Notes">numbers are sources, letters disputed readings; both stand at the end</Entry>
  </dl>
)

export const MarksEntry = () => (
  <Entry name="Marks">
    <MarkedText
      spans={[
        { kind: 'added', base: '', text: 'added' },
        { kind: 'removed', base: ' removed', text: '' },
        { kind: 'added', base: '', text: ' 28' },
      ]}
    />
  </Entry>
)

const Entry = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

export const SignsEntry = ({ name, of }: { name: string; of: readonly (readonly [Sign, string])[] }) => (
  <div>
    <dt>{name}</dt>
    {of.map(([sign, words]) => (
      <dd key={sign}>
        <Status of={sign} words={words} />
      </dd>
    ))}
  </div>
)
