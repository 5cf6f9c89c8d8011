import type { Link } from '../align/types'

/** What two points share, in words of one of them: the aligner tells terms without their endings. Figures come last. */
export function sharedWords({ terms, numbers }: Pick<Link, 'terms' | 'numbers'>, text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...terms.map((term) => words.find((word) => word.startsWith(term)) ?? term), ...numbers]
}
