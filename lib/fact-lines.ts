import type { Change } from './types'

/** What stands in one line of the change facts. */
export type Fact =
  | {
      readonly kind: 'number'
      readonly from: string
      readonly to: string
      readonly unit: string
      readonly difference: string
    }
  | { readonly kind: 'replaced'; readonly from: string; readonly to: string }
  | { readonly kind: 'added' | 'removed' | 'words'; readonly text: string }
  /** Changes of one kind beyond those told. */
  | { readonly kind: 'more'; readonly text: string }

/** A fact with the words before and after it that make the lines read as one sentence. */
export interface FactLine {
  /** "Changed: ", at the first line of a kind; else empty. */
  readonly lead: string
  readonly fact: Fact
  /** ", ", "; " or ".". */
  readonly end: string
}

/** Passages of more words than this are quoted by their beginning. */
const longest = 12
const beginning = 8
/** More changes of one kind than this are counted, not told. */
const most = 6

/**
 * One plain sentence that names what changed, for screen readers, search and paper:
 * "Changed: 600,000 to 800,000 personnel (+200,000); added: “in peacetime”." Empty where nothing changed.
 */
export const sentence = (changes: readonly Change[]): string =>
  factLines(changes)
    .map(({ lead, fact, end }) => lead + factWords(fact) + end)
    .join('')

/** The changes of a cell as lines; joined, they spell `sentence(changes)`. */
export function factLines(changes: readonly Change[]): readonly FactLine[] {
  const groups = [
    { lead: 'changed: ', facts: changes.filter(({ kind }) => kind === 'replaced' || kind === 'number').map(factOf) },
    { lead: 'added: ', facts: changes.filter(({ kind }) => kind === 'added').map(factOf) },
    { lead: 'removed: ', facts: changes.filter(({ kind }) => kind === 'removed').map(factOf) },
    { lead: 'words only in the base: ', facts: changes.filter((change) => isOnly(change, 'base')).map(factOf) },
    { lead: 'words only here: ', facts: changes.filter((change) => isOnly(change, 'here')).map(factOf) },
  ].filter(({ facts }) => facts.length > 0)
  return groups.flatMap(({ lead, facts }, group) =>
    capped(facts).map((fact, at, told) => {
      const isLast = at === told.length - 1
      const end = !isLast ? (told[at + 1]?.kind === 'more' ? ' ' : ', ') : group < groups.length - 1 ? '; ' : '.'
      return { lead: at > 0 ? '' : group === 0 ? lead.charAt(0).toUpperCase() + lead.slice(1) : lead, fact, end }
    }),
  )
}

const isOnly = (change: Change, side: 'base' | 'here') => change.kind === 'words' && change.only === side

/** A fact in plain words: "600,000 to 800,000 personnel (+200,000)". */
export function factWords(fact: Fact): string {
  switch (fact.kind) {
    case 'number':
      return `${fact.from} to ${fact.to}${fact.unit && ` ${fact.unit}`} (${fact.difference})`
    case 'replaced':
      return `${fact.from} to ${fact.to}`
    default:
      return fact.text
  }
}

function factOf(change: Change): Fact {
  if (change.kind === 'number') return change
  if (change.kind === 'replaced') return { kind: 'replaced', from: quoted(change.from), to: quoted(change.to) }
  if (change.kind === 'words') return { kind: 'words', text: change.words.join(', ') }
  return { kind: change.kind, text: quoted(change.text) }
}

const capped = (facts: readonly Fact[]): readonly Fact[] =>
  facts.length <= most ? facts : [...facts.slice(0, most), { kind: 'more', text: `and ${facts.length - most} more` }]

function quoted(text: string): string {
  const words = text.replace(/"([^"]*)"|“([^”]*)”/g, '‘$1$2’').split(' ')
  if (words.length <= longest) return `“${words.join(' ')}”`
  return `“${words.slice(0, beginning).join(' ')} …” (${words.length} words)`
}
