import { parties } from './timeline'
import type { Party, Reaction, Version } from './types'

/** The dated positions of one party on a version, in the order of their dates. */
interface PartyReactions {
  readonly party: Party
  readonly reactions: readonly Reaction[]
}

/** What the parties said of one version. */
export interface VersionReactions {
  readonly version: Version
  readonly count: number
  readonly byParty: readonly PartyReactions[]
}

/** Reactions by version, then by party; versions and parties without any are left out. */
export const reactionsByVersion = (
  reactions: readonly Reaction[],
  versions: readonly Version[],
): readonly VersionReactions[] =>
  versions
    .map((version) => {
      const own = reactions.filter((reaction) => reaction.version === version.id)
      return { version, count: own.length, byParty: byParty(own) }
    })
    .filter(({ count }) => count > 0)

const byParty = (reactions: readonly Reaction[]): readonly PartyReactions[] =>
  parties
    .map((party) => ({ party, reactions: reactions.filter((reaction) => reaction.party === party).toSorted(byDate) }))
    .filter((group) => group.reactions.length > 0)

const byDate = (one: Reaction, other: Reaction) => one.when.from.localeCompare(other.when.from)

/** Those on a topic; without a topic, those on a version as a whole. */
export const reactionsOn = (reactions: readonly Reaction[], topic?: string): readonly Reaction[] =>
  reactions.filter((reaction) => reaction.topic === topic)
