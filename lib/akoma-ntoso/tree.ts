import type { Element } from 'xast'

/** An element and every element in it, in the order of the document. */
export const everyElement = (element: Element): readonly Element[] => [
  element,
  ...childrenOf(element).flatMap(everyElement),
]

export const childrenOf = (element: Element): readonly Element[] =>
  element.children.filter((child) => child.type === 'element')

/** The same tree with each element made anew, an element before what stands in it. */
export function mapElements(element: Element, change: (element: Element) => Element): Element {
  const changed = change(element)
  const children = changed.children.map((child) => (child.type === 'element' ? mapElements(child, change) : child))
  return { ...changed, children }
}
