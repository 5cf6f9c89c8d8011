import { fewestTexts, mostTexts } from '@/lib/own-texts/limits'

/** Where a version of this site is printed. */
export interface Printed {
  readonly id: string
  /** As the site calls it. */
  readonly name: string
  readonly links: readonly { readonly href: string; readonly name: string }[]
}

/** Reads the list that stands on the page. */
export const printedOn = (page: ParentNode): readonly Printed[] =>
  [...page.querySelectorAll<HTMLElement>('[data-version]')].map((entry) => ({
    id: entry.dataset.version ?? '',
    name: entry.querySelector('dt')?.textContent ?? '',
    links: [...entry.querySelectorAll('a')].map(({ href, textContent }) => ({ href, name: textContent ?? '' })),
  }))

/** The names that an address asks for by "?texts=us-28,europe-28"; none where it asks for fewer than two versions. */
export function namesAsked(search: string, printed: readonly Printed[]): readonly string[] {
  const ids = new URLSearchParams(search).get('texts')?.split(',') ?? []
  const names = ids.flatMap((id) => printed.find((version) => version.id === id)?.name ?? [])
  return names.length === ids.length && names.length >= fewestTexts ? names.slice(0, mostTexts) : []
}
