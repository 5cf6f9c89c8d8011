import type { Element, Root as Hast } from 'hast'
import type { Link, Root as Mdast, Paragraph, PhrasingContent, Text } from 'mdast'
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { parseCitations } from './parse/citations'
import { citationGroup } from './parse/cited'
import { isHttps } from './parse/https'
import { routes } from './routes'
import type { Citation } from './types'

/** How a citation is shown: the number of its source on the page, and what the link is called aloud. */
interface CitationLabel {
  readonly number: number
  /** "Source 3: Axios, headline" */
  readonly name: string
}

export type LabelCitation = (citation: Citation) => CitationLabel

/** Running text holds paragraphs, emphasis, links and citations; whatever else a text has is taken out. */
const schema: Schema = {
  tagNames: ['p', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 'a', 'sup', 'code', 'br'],
  attributes: { a: ['href', 'ariaLabel'], sup: [['className', 'citations']] },
  protocols: { href: ['https'] },
  strip: ['script', 'style'],
  clobber: [],
  required: {},
  ancestors: {},
}

/** Markdown to a tree of HTML, sanitised. `[@source, pinpoint]` becomes a raised link to the source with its number. */
export function prose(markdown: string, label: LabelCitation): Hast {
  const processor = unified()
    .use(remarkParse)
    .use(() => (tree: Mdast) => linkCitations(tree, label))
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(() => dropOtherLinks)
  return processor.runSync(processor.parse(markdown))
}

type Parent = Mdast | Mdast['children'][number] | PhrasingContent

function linkCitations(node: Parent, label: LabelCitation): void {
  if (!('children' in node)) return
  for (const child of node.children) linkCitations(child, label)
  if (hasPhrasing(node))
    node.children = node.children.flatMap((child) => (child.type === 'text' ? split(child, label) : child))
}

/** Citations stand in running words; lists and tables have none of their own. */
const hasPhrasing = (node: Parent): node is Paragraph =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'emphasis' || node.type === 'strong'

/** Words and groups of citations, in turn; a group stands close to the word before it. */
function split({ value }: Text, label: LabelCitation): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let read = 0
  for (const group of value.matchAll(citationGroup)) {
    nodes.push({ type: 'text', value: value.slice(read, group.index).trimEnd() })
    nodes.push(raised(parseCitations(group[0], unplaced, ignore).map((citation) => link(citation, label))))
    read = group.index + group[0].length
  }
  return [...nodes, { type: 'text', value: value.slice(read) }]
}

/** The links, parted by commas. Markdown has no raised text; remark-rehype takes the name of the element from here. */
function raised(links: readonly Link[]): PhrasingContent {
  const children = links.flatMap((node, index): PhrasingContent[] =>
    index === 0 ? [node] : [{ type: 'text', value: ', ' }, node],
  )
  return { type: 'emphasis', children, data: { hName: 'sup', hProperties: { className: ['citations'] } } }
}

function link(citation: Citation, label: LabelCitation): Link {
  const { number, name } = label(citation)
  return {
    type: 'link',
    url: routes.source(citation.source),
    children: [{ type: 'text', value: String(number) }],
    data: { hProperties: { ariaLabel: name } },
  }
}

/** What is sanitised may still lead to another host without a scheme: `//host`. A link that may not stand leaves its words. */
function dropOtherLinks(node: Hast | Element): void {
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'element') return child
    dropOtherLinks(child)
    return child.tagName !== 'a' || mayStand(String(child.properties.href ?? '')) ? child : child.children
  })
}

const mayStand = (href: string) => isHttps(href) || href.startsWith(routes.source(''))

/** The check has seen to the form of the citations; here they have no file. */
const unplaced = () => ({ file: '', line: 1, column: 1 })
const ignore = () => undefined
