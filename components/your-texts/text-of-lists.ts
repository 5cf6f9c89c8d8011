import { alphabetic, romanOf } from '@/lib/outline/numerals'

/**
 * What was copied from a page, with the numbers that its lists show: browsers leave them out of the plain text. The
 * plain text itself where the page has no list, or its numbers are there.
 */
export function textOfLists(html: string, plain: string): string {
  if (!/<li[\s>]/i.test(html)) return plain
  // A document that is only read: nothing in it runs or is loaded.
  const { body } = new DOMParser().parseFromString(withoutAttributes(html), 'text/html')
  const items = body.querySelectorAll('li').length
  if ([...plain.matchAll(/^\s*(?:[-•*]|\(?\w{1,5}[.)])\s/gm)].length >= items) return plain
  const lines: string[] = ['']
  write(body, lines, 0)
  return lines
    .map((line) => line.replace(/\s+$/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const tag = /<(\/?[a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi
const attributeOfLists = /\b(?:start|type|value)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi

/** Tags with what numbers a list, and nothing that a browser would complain of. */
const withoutAttributes = (html: string): string =>
  html.replace(tag, (_, name: string, rest: string) => `<${[name, ...(rest.match(attributeOfLists) ?? [])].join(' ')}>`)

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DIV DL FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN P PRE SECTION TABLE TR'.split(' '),
)
const unread = new Set('HEAD NOSCRIPT SCRIPT STYLE TEMPLATE TITLE'.split(' '))

/** Writes what an element holds at the end of `lines`; `depth` counts the lists around it. */
function write(element: Element, lines: string[], depth: number): void {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) add(lines, node.textContent ?? '')
    if (!(node instanceof Element) || unread.has(node.tagName)) continue
    if (node.tagName === 'BR') lines.push('')
    else if (node.tagName === 'LI') {
      lines.push(`${'  '.repeat(Math.max(0, depth - 1))}${markerOf(node)} `)
      write(node, lines, depth)
    } else if (/^[OU]L$/.test(node.tagName)) {
      write(node, lines, depth + 1)
      lines.push('')
    } else if (blocks.has(node.tagName)) {
      // In an item its first block goes on in the line of its number.
      if (depth === 0) lines.push('', '')
      write(node, lines, depth)
      if (depth === 0) lines.push('', '')
    } else write(node, lines, depth)
  }
}

function add(lines: string[], text: string): void {
  const last = lines.at(-1) ?? ''
  const words = text.replace(/\s+/g, ' ')
  lines[lines.length - 1] = last + (/\s$|^$/.test(last) ? words.trimStart() : words)
}

/** "3.", "c.", "iii." as the page shows it; "-" for a bullet. */
function markerOf(item: Element): string {
  const list = item.parentElement
  if (!(list instanceof HTMLOListElement)) return '-'
  const items = [...list.children].filter((child): child is HTMLLIElement => child instanceof HTMLLIElement)
  const number = items
    .slice(0, items.indexOf(item as HTMLLIElement) + 1)
    .reduce((count, { value }) => (value > 0 ? value : count + 1), list.start - 1)
  switch (list.type) {
    case 'a':
      return `${alphabetic(number)}.`
    case 'A':
      return `${alphabetic(number).toUpperCase()}.`
    case 'i':
      return `${romanOf(number)}.`
    case 'I':
      return `${romanOf(number).toUpperCase()}.`
    default:
      return `${number}.`
  }
}
