import { routes } from '@/lib/routes'
import type { Evidence, SilenceKind } from '@/lib/types'
import { EvidenceMark } from '../evidence'
import { Status } from '../signs'
import { Section } from './section'

const kinds: readonly (readonly [Evidence, string])[] = [
  ['published text', 'Newspapers or agencies printed a full text. No government has to have confirmed it.'],
  ['read out', 'A named person read it aloud. What we have is what journalists noted down, and their notes differ.'],
  [
    'reported',
    'Nobody printed it. What is known comes from statements and press reports, so each claim stands whole, with who makes it and through whom, and never carries word marks.',
  ],
]

const silences: readonly (readonly [SilenceKind, string])[] = [
  ['not in this text', 'Every point of the version is known, and none treats this; or who read the text out says so.'],
  ['struck out', 'The version itself says that the point is deleted.'],
  ['reported dropped', 'A source says that it is no longer in the text; the source is named.'],
  ['left to the presidents', 'A source says that the question is left to the presidents to decide.'],
  ['not disclosed', 'The text is not public, and nobody says anything on this.'],
  ['not read', 'Part of the text could not be read; the rest has nothing on this.'],
]

/** The kinds of evidence, of disagreement and of silence. */
export const EvidenceAndSilence = () => (
  <>
    <Section id="evidence" title="How a text is known">
      <p>Not every version was published. Each carries one of three signs wherever it is named:</p>
      <dl className="meanings">
        {kinds.map(([kind, meaning]) => (
          <div key={kind}>
            <dt>
              <EvidenceMark of={kind} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        A comparison of texts that are known in different ways says so in one line at its top. At the text of a point
        that rests on a paraphrase, or on one copy not yet checked, stands “wording not yet checked against a second
        copy”: <a href="#unchecked">these are the points</a>.
      </p>
      <p>
        Where reports contradict each other, “accounts differ” stands above them and none is preferred: see{' '}
        <a href={routes.point('geneva-19', 'army-limit')}>what is said of the army in Geneva</a>.
      </p>
    </Section>
    <Section id="silence" title="What silence means">
      <p>A version that says nothing on a provision can do so in six ways. They are never mixed up:</p>
      <dl className="meanings">
        {silences.map(([kind, meaning]) => (
          <div key={kind}>
            <dt>
              <Status of={kind} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Section>
  </>
)
