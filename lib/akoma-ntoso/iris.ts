import type { IsoDate, Version } from '../types'

/**
 * Names of a version by the Akoma Ntoso Naming Convention 1.0. They are names, not addresses, and as permanent as
 * these: hence without the issuer, of whom more may become known.
 */

/** One that ISO 3166-1 leaves to its users: a plan between states belongs to no one country. */
export const country = 'xx'

export const documentType = 'peacePlan'

/** The document that was negotiated. */
export const workIri = ({ id, dated }: Pick<Version, 'id' | 'dated'>): string =>
  `/akn/${country}/doc/${documentType}/${dated}/${id}`

/** Its restatement in English, as of a day. */
export const expressionIri = (version: Pick<Version, 'id' | 'dated'>, edition: IsoDate): string =>
  `${workIri(version)}/eng@${edition}`

export const ontologyIri = (kind: 'organization' | 'role' | 'concept', id: string): string =>
  `/akn/ontology/${kind}/${id}`
