import { byCodeUnits } from './by-code-units'
import { visible } from './hidden-characters'
import type { Fault, Place } from './types'

/** Every rule of the plan check, with what it asks for. The ids stand at the end of each message. */
export const rules = {
  'missing-file': 'The plans have sources.json, collation.yaml and at least one version.',
  unreadable: 'A file can be read to its end.',
  'missing-front-matter': 'A version begins with its particulars between two lines of dashes.',
  'malformed-front-matter': 'The particulars are those of plans/README.md, each well formed.',
  'malformed-yaml': 'The files in YAML have the shape of plans/README.md.',
  'malformed-source': 'sources.json is CSL-JSON with the fields that the site needs.',
  'malformed-date': 'An event or a reaction is dated to a day, a month, or a stretch from one to another.',
  'malformed-id': 'Ids are lower-case words and digits joined by hyphens.',
  'malformed-code': "The code of a row is its topic's label and a number.",
  'malformed-point':
    'A point has a printed number, a letter or an id in words, and is indented as plans/README.md shows.',
  'malformed-citation': 'Citations read [@source, pinpoint; @source, pinpoint] and end the point.',
  'citation-without-pinpoint': 'A citation says where in the source.',
  'unknown-mark': 'The marks in braces are {struck out}, {not read} and {unchecked}.',
  'raw-html': 'Plans hold no HTML.',
  'hidden-character': 'Plans hold no direction marks and nothing else that cannot be seen.',
  'not-plain-text': 'A restatement is in plain words.',
  'stray-text': 'What stands outside the list of points comes before it, in paragraphs.',
  'empty-text': 'A point that is not struck out has a text.',
  'no-points': 'A version has points.',
  'repeated-number': 'A number is given once in a version.',
  'stated-number-not-met': 'A version has the number of points that its sources state.',
  'number-without-source': 'A version whose points have no numbers in any source has ids in words.',
  'clash-of-ids': 'An id is given once on its page; versions, topics, rows and pages share one namespace.',
  'unknown-source': 'A citation names a source of sources.json.',
  'unused-source': 'A source is cited somewhere.',
  'single-source': 'A point rests on more than one source.',
  'point-without-citation': 'A point has a citation.',
  'unknown-version': 'What names a version names one of this folder.',
  'unlisted-version': 'The columns of the collation name every version.',
  'based-on-unknown-version': 'A version is based on another version of this folder.',
  'unknown-topic':
    'The topics are those of the controlled list, all of them, in its order; what names a topic names one of them.',
  'unknown-row': 'What names a row names one of the collation.',
  'point-in-no-row': 'Every point, and every sentence of a point that is divided, stands in a row.',
  'row-names-missing-point': 'A row names points and sentences that exist.',
  'repeated-placement': 'A row names a point, or a sentence of it, once.',
  'silence-beside-points': 'A version that has points in a row is not silent there.',
  'silence-without-claimant': 'A silence that somebody reports says who.',
  'reading-without-account': 'Named readings of differing accounts are those that the accounts carry.',
  'reported-without-accounts': 'Every point of a version known from reports has its accounts.',
  'unknown-point': 'Variants name points that exist.',
  'account-for-unknown-point': 'Claims name points that exist.',
  'account-without-claimant': 'An account says by whom.',
  'account-without-outlet': 'An account says through which outlet.',
  'account-without-date': 'An account says when.',
  'dispute-without-sentence': 'Where accounts differ, one sentence says on what.',
  'event-out-of-order': 'The events stand in the order of their dates.',
  'version-without-landmark': 'Where there are events, one of them says how each version became known.',
  'single-reading': 'A variant has two readings or more.',
  'variant-without-witness': 'A reading names the copies that have it.',
  'lemma-not-in-text': 'A lemma is words of the point, or stands in parentheses.',
  'long-quotation': 'A quotation has at most six words.',
  'unclosed-quotation': 'Quotation marks come in pairs.',
  'missing-lock': 'What is published is kept in addresses.lock and editions.json.',
  'malformed-lock': 'addresses.lock has an address to a line, with what it means, in order.',
  'address-vanished': 'An address that was published answers, or withdrawn.yaml says what became of it.',
  'address-changed': 'An address means what it meant when it was published.',
  'address-not-listed': 'Every address is listed in addresses.lock.',
  'mistaken-withdrawal': 'What is withdrawn was published, is gone, and leads to an address that is there.',
  'malformed-editions': 'editions.json has each wording of a point with its date and hash, the newest last.',
  'edition-not-recorded': 'Every wording is kept in editions.json.',
} as const

export type Rule = keyof typeof rules

/** Takes the faults as they are found, so that one fault never hides another. */
export type Report = (place: Place, rule: Rule, found: string, expected: string, severity?: Fault['severity']) => void

/** A list of faults and the function that adds to it. */
export function faultList(): { readonly faults: readonly Fault[]; readonly report: Report } {
  const faults: Fault[] = []
  const report: Report = (place, rule, found, expected, severity = 'error') => {
    const { file, line, column } = place
    faults.push({ file, line, column, found: visible(found), expected: visible(expected), rule, severity })
  }
  return { faults, report }
}

/** One line: `file:line:column  found X, expected Y  (rule)`. */
export function formatFault(fault: Fault): string {
  const rule = fault.severity === 'warning' ? `warning: ${fault.rule}` : fault.rule
  return `${fault.file}:${fault.line}:${fault.column}  found ${fault.found}, expected ${fault.expected}  (${rule})`
}

/** In the order of the files, from top to bottom. */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort(
    (a, b) => byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnits(a.rule, b.rule),
  )
}

/** From an offset in the text of a file to its line and column. */
export function placesIn(file: string, text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

/** A text as it stands in a message: in backticks, on one line, cut where it is long. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const quote = line.includes('`') ? '"' : '`'
  return quote + (line.length > 60 ? `${line.slice(0, 57)}...` : line) + quote
}
