import type { Element } from 'xast'
import { mapElements } from './tree'

/** The same with its notes numbered through, as a footnote is called in the text. */
export function marked(document: Element): Element {
  let number = 0
  return mapElements(document, (element) => {
    if (element.name !== 'authorialNote') return element
    number += 1
    return { ...element, attributes: { ...element.attributes, marker: `${number}` } }
  })
}
