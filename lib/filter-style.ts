import type { Choice } from './choice'
import { hide } from './hide'

/** What a filter narrows. */
export interface Narrowing {
  /** First part of the ids of its buttons: "kind" for `#kind-text`. */
  readonly name: string
  /** Selects the parts of the page that it hides or leaves. */
  readonly parts: string
  /** First part of the class by which they say their answer: "k" for `.k-text`. */
  readonly mark: string
}

/** Each choice leaves the parts that give this answer, and one that a link asked for. */
export const filterStyle = ({ name, parts, mark }: Narrowing, choices: readonly Pick<Choice, 'id'>[]): string =>
  hide(choices.map(({ id }) => `body:has(#${name}-${id}:checked) ${parts}:not(.${mark}-${id},:target)`))
