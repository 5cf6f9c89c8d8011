import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { marks } from '../../lib/marks'
import type { Span } from '../../lib/types'
import { escaped } from './html'
import { fromPeers, peerVersions } from './installed'

/** Something that marks what differs between two texts. */
export interface Tool {
  readonly name: string
  /** Does the tool's work, which is timed; what it returns reads the result as spans, which is not. */
  readonly mark: (base: string, other: string) => () => readonly Span[]
}

/** Ours first, then the others as their packages offer them. */
export function tools(): readonly Tool[] {
  const versions = peerVersions()
  const named = (peer: string, call: string) => `\`${call}\` of ${peer} ${versions[peer]}`
  const { diffWords, diffWordsWithSpace } = fromPeers('diff') as typeof import('diff')
  const patch = fromPeers('diff-match-patch-es') as DiffMatchPatch
  const { presentableDiff } = fromPeers('@codemirror/merge') as CodeMirrorMerge
  const { Diff: htmlDiff } = fromPeers('@ali-tas/htmldiff-js') as HtmlDiff
  return [
    {
      name: 'Point by Point',
      mark: (base, other) => {
        const spans = marks(base, other)
        return () => spans
      },
    },
    {
      name: named('diff', 'diffWords'),
      mark: (base, other) => {
        const edits = diffWords(base, other)
        return () => edits.map(ofEdit)
      },
    },
    {
      name: named('diff', 'diffWordsWithSpace'),
      mark: (base, other) => {
        const edits = diffWordsWithSpace(base, other)
        return () => edits.map(ofEdit)
      },
    },
    {
      name: `${named('diff-match-patch-es', 'diffMain')}, semantic and efficiency clean-up at edit cost ${patchOptions.diffEditCost}`,
      mark: (base, other) => {
        const edits = patch.diffMain(base, other, patchOptions)
        patch.diffCleanupSemantic(edits)
        patch.diffCleanupEfficiency(edits, patchOptions)
        return () => edits.map(([sign, value]) => ofEdit({ value, removed: sign < 0, added: sign > 0 }))
      },
    },
    {
      name: named('@codemirror/merge', 'presentableDiff'),
      mark: (base, other) => {
        const changes = presentableDiff(base, other)
        return () => ofChanges(base, other, changes)
      },
    },
    {
      name: named('@ali-tas/htmldiff-js', 'Diff.execute'),
      mark: (base, other) => {
        const html = htmlDiff.execute(escaped(base), escaped(other))
        return () => ofHtml(html)
      },
    },
  ]
}

/** No time limit: on a busy machine the marks would be others. */
const patchOptions = { diffEditCost: 25, diffTimeout: 0 }

type Patch = [sign: -1 | 0 | 1, value: string][]

interface DiffMatchPatch {
  readonly diffMain: (base: string, other: string, options: typeof patchOptions) => Patch
  readonly diffCleanupSemantic: (edits: Patch) => void
  readonly diffCleanupEfficiency: (edits: Patch, options: typeof patchOptions) => void
}

/** What stands in the one text in place of something in the other, by offsets. */
interface Change {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

interface CodeMirrorMerge {
  readonly presentableDiff: (base: string, other: string) => readonly Change[]
}

interface HtmlDiff {
  readonly Diff: { readonly execute: (base: string, other: string) => string }
}

interface Edit {
  readonly value: string
  readonly removed: boolean
  readonly added: boolean
}

function ofEdit({ value, removed, added }: Edit): Span {
  if (removed) return { kind: 'removed', base: value, text: '' }
  return added ? { kind: 'added', base: '', text: value } : { kind: 'same', base: value, text: value }
}

export function ofChanges(base: string, other: string, changes: readonly Change[]): readonly Span[] {
  let [baseAt, otherAt] = [0, 0]
  const end = { fromA: base.length, toA: base.length, fromB: other.length, toB: other.length }
  return [...changes, end].flatMap(({ fromA, toA, fromB, toB }): readonly Span[] => {
    const kept: Span = { kind: 'same', base: base.slice(baseAt, fromA), text: other.slice(otherAt, fromB) }
    ;[baseAt, otherAt] = [toA, toB]
    return [
      kept,
      { kind: 'removed', base: base.slice(fromA, toA), text: '' },
      { kind: 'added', base: '', text: other.slice(fromB, toB) },
    ]
  })
}

/** A space at the edge of a mark is written as a no-break space there; it is read as the space it stands for. */
export const ofHtml = (html: string): readonly Span[] =>
  fromHtml(html, { fragment: true }).children.map((node) => {
    const name = node.type === 'element' ? node.tagName : ''
    return ofEdit({ value: textOf(node).replaceAll('\u00a0', ' '), removed: name === 'del', added: name === 'ins' })
  })
