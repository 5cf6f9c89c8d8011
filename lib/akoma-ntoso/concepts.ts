import type { Evidence } from '../types'
import { capitalise, evidenceWords, uncheckedWords } from '../words'

/** What a part of a document is, said by `refersTo`; the document explains those that it uses. */
export const concepts = {
  restatement: 'Restatement by Point by Point in its own words, not the wording of the document',
  summary: 'Summary of reports by Point by Point, not a text of the document',
  account: 'What one person or source says, not a text of the document',
  source: 'Place in a source on which the restatement rests',
  remark: 'Remark of the editors of Point by Point',
  unchecked: uncheckedWords,
} as const

export type Concept = keyof typeof concepts

/** As `refersTo` names something that the document explains. */
export const referTo = (id: string): string => `#${id}`

export const evidenceId = 'evidence'

export const evidenceName = (evidence: Evidence): string => capitalise(`${evidence}: ${evidenceWords[evidence]}`)
