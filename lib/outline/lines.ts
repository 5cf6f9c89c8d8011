/** One line of a text that holds something. */
export interface Line {
  /** White space before it, in columns; a tab reaches the next multiple of four. */
  readonly indent: number
  /** Without white space around it and without Markdown's marks. */
  readonly text: string
  /** True where an empty line, a heading or the start of the text stands before it. */
  readonly opens: boolean
  readonly heading: boolean
  /** True where its first word would have stood on the line before: whoever wrote the text began a new line. */
  readonly begun: boolean
  /** True where no sign at its start counts: within a block of code, or escaped. */
  readonly verbatim: boolean
}

/** The lines of a text in plain or Markdown form, without front matter, rules and empty lines. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let opens = true
  let fence = ''
  const raw = withoutFrontMatter(text.replace(/^\ufeff/, '').split(/\r\n?|\n|\u2028|\u2029|\f/))
  const isBegun = beginnings(raw)
  const lastFence = raw.findLastIndex((line) => fenceSign.test(line.trim()))
  for (const [at, written] of raw.entries()) {
    const unquoted = written.replace(/^(?:\s{0,3}>\s?)+/, '').replace(invisible, '$1')
    const body = unquoted.trim()
    const last = lines.at(-1)
    const [sign = ''] = fenceSign.exec(body) ?? []
    if (sign !== '' && (fence === '' ? lastFence > at : body.startsWith(fence))) {
      fence = fence === '' ? sign : ''
      opens = true
      continue
    }
    if (fence === '' && /^(?:={3,}|-{3,})$/.test(body) && last && !opens && (body.startsWith('=') || last.opens))
      lines[lines.length - 1] = { ...last, heading: true }
    const isEmpty = body === '' || (fence === '' && /^(?:={3,}|(?:[-*_]\s*){3,})$/.test(body))
    if (isEmpty) opens = true
    if (isEmpty) continue
    const heading = fence === '' ? /^#{1,6}\s+/.exec(body) : null
    lines.push({
      begun: isBegun(at),
      verbatim: fence !== '' || /^(?:\(?[\p{L}\p{Nd}]{1,5})?\\[.)*+-]/u.test(body),
      indent: indentOf(unquoted),
      text: plain(heading ? body.slice(heading[0].length).replace(/(?<!\s)\s+#+$/, '') : body),
      opens: opens || heading !== null,
      heading: heading !== null,
    })
    opens = heading !== null
  }
  return lines
}

/** What stands above and below a block of code. */
const fenceSign = /^(?:`{3,}|~{3,})/

/** Nobody wraps lines at fewer characters. */
const narrowest = 40

/** Tells whether a line was begun on purpose: in a wrapped text a new line is begun where the next word has no room. */
function beginnings(raw: readonly string[]): (at: number) => boolean {
  const lengths = raw.map((line) => line.trimEnd().length)
  const width = lengths.reduce((most, length) => Math.max(most, length), 0)
  const hasRoom = (at: number) =>
    (lengths[at - 1] ?? 0) + 1 + (/^\s*\S{0,40}/.exec(raw[at] ?? '')?.[0].trim().length ?? 0) <= width
  const breaks = raw.flatMap((_, at) => (at > 0 && lengths[at] && lengths[at - 1] ? [hasRoom(at)] : []))
  const isWrapped = width >= narrowest && breaks.filter((has) => !has).length > breaks.length / 3
  return (at) => !isWrapped || hasRoom(at)
}

/** Marks of direction and of joining that stand before the first sign of a line. */
const invisible = /^(\s*)[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/

function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0] !== '---') return lines
  const end = lines.indexOf('---', 1)
  const isFrontMatter = end > 0 && lines.slice(1, end).every((line) => /^(?:\s|"?[\w-]+"?:|- |#|$)/.test(line))
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
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/(?<![\\`])`([^`\n]+)`(?!`)/g, '$1')
    .replace(/~~(?=\S)([^~\n]*[^\s~])~~/g, '$1')
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
