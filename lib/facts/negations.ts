import type { Found } from './found'
import { keyOf, type Sentence, wordsOf } from './sentences'
import { overlaps, type Stretch, stretchesOf } from './stretches'

/**
 * Negated statements: "will not join", "No party will limit", "no claims". What is compared leaves out the modal and
 * adverbs, so that "will not base" and "will not permanently base" are one.
 */
export function negationsIn(sentences: readonly Sentence[]): readonly Found[] {
  return sentences.flatMap((sentence, place) => {
    const subjects = stretchesOf(sentence, negatedSubject)
    const others = stretchesOf(sentence, negated).filter((one) => !subjects.some((other) => overlaps(one, other)))
    return [...subjects, ...others].map((stretch): Found => found(sentence, stretch, place))
  })
}

const modal = '(?:will|shall|must|may|can|could|should|would|does|do|did|is|are|was|were|has|have|need)'
const adverbs = '(?:[a-z]+ly |ever )*'
/** "no longer than" and "no later than" say a time; "not only" and "but not" alone deny nothing. */
const negatedSubject = new RegExp(`\\b(?:no|neither|none of the) [a-z]+ ${modal} ${adverbs}[a-z-]+`, 'g')
const negated = new RegExp(
  [
    `(?:${modal} )?(?:not|never) ${adverbs}(?!only)(?:be ${adverbs})?[a-z-]+`,
    `cannot ${adverbs}(?:be )?[a-z-]+`,
    'no (?!later|longer|more|less|further|matter)[a-z-]+',
  ]
    .map((words) => `\\b(?:${words})(?= |$)`)
    .join('|'),
  'g',
)

function found(sentence: Sentence, { start, end }: Stretch, place: number): Found {
  const tokens = sentence.slice(start, end)
  const key = keyOf(tokens)
    .split(' ')
    .filter((word) => !auxiliary.test(word) && !/ly$/.test(word))
    .join(' ')
  return { kind: 'negation', text: wordsOf(tokens), key, slot: key, sentence: place }
}

const auxiliary = new RegExp(`^${modal}$`)
