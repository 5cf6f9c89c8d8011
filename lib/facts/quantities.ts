import { readQuantity } from '../numbers'
import type { Token } from '../tokens'
import type { FactKind } from '../types'
import type { Found } from './found'
import { keyOf, type Sentence, wordsOf } from './sentences'
import { type Stretch, stretchesOf } from './stretches'

/** Counts, sums of money and shares. Numbers of days or years, and dates, are for `datesIn`. */
export function quantitiesIn(sentences: readonly Sentence[]): readonly Found[] {
  return sentences.flatMap((sentence, place) => [
    ...sentence.flatMap((token, at) => {
      const kind = token.kind === 'number' ? quantityKind(token) : 'date'
      return kind === 'date'
        ? []
        : [found(kind, sentence, kind === 'share' ? wholeShare(sentence, at) : just(at), place)]
    }),
    ...stretchesOf(sentence, sharesInWords).map((stretch) => found('share', sentence, stretch, place)),
  ])
}

/** What a number counts. */
export function quantityKind(token: Token): Extract<FactKind, 'number' | 'money' | 'share' | 'date'> {
  const { unit, figure } = readQuantity(token.text)
  if (/dollar|euro|pound|hryvnia|rouble|ruble|cents?$/.test(unit)) return 'money'
  if (unit === '%' || /[:/½⅓⅔¼¾]/.test(figure)) return 'share'
  const isTime = /(?:day|hour|minute|week|month|year|decade)s?$/.test(unit)
  return isTime || /^(?:19|20)\d\d$/.test(figure) || /\p{L}/u.test(figure.replace(scale, '')) ? 'date' : 'number'
}

const scale = /thousand|million|billion|trillion/
const sharesInWords = /an? (?:\S+ )?(?:half|third|quarter|majority|share)\b|\b(?:two|three) (?:thirds|quarters)\b/g

/** "the other 50%", "50% each", "50% of the electricity": of several shares in one text, which one is meant. */
function wholeShare(sentence: Sentence, at: number): Stretch {
  const key = (index: number) => sentence[index]?.key
  const start = key(at - 1) === 'other' ? at - (key(at - 2) === 'the' ? 2 : 1) : at
  if (key(at + 1) === 'each') return { start, end: at + 2 }
  return { start, end: key(at + 1) === 'of' ? at + (key(at + 2) === 'the' ? 4 : 3) : at + 1 }
}

const just = (at: number): Stretch => ({ start: at, end: at + 1 })

function found(kind: FactKind, sentence: Sentence, { start, end }: Stretch, place: number): Found {
  const tokens = sentence.slice(start, end)
  const number = tokens.find((token) => token.kind === 'number')
  return {
    kind,
    text: wordsOf(tokens),
    key: keyOf(tokens),
    slot: number ? readQuantity(number.text).unit.toLowerCase().replace(/s$/, '') || 'plain' : 'in words',
    sentence: place,
    ...(number && { figure: number.text }),
  }
}
