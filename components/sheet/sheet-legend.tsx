import type { ReactNode } from 'react'
import { legendOfEvidence, legendOfSigns } from '@/lib/legend'
import type { Sign } from '@/lib/words'
import { EvidenceMark } from '../evidence'
import { MarkedText } from '../marked-text'
import { Status } from '../signs'

/** What the signs mean, in as few lines as paper allows. */
export const SheetLegend = () => (
  <dl className="sheet-legend">
    <MarksEntry />
    <div>
      <dt>Evidence</dt>
      {legendOfEvidence.map(([evidence]) => (
        <dd key={evidence}>
          <EvidenceMark of={evidence} />
        </dd>
      ))}
    </div>
    {legendOfSigns.map(({ title, brief = title, signs }) => (
      <SignsEntry key={title} name={brief} of={signs.map(([sign, , words = sign]) => [sign, words])} />
    ))}
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
