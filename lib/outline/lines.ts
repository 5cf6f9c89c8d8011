/** One line of a text that holds something. */
export interface Line {
  /** White space before it, in columns; a tab reaches the next multiple of four. */
  readonly indent: number
  /** Without white space around it and without Markdown's marks. */
  readonly text: string
  /** True where an empty line, a heading or the start of the text stands before it. */
  readonly opens: boolean
  readonly heading: boolean
}

/** The lines of a text in plain or Markdown form, without front matter, rules and empty lines. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let opens = true
  const raw = withoutFrontMatter(text.replace(/^\ufeff/, '').split(/\r\n?|\n|\u2028|\u2029|\f/))
  for (const written of raw) {
    const unquoted = written.replace(/^(?:\s{0,3}>\s?)+/, '')
    const body = unquoted.trim()
    const last = lines.at(-1)
    if (/^={3,}$/.test(body) && last && !opens) lines[lines.length - 1] = { ...last, heading: true }
    const isEmpty = body === '' || /^(?:={3,}|(?:[-*_]\s*){3,})$/.test(body)
    if (isEmpty) opens = true
    if (isEmpty) continue
    const heading = /^#{1,6}\s+/.exec(body)
    lines.push({
      indent: indentOf(unquoted),
      text: plain(heading ? body.slice(heading[0].length).replace(/\s+#+$/, '') : body),
      opens: opens || heading !== null,
      heading: heading !== null,
    })
    opens = heading !== null
  }
  return lines
}

function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0] !== '---') return lines
  const end = lines.indexOf('---', 1)
  const isFrontMatter = end > 0 && lines.slice(1, end).every((line) => /^(?:\s|[\w-]+:|#|$)/.test(line))
  return isFrontMatter ? lines.slice(end + 1) : lines
}

function indentOf(line: string): number {
  let columns = 0
  for (const character of line) {
    if (character === '\t') columns += 4 - (columns % 4)
    else if (/\s/.test(character)) columns++
    else break
  }
  return columns
}

/** Takes off Markdown's emphasis, links and escapes; what else the line holds is text, markup included. */
const plain = (line: string): string =>
  withoutPairs(withoutPairs(line, '**'), '__')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])/g, '$1')
    .replace(/(?<![\w!])\[([^[\]\n]+)\]\(https?:[^()\s]*\)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')

/** Takes off the signs on both sides of strong words; a loop, since an expression takes quadratic time on unpaired signs. */
function withoutPairs(line: string, sign: string): string {
  let [written, at] = ['', 0]
  for (;;) {
    const open = find(line, sign, at, (end) => /\S/.test(line.charAt(end)))
    const close =
      open < 0 ? -1 : find(line, sign, open + sign.length + 1, (end) => /\S/.test(line.charAt(end - sign.length - 1)))
    if (close < 0) return written + line.slice(at)
    written += line.slice(at, open) + line.slice(open + sign.length, close)
    at = close + sign.length
  }
}

/** The first place of the sign whose end fits; -1 where there is none. */
function find(line: string, sign: string, from: number, fits: (end: number) => boolean): number {
  let at = line.indexOf(sign, from)
  while (at >= 0 && !fits(at + sign.length)) at = line.indexOf(sign, at + 1)
  return at
}
