import { isLight, tokenise } from './tokens'
import { isUnspaced } from './unspaced'
import type { Wording } from './wording'

/**
 * A passage with fewer words of content changes what it stands beside where it moves: "permanently". A sign of a script
 * without spaces counts as half a word.
 */
const least = 3

/** Words that only join a passage to what stands before or after it. */
const joining = /^(?:and|but|while|whereas|also)$/

/** Leaves out passages removed in one place and added in another in the same words. */
export function withoutMoves(wordings: readonly Wording[]): Wording[] {
  const keysOf = (kind: 'removed' | 'added') =>
    new Set(wordings.flatMap((wording) => (wording.kind === kind ? movedKey(wording.text) : [])))
  const [removed, added] = [keysOf('removed'), keysOf('added')]
  const isMoved = (text: string) => movedKey(text).some((key) => removed.has(key) && added.has(key))
  return wordings.filter((wording) => wording.kind === 'replaced' || !isMoved(wording.text))
}

/** What a passage is known by wherever it stands; none where it is too short. */
function movedKey(text: string): string[] {
  const words = tokenise(text).tokens.filter(({ kind }) => kind !== 'punctuation')
  const content = words.filter((token) => !isLight(token))
  if (content.reduce((sum, { text }) => sum + (isUnspaced(text) ? 0.5 : 1), 0) < least) return []
  const joins = ({ key }: { readonly key: string }) => joining.test(key)
  const first = words.findIndex((word) => !joins(word))
  const last = words.findLastIndex((word) => !joins(word))
  return [
    words
      .slice(first, last + 1)
      .map(({ key }) => key)
      .join(' '),
  ]
}
