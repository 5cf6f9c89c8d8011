import type { Evidence } from './types'
import { evidenceWords, type Sign, uncheckedWords } from './words'

/** What the signs and marks of a comparison mean, in the words in which every form of it says so. */

export const marksMeaning = 'between our own restatements, never between the documents’ wordings'

export interface LegendGroup {
  readonly title: string
  /** As a sheet says it, which has few lines for it. */
  readonly brief?: string
  /** Each in full and, where its own name does not do, in brief. */
  readonly signs: readonly (readonly [sign: Sign, meaning: string, brief?: string])[]
}

export const legendOfSigns: readonly LegendGroup[] = [
  {
    title: 'Readings',
    signs: [
      ['same', 'same as the base'],
      ['changed', 'changed, with marks'],
      ['rewritten', 'rewritten: too different for marks, both wordings stand whole', 'rewritten, both wordings whole'],
      ['only here', 'not in the base', 'not in the base'],
      ['unmarked', 'no base text to compare with', 'no base text'],
    ],
  },
  {
    title: 'Reports',
    brief: 'Reported',
    signs: [
      ['reported kept', 'reported kept', 'kept'],
      ['reported changed', 'reported changed', 'changed'],
      ['accounts differ', 'accounts differ: all stand side by side, none is preferred'],
    ],
  },
  {
    title: 'Silences',
    signs: [
      ['not in this text', 'not in this text: all of it is known and has nothing here, or who read it out says so'],
      ['struck out', 'struck out: the text itself marks the point as deleted', 'struck out by the text itself'],
      ['reported dropped', 'reported dropped: a source says that it was dropped'],
      ['left to the presidents', 'left to the presidents of the United States and Ukraine'],
      [
        'not disclosed',
        'not disclosed: the text is unpublished and nobody says',
        'not disclosed: the text is unpublished',
      ],
      ['not read', 'not read: a part of the text could not be read'],
    ],
  },
]

export const legendOfEvidence: readonly (readonly [Evidence, string])[] = (
  ['published text', 'read out', 'reported'] as const
).map((evidence) => [evidence, evidenceWords[evidence]])

export const legendOfChecking = `${uncheckedWords}: at each point that needs it`
