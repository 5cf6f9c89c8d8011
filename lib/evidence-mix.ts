import type { Evidence, Version } from './types'

/** Versions that are known in one way. */
interface KnownAlike {
  readonly evidence: Evidence
  readonly versions: readonly Version[]
}

const kinds: readonly Evidence[] = ['published text', 'read out', 'reported']

/** Versions by the way in which they are known, in the order of the kinds; empty where all are known alike. */
export function evidenceMix(versions: readonly Version[]): readonly KnownAlike[] {
  const mix = kinds
    .map((evidence) => ({ evidence, versions: versions.filter((version) => version.evidence === evidence) }))
    .filter((group) => group.versions.length > 0)
  return mix.length > 1 ? mix : []
}
