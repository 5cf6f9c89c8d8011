import type { Withdrawn } from './types'

/** Addresses of whole pages that were withdrawn, at each of which a page is left. */
export const pagesIn = (withdrawn: readonly Withdrawn[]): readonly string[] =>
  withdrawn.flatMap(({ address }) => (address.includes('#') ? [] : address))

/** The entry for the page at an address. */
export const withdrawnPage = (withdrawn: readonly Withdrawn[], address: string): Withdrawn | undefined =>
  withdrawn.find((entry) => entry.address === address)

/** An anchor that was withdrawn, and its name on the page. */
export type WithdrawnAnchor = Withdrawn & { readonly anchor: string }

/** Anchors withdrawn from one page; `''` stands for the comparison pages, which share theirs. */
export const anchorsOf = (withdrawn: readonly Withdrawn[], page: string): readonly WithdrawnAnchor[] =>
  withdrawn.flatMap((entry) => {
    const [of, anchor] = entry.address.split('#')
    return anchor !== undefined && of === page ? { ...entry, anchor } : []
  })
