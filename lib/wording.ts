import type { Change } from './types'

/** A passage added, removed or put in the place of another. */
export type Wording = Exclude<Change, { kind: 'words' }>

/** What stands in the base and what here; empty where nothing does. */
export function sidesOf(wording: Wording): { readonly base: string; readonly here: string } {
  switch (wording.kind) {
    case 'replaced':
      return { base: wording.from, here: wording.to }
    case 'added':
      return { base: '', here: wording.text }
    case 'removed':
      return { base: wording.text, here: '' }
  }
}
