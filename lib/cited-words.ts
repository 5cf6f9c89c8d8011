import { parseCitations } from './parse/citations'
import { citationGroup } from './parse/cited'
import type { Citation } from './types'

/** Words, and what is cited at their end. */
export interface CitedWords {
  readonly words: string
  readonly citations: readonly Citation[]
}

/** Takes a checked paragraph of words with citations apart; joined again, the words spell it without its citations. */
export function citedWords(paragraph: string): readonly CitedWords[] {
  const runs: CitedWords[] = []
  let read = 0
  for (const group of paragraph.matchAll(citationGroup)) {
    runs.push({
      words: paragraph.slice(read, group.index).trimEnd(),
      citations: parseCitations(group[0], unplaced, fault),
    })
    read = group.index + group[0].length
  }
  const rest = paragraph.slice(read)
  return rest.trim() === '' ? runs : [...runs, { words: rest, citations: [] }]
}

/** The paragraph is not read from a file here, so its citations have no place of their own. */
const unplaced = () => ({ file: '', line: 1, column: 1 })

const fault = (...found: readonly unknown[]) => {
  throw new Error(`Malformed citation: ${JSON.stringify(found)}`)
}
