import { Refusal } from '../command/refusal'

/**
 * Id of the version that the others are read against: the first, where none is asked for.
 *
 * @throws Refusal where it is none of the versions.
 */
export function baseOf(ids: readonly string[], asked: string | undefined): string {
  const base = asked === undefined ? ids[0] : ids.find((id) => id === asked)
  if (base === undefined) throw new Refusal(`Found --base ${asked}, expected ${ids.join(' or ')}`)
  return base
}
