/** A marked passage with the white space around it, which stands outside its mark. */
interface Passage {
  readonly before: string
  /** Empty where the passage is white space alone, which is then all `before`. */
  readonly inner: string
  readonly after: string
}

export function passageOf(text: string): Passage {
  const inner = text.trim()
  const start = text.length - text.trimStart().length
  return { before: text.slice(0, start), inner, after: text.slice(start + inner.length) }
}
