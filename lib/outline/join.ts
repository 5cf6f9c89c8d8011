/** Writes two lines of one paragraph on one; `known` tells whether a word stands elsewhere in the text. */
export function joinLines(line: string, next: string, known: (word: string) => boolean): string {
  if (/\u00ad$/.test(line)) return line.slice(0, -1) + next
  const broken = /(?<first>[\p{L}\p{M}\p{N}]+)[-‐]$/u.exec(line)?.groups?.first
  const rest = /^[\p{L}\p{M}\p{N}]+/u.exec(next)?.[0]
  if (broken === undefined || rest === undefined) return `${line} ${next}`
  // "security" broken in two loses its hyphen; "cease-fire", "post-2014" and "Franco-German" keep theirs.
  const keeps =
    !/^\p{Ll}/u.test(rest) || /\p{N}$/u.test(broken) || (known(`${broken}-${rest}`) && !known(broken + rest))
  return (keeps ? line : line.slice(0, -1)) + next
}

/** The words of a text, hyphens kept, for `joinLines`. */
export function vocabulary(text: string): (word: string) => boolean {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)*/gu))
  return (word) => words.has(word.toLowerCase())
}
