import { factLines, lineWords, sentence } from '../fact-lines'
import type { ChangeFact, Differences } from '../types'

/** A change fact, also in words: "Number: 600,000 to 800,000 personnel (+200,000, +33%)". */
export interface ToldFact extends ChangeFact {
  readonly words: string
}

/** What differs between two texts, also in words. */
export interface ToldDifferences extends Omit<Differences, 'facts'> {
  readonly facts: readonly ToldFact[]
  /** All of it as one plain sentence; empty where nothing is told. */
  readonly words: string
}

export const toldFacts = (facts: readonly ChangeFact[]): readonly ToldFact[] =>
  facts.map((fact) => ({
    ...fact,
    words: factLines({ facts: [fact], changes: [] })
      .map(lineWords)
      .join(' '),
  }))

/** What an account names differently, as one sentence that begins with the outlet that reported it. */
export const toldBy = (facts: readonly ChangeFact[], outlet: string): string =>
  factLines({ facts, changes: [] }, outlet)
    .map((line) => lineWords(line) + line.end)
    .join('')

export const told = ({ facts, changes }: Differences): ToldDifferences => ({
  facts: toldFacts(facts),
  changes,
  words: sentence({ facts, changes }),
})
