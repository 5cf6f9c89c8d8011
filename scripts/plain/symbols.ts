import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** Takes out the drawings that no part of the page shows: every page comes with the whole set. */
export function dropUnusedSymbols(page: Root): void {
  const used = new Set<string>()
  visit(page, 'element', ({ tagName, properties: { href } }) => {
    if (tagName === 'use' && typeof href === 'string') used.add(href)
  })
  visit(page, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || !isUnused(node, used)) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

const isUnused = ({ tagName, properties: { id } }: Element, used: ReadonlySet<string>) =>
  tagName === 'symbol' && !used.has(`#${String(id)}`)
