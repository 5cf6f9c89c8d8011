import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Puts into the head of a page a policy that allows nothing but this, its one style, and scripts. The character set stays
 * first, as browsers want it early; the policy comes before anything that is fetched.
 */
export function completeHead(
  page: Root,
  allowed: readonly string[],
  style: string,
  scripts: readonly string[] = [],
): void {
  const policy = ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"].join('; ')
  visit(page, 'element', (node) => {
    if (node.tagName !== 'head') return undefined
    node.children.splice(1, 0, element('meta', { httpEquiv: ['content-security-policy'], content: policy }))
    node.children.push(element('style', {}, style), ...scripts.map((src) => element('script', { defer: true, src })))
    return SKIP
  })
}

const element = (tagName: string, properties: Element['properties'], text = ''): Element => ({
  type: 'element',
  tagName,
  properties,
  children: text === '' ? [] : [{ type: 'text', value: text }],
})
