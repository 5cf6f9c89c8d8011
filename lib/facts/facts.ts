import { factKinds } from '../fact-kinds'
import { isFunctionWord } from '../function-words'
import { areComparable, difference, percentage, readQuantity } from '../numbers'
import type { ChangeFact, FactKind } from '../types'
import { actorsIn } from './actors'
import { conditionsIn } from './conditions'
import { datesIn } from './dates'
import { extentsIn } from './extents'
import type { Found } from './found'
import { mainModal } from './modality'
import { namesIn } from './names'
import { negationsIn } from './negations'
import { type Pairing, pairUp } from './pairing'
import { quantitiesIn } from './quantities'
import { type Sentence, sentencesOf } from './sentences'

/**
 * The differences of substance between two texts, found by comparing the texts, not their marks, in the order of
 * `factKinds`. Each thing is told once, under the first kind that fits. Read the other way round, every fact is the
 * same with its sides exchanged.
 */
export function facts(base: string, here: string): readonly ChangeFact[] {
  const [baseSentences, hereSentences] = [sentencesOf(base), sentencesOf(here)]
  const [baseExtents, hereExtents] = extentsIn(baseSentences, hereSentences)
  const [from, to] = [
    [...foundIn(baseSentences), ...baseExtents],
    [...foundIn(hereSentences), ...hereExtents],
  ]
  const of = (kind: FactKind) =>
    [from, to].map((list) => list.filter((found) => found.kind === kind)) as [Found[], Found[]]
  const told: ChangeFact[] = []
  for (const kind of factKinds) {
    const pairings = pairUp(...of(kind), kind === 'actor')
    for (const pairing of pairings) {
      const fact = asFact(kind, withoutTold(pairing, told))
      if (fact) told.push(fact)
    }
  }
  return told
}

function foundIn(sentences: readonly Sentence[]): readonly Found[] {
  const modal = mainModal(sentences)
  return [
    ...quantitiesIn(sentences),
    ...datesIn(sentences),
    ...negationsIn(sentences),
    ...(modal ? [modal] : []),
    ...conditionsIn(sentences),
    ...actorsIn(sentences),
    ...namesIn(sentences),
  ]
}

/** A modality is told only where both texts have one. */
function asFact(kind: FactKind, { base, other }: Pairing): ChangeFact | undefined {
  if (!base && !other) return undefined
  if ((kind === 'modality' || (base ?? other)?.needsPartner) && !(base && other)) return undefined
  return {
    kind,
    ...(base && { base: withinSentence(base.text) }),
    ...(other && { here: withinSentence(other.text) }),
    ...(base?.figure && other?.figure && steps(base.figure, other.figure)),
  }
}

/** Without the capital letter that only opens a sentence. */
function withinSentence(text: string): string {
  const [first = ''] = text.split(' ')
  return isFunctionWord(first.toLowerCase()) && !/^\p{Lu}{2}/u.test(first)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

/** How much more or less, where both are plain counts of one unit. */
function steps(base: string, here: string): Pick<ChangeFact, 'difference' | 'percentage'> {
  const [from, to] = [readQuantity(base), readQuantity(here)]
  if (!areComparable(from, to)) return {}
  const share = percentage(from, to)
  return { difference: difference(from, to), ...(share && { percentage: share }) }
}

/** Names within so many words from the beginning of a thing told are told with it. */
const beginning = 6

/** What stands within words already told is not told again, unless far down a long condition. */
function withoutTold({ base, other }: Pairing, told: readonly ChangeFact[]): Pairing {
  const isTold = (found: Found | undefined, side: 'base' | 'here') =>
    found !== undefined &&
    (found.kind === 'name' || found.slot.startsWith('how much')) &&
    told.some((fact) => firstWords(fact[side]).includes(found.text))
  const [keepsBase, keepsOther] = [base && !isTold(base, 'base'), other && !isTold(other, 'here')]
  return { ...(keepsBase && { base }), ...(keepsOther && { other }) }
}

const firstWords = (words = '') => words.split(' ').slice(0, beginning).join(' ')
