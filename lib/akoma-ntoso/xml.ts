import type { Element } from 'xast'
import { sayableText } from '../sayable-text'
import { xmlFile } from '../xml-file'
import { childrenOf, mapElements } from './tree'

/** A document as a file: every element of the structure on a line of its own, running text as it is. */
export function fileOf(document: Element): string {
  const instruction = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' } as const
  const root = indented(mapElements(document, sayable))
  return xmlFile([instruction, { type: 'text', value: '\n' }, root], { closeEmptyElements: true, tightClose: true })
}

const sayable = (element: Element): Element => ({
  ...element,
  attributes: Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [name, value && sayableText(value)]),
  ),
  children: element.children.map((child) =>
    child.type === 'text' ? { ...child, value: sayableText(child.value) } : child,
  ),
})

/** Elements in which white space is text. */
const running: readonly string[] = ['p', 'num', 'heading']

function indented(element: Element, depth = 0): Element {
  const children = childrenOf(element)
  if (running.includes(element.name) || children.length === 0) return element
  const line = (deep: number) => ({ type: 'text', value: `\n${'  '.repeat(deep)}` }) as const
  return {
    ...element,
    children: [...children.flatMap((child) => [line(depth + 1), indented(child, depth + 1)]), line(depth)],
  }
}
