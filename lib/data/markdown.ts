import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { citedWords } from '../cited-words'
import type { PublishedCitation } from '../publish-cited'
import { pinpointWords } from './in-words'

/** The parts that the Markdown files are made of. Only this file meets the library that writes them. */

type Phrasing = string | PhrasingContent

const phrasing = (parts: readonly Phrasing[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', value: oneLine(part) } : part))

/** Line feeds and the like make blocks; a text of a few points keeps to one block. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/g, ' ')

export const paragraph = (...parts: readonly Phrasing[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(parts),
})

export const heading = (depth: 1 | 2 | 3, text: string): RootContent => ({
  type: 'heading',
  depth,
  children: phrasing([text]),
})

export const strong = (text: string): PhrasingContent => ({ type: 'strong', children: phrasing([text]) })

export const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [{ type: 'text', value: url }] })

export const quote = (...children: BlockContent[]): RootContent => ({ type: 'blockquote', children })

export const entry = (...children: BlockContent[]): ListItem => ({ type: 'listItem', spread: false, children })

/** Nothing at all where there are no items. */
export const list = (children: readonly ListItem[]): BlockContent[] =>
  children.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: [...children] }]

/** Citations in the form of Pandoc, after a space: " [@st-afp, point 6; @rbc-ua, point 6 (paraphrase)]". */
export const cited = (citations: readonly PublishedCitation[]): readonly Phrasing[] =>
  citations.length === 0
    ? []
    : [
        ...citations.flatMap((citation, at) => [
          asWritten(`${at === 0 ? ' [' : '; '}@${citation.source}, `),
          pinpointWords(citation),
        ]),
        asWritten(']'),
      ]

/** Words with citations in them, as the plans have them. */
export const prose = (markdown: string): Paragraph[] =>
  markdown
    .split(/\n{2,}/)
    .filter((one) => one.trim() !== '')
    .map((one) => paragraph(...citedWords(one).flatMap(({ words, citations }) => [words, ...cited(citations)])))

/** Signs that are markup on purpose. */
const asWritten = (value: string): PhrasingContent => ({ type: 'html', value })

/** Signs that begin markup in Pandoc and on forges, and not in CommonMark, which the library knows. */
const further = ['@', '$', '^', '~', '|', '{', '}', '<', ']', '=']

/** Addresses that forges take for links. */
const addresses = [
  { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' as const },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' as const },
]

export const markdown = (children: readonly RootContent[]): string => {
  const root: Root = { type: 'root', children: [...children] }
  return toMarkdown(root, {
    bullet: '-',
    rule: '-',
    unsafe: [...further.map((character) => ({ character, inConstruct: 'phrasing' as const })), ...addresses],
  })
}
