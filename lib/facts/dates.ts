import type { Found } from './found'
import { quantityKind } from './quantities'
import { keyOf, type Sentence, wordsOf } from './sentences'
import { overlaps, type Stretch, stretchesOf } from './stretches'

/** Where a sentence names a date, a deadline or a span of time. */
export function dateStretches(sentence: Sentence): readonly Stretch[] {
  const inWords = stretchesOf(sentence, timesInWords)
  const inNumbers = sentence.flatMap((token, at): Stretch[] => {
    if (token.kind !== 'number' || quantityKind(token) !== 'date') return []
    let start = at
    while (start > 0 && leadsToTime.test(sentence[start - 1]?.key ?? '')) start--
    return [{ start, end: at + 1 }]
  })
  return [...inNumbers.filter((one) => !inWords.some((other) => overlaps(one, other))), ...inWords]
}

export const datesIn = (sentences: readonly Sentence[]): readonly Found[] =>
  sentences.flatMap((sentence, place) =>
    dateStretches(sentence).map(({ start, end }): Found => {
      const tokens = sentence.slice(start, end)
      const key = keyOf(tokens)
      return {
        kind: 'date',
        text: wordsOf(tokens),
        key,
        slot: isDeadline.test(key) ? 'deadline' : 'span',
        sentence: place,
      }
    }),
  )

const leadsToTime =
  /^(?:in|within|by|on|before|after|until|since|from|for|during|at|over|the|last|next|first|past|coming|most|least|no|later|than|up|to|another)$/
const isDeadline = /^(?:in|within|by|on|before|at most|at least|no later|as soon|immediately|at once|without delay|at )/

const timesInWords = new RegExp(
  [
    'as soon as (?:possible|practicable)|immediately|at once|without delay|without undue delay|promptly|in due course',
    'in (?:the )?(?:near )?future|for ever|forever|indefinitely|in perpetuity|on the (?:date|day) of (?:the )?\\S+',
    'at an? (?:" )?(?:\\S+ ){1,3}(?:" )?(?:time|date)|at the same time|at a later (?:date|stage)|from now on',
  ]
    .map((words) => `\\b(?:${words})(?= |$)`)
    .join('|'),
  'g',
)
