import type { Found } from './found'
import { type Sentence, wordsOf } from './sentences'
import { type Stretch, stretchesOf } from './stretches'

/** The expression by which a sentence binds, permits or expects; undefined where it has none. */
export function modalOf(sentence: Sentence): (Stretch & { readonly text: string; readonly key: string }) | undefined {
  const [first] = stretchesOf(sentence, modals)
  if (!first) return undefined
  const tokens = sentence.slice(first.start, first.end)
  return { ...first, text: wordsOf(tokens), key: singular(tokens.map(({ key }) => key).join(' ')) }
}

/** The modal of the first sentence that has one, which is the text's main statement. */
export function mainModal(sentences: readonly Sentence[]): Found | undefined {
  for (const sentence of sentences) {
    const modal = modalOf(sentence)
    if (modal) return { kind: 'modality', text: modal.text, key: modal.key, slot: 'main', sentence: 0 }
  }
  return undefined
}

/** Longer expressions first: "will agree to" is not "will". */
const modals = new RegExp(
  [
    '(?:is|are) (?:not )?(?:expected|obliged|required|entitled|eligible|allowed|able|willing|ready|free) to',
    '(?:will|must|may|shall|should|can) (?:be )?(?:discuss(?:ed)?|consider(?:ed)?|negotiat(?:e|ed))(?: and agreed)?',
    '(?:will|must|may|shall|should|can) (?:agree|undertake|commit|pledge|confirm) (?:to|that)',
    '(?:agree|undertake|pledge|promise|commit|confirm|intend|recommend)s? (?:to|that)(?= |$)',
    'reserves? the right to|keeps? the right to|retains? the right to|has the right to|have the right to',
    'depends? on|is subject to|are subject to',
    'will|must|may|shall|should|can|cannot|could|would|might|ought to',
  ]
    .map((words) => `\\b(?:${words})(?= |$)`)
    .join('|'),
  'g',
)

/** One party "agrees", two "agree": the number of the subject is no change of modality, nor is "that" for "to". */
const singular = (key: string): string =>
  key
    .replace(/^(agree|undertake|pledge|promise|commit|confirm|intend|recommend|reserve|keep|retain|depend)s\b/, '$1')
    .replace(/^are\b/, 'is')
    .replace(/^have\b/, 'has')
    .replace(/^(agree|undertake|pledge|promise|commit) that$/, '$1 to')
