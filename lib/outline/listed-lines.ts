import type { MarkedLine } from './marked'

/** A sentence or an item ends there: "…;", "…; and", "…!”". */
const end = /[.;:!?…。；：！？؛؟۔।][)\]"'”’»›」』]*(?:\s(?:and|or|und|oder|et|ou|y|o|e|i|lub|та|і|й|або|и|или))?$/iu

/**
 * The places of lines that are paragraphs of their own though no empty line parts them, as items of a list copied from
 * a web page are: in their paragraph every line but the last ends as a sentence or an item does. Where other paragraphs
 * are wrapped, such lines may have been wrapped too; then one at least has to be begun on purpose.
 */
export function listedLines(lines: readonly MarkedLine[]): ReadonlySet<number> {
  const paragraphs = paragraphsOf(lines)
  const listed = paragraphs.filter(({ start, stop }) =>
    lines.slice(start, stop - 1).every(({ text }) => end.test(text)),
  )
  const isWrapped = listed.length < paragraphs.length
  const lists = listed.filter(
    ({ start, stop }) => !isWrapped || lines.slice(start + 1, stop).some(({ begun }) => begun),
  )
  return new Set(
    lists.flatMap(({ start, stop }) => Array.from({ length: stop - start - 1 }, (_, at) => start + 1 + at)),
  )
}

/** Lines from `start` to before `stop` that follow each other, two at least; only the first may start with a number. */
interface Paragraph {
  readonly start: number
  readonly stop: number
}

function paragraphsOf(lines: readonly MarkedLine[]): readonly Paragraph[] {
  const starts = lines.flatMap((line, at) => (at === 0 || isStart(line, lines[at - 1]) ? [at] : []))
  return starts
    .map((start, at): Paragraph => ({ start, stop: starts[at + 1] ?? lines.length }))
    .filter(({ start, stop }) => stop - start > 1)
}

/** What follows a number that stands alone is the beginning of its text. */
const isStart = ({ opens, marker }: MarkedLine, before: MarkedLine | undefined): boolean =>
  opens || marker !== undefined || before?.heading === true || before?.marker?.rest === ''
