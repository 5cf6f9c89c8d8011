import type { FactKind } from './types'

/** How a kind of change fact is named: at a fact, and where rows are chosen by it. */
interface FactName {
  /** "Number" in "Number: 600,000 → 800,000". */
  readonly label: string
  /** "a number" in "Rows where a number changed". */
  readonly changed: string
  /** What a row of the comparison carries in its class, short because every row does. */
  readonly mark: string
}

/** In the order in which facts are told. */
export const factNames: Readonly<Record<FactKind, FactName>> = {
  number: { label: 'Number', changed: 'a number', mark: 'fn' },
  money: { label: 'Money', changed: 'a sum of money', mark: 'fm' },
  share: { label: 'Share', changed: 'a share', mark: 'fs' },
  date: { label: 'Time', changed: 'a date or deadline', mark: 'fd' },
  negation: { label: 'Negation', changed: 'a negation', mark: 'fg' },
  modality: { label: 'Modality', changed: 'the modality', mark: 'fo' },
  condition: { label: 'Condition', changed: 'a scope or condition', mark: 'fc' },
  actor: { label: 'Actor', changed: 'who is bound', mark: 'fa' },
  name: { label: 'Name', changed: 'a name', mark: 'fi' },
}

export const factKinds = Object.keys(factNames) as readonly FactKind[]

/** The anchor that leaves only the rows with a fact of this kind: "only-number". */
export const filterId = (kind: FactKind): string => `only-${kind}`
