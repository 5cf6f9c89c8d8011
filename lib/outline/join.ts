/** Words before which a hyphen stands for the rest of a word. */
const joining = /^(?:and|or|to|und|oder|bis|sowie|et|ou|та|або|чи|и|или|либо|lub|oraz|o|y|e)$/iu

/** First parts of words that English writes with a hyphen. */
const compound = /^(?:non|self|ex|cease|long|short|high|low|well|cross|all|vice|mid)$/i

/** Longer runs of letters are no word that print breaks in two. */
const longestWord = 64

/**
 * A line as it stands before the next one of its paragraph: with a space, or without the hyphen of a word broken in two.
 * `known` tells whether a word stands elsewhere in the text.
 */
export function beforeNext(line: string, next: string, known: (word: string) => boolean): string {
  if (line.endsWith('\u00ad')) return line.slice(0, -1)
  const end = line.slice(-longestWord)
  const broken = /[-‐]$/.test(end) ? /[\p{L}\p{M}\p{N}]+$/u.exec(end.slice(0, -1))?.[0] : undefined
  const rest = /^[\p{L}\p{M}\p{N}]+/u.exec(next)?.[0]
  if (broken === undefined || rest === undefined) return `${line} `
  // "security" broken in two loses its hyphen; "cease-fire", "post-2014" and "Franco-German" keep theirs.
  // "short- and long-range" is written so.
  if (joining.test(rest)) return `${line} `
  const keeps =
    compound.test(broken) ||
    !/^\p{Ll}/u.test(rest) ||
    /\p{N}$/u.test(broken) ||
    (known(`${broken}-${rest}`) && !known(broken + rest))
  return keeps ? line : line.slice(0, -1)
}

/** The words of a text, hyphens kept, for `beforeNext`. */
export function vocabulary(text: string): (word: string) => boolean {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)*/gu))
  return (word) => words.has(word.toLowerCase())
}
