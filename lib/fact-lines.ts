import { factNames } from './fact-kinds'
import { readQuantity } from './numbers'
import type { Change, ChangeFact, Differences, FactKind } from './types'

/** What stands in one line of the change facts, with the words that make all lines read as one sentence. */
export interface FactLine {
  readonly kind: FactKind | 'wording'
  /** "Number: ", "condition added: ". */
  readonly lead: string
  /** What the base has; absent where something was added. */
  readonly base?: string
  /** What stands here in its place; absent where something was removed. */
  readonly here?: string
  /** What both sides share, and the difference: " personnel (+200,000, +33%)". */
  readonly rest: string
  /** "; " or ".". */
  readonly end: string
}

/** Passages of more words than this are quoted by their beginning. */
const longest = 12
const beginning = 8
/** More differences of wording than this are counted, not told. */
const most = 6

type Line = Omit<FactLine, 'end'>

/**
 * The differences of a cell as lines: facts in the order of their kinds, then what else differs in wording. Those of an
 * account begin with the outlet that reported it.
 */
export function factLines({ facts, changes }: Differences, reportedBy?: string): readonly FactLine[] {
  const lines = [...inOne(facts), ...wordingLines(changes)]
  const small = (lead: string) => lead.charAt(0).toLowerCase() + lead.slice(1)
  const first = (lead: string) => (reportedBy ? `Reported by ${reportedBy}: ${small(lead)}` : lead)
  return lines.map((line, at) => ({
    ...line,
    lead: at === 0 ? first(line.lead) : small(line.lead),
    end: at < lines.length - 1 ? '; ' : '.',
  }))
}

/** A number that gave way to another: shown large, unless it is only reported. */
export const isFigure = ({ kind, base, here }: Pick<FactLine, 'kind' | 'base' | 'here'>): boolean =>
  kind === 'number' && base !== undefined && here !== undefined

/** What is read between both sides: numbers go "to", words stand "here" in the place of others. */
export const between = ({ kind }: Pick<FactLine, 'kind'>): string =>
  /^(?:number|money|share)$/.test(kind) ? ' to ' : ', here '

/** A line in plain words: "Number: 600,000 to 800,000 personnel (+200,000, +33%)", "Modality: will, here may". */
export const lineWords = (line: FactLine): string =>
  line.lead + [line.base, line.here].filter((side) => side !== undefined).join(between(line)) + line.rest

/** One plain sentence that names what differs, for screen readers, search and paper; empty where nothing does. */
export const sentence = (differences: Differences): string =>
  factLines(differences)
    .map((line) => lineWords(line) + line.end)
    .join('')

/** Actors, names and numbers that were only added, or only removed, share a line. */
function inOne(facts: readonly ChangeFact[]): readonly Line[] {
  const lines: Line[] = []
  for (const fact of facts) {
    const line = lineOf(fact)
    const last = lines.at(-1)
    const joins = last?.lead === line.lead && isBrief(fact) && (last.base === undefined) !== (last.here === undefined)
    if (!joins) lines.push(line)
    else if (line.here === undefined) lines[lines.length - 1] = { ...line, base: `${last.base}, ${line.base}` }
    else lines[lines.length - 1] = { ...line, here: `${last.here}, ${line.here}` }
  }
  return lines
}

const isBrief = ({ kind }: ChangeFact) => kind !== 'condition' && kind !== 'negation'

function lineOf({ kind, base, here, difference, percentage }: ChangeFact): Line {
  const { label } = factNames[kind]
  if (base === undefined) return { kind, lead: `${label} added: `, here: cut(here ?? ''), rest: '' }
  if (here === undefined) return { kind, lead: `${label} removed: `, base: cut(base), rest: '' }
  const steps = [difference, percentage].filter(Boolean).join(', ')
  const rest = steps && ` (${steps})`
  const [from, to] = [readQuantity(base), readQuantity(here)]
  if (difference === undefined || from.unit !== to.unit || from.unit === '%')
    return { kind, lead: `${label}: `, base: cut(base), here: cut(here), rest }
  return { kind, lead: `${label}: `, base: from.figure, here: to.figure, rest: `${to.unit && ` ${to.unit}`}${rest}` }
}

function wordingLines(changes: readonly Change[]): readonly Line[] {
  const groups = [
    { lead: 'Wording: ', told: changes.filter(({ kind }) => kind === 'replaced') },
    { lead: 'Wording added: ', told: changes.filter(({ kind }) => kind === 'added') },
    { lead: 'Wording removed: ', told: changes.filter(({ kind }) => kind === 'removed') },
    { lead: 'Words only in the base: ', told: changes.filter((change) => isOnly(change, 'base')) },
    { lead: 'Words only here: ', told: changes.filter((change) => isOnly(change, 'here')) },
  ]
  return groups.flatMap(({ lead, told }) => [
    ...told.slice(0, most).map((change) => ({ kind: 'wording' as const, lead, rest: '', ...sides(change) })),
    ...(told.length > most ? [{ kind: 'wording' as const, lead, rest: `${told.length - most} more` }] : []),
  ])
}

const isOnly = (change: Change, side: 'base' | 'here') => change.kind === 'words' && change.only === side

function sides(change: Change): Pick<FactLine, 'base' | 'here'> {
  switch (change.kind) {
    case 'replaced':
      return { base: quoted(change.from), here: quoted(change.to) }
    case 'added':
      return { here: quoted(change.text) }
    case 'removed':
      return { base: quoted(change.text) }
    case 'words':
      return { [change.only]: change.words.join(', ') }
  }
}

const quoted = (text: string): string => {
  const brief = cut(text.replace(/"([^"]*)"|“([^”]*)”/g, '‘$1$2’'))
  const [, words = brief, count = ''] = /^(.*…)( \(\d+ words\))$/.exec(brief) ?? []
  return `“${words}”${count}`
}

function cut(text: string): string {
  const words = text.split(' ')
  return words.length <= longest ? text : `${words.slice(0, beginning).join(' ')} … (${words.length} words)`
}
