import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** The scripts that the export is known to write: files of the framework, and the data they start from. */
const knownInline = [/^\(?self\.__next_f\b/, /^\(globalThis\["TURBOPACK"\]/]
const frameworkFiles = '/_next/static/'

export const isScript = (node: Element): boolean => node.tagName === 'script'

/**
 * True for what a page says of itself to machines: a `<script>` that is data by its type and has nothing else about
 * it. Browsers run nothing of such a one; without `<`, nothing in it can end it or open another.
 */
export function isPageData(node: Element): boolean {
  const { type, ...others } = node.properties
  const text = textOf(node)
  return (
    isScript(node) &&
    type === 'application/ld+json' &&
    Object.keys(others).length === 0 &&
    !text.includes('<') &&
    isJson(text)
  )
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/**
 * What would be lost or break if the scripts of a page went: each fault in words, none for a page that is complete
 * without them. A script of a form that is not known here is refused too, since nobody has looked at what it does.
 */
export function faultsOf(page: Root): string[] {
  const faults: string[] = []
  let frameworkScripts = 0
  visit(page, (node) => {
    if (node.type === 'comment' && /^\$[?!~]/.test(node.value))
      faults.push('a part that a script would have to fill in (a Suspense boundary without its content)')
    if (node.type !== 'element') return
    if (node.tagName === 'template')
      faults.push(`a <template id="${String(node.properties.id ?? '')}"> that a script would have to put in its place`)
    if (isScript(node) && !isPageData(node)) {
      if (isKnown(node)) frameworkScripts += 1
      else faults.push(`a script of unknown form: ${describe(node)}`)
    }
    for (const name of Object.keys(node.properties))
      if (/^on[a-z]/i.test(name)) faults.push(`<${node.tagName} ${name}>, which only a script can answer`)
    if (node.properties.style !== undefined)
      faults.push(`a style attribute on <${node.tagName}>, which the policy forbids`)
  })
  if (frameworkScripts === 0) faults.push('none of the scripts that the framework writes: the export has changed')
  return faults
}

function isKnown(script: Element): boolean {
  const { src } = script.properties
  return src === undefined
    ? knownInline.some((form) => form.test(textOf(script)))
    : typeof src === 'string' && src.startsWith(frameworkFiles)
}

const describe = (script: Element) => String(script.properties.src ?? textOf(script).slice(0, 60))

/** A part of a page that runs in the browser: the id of its module and the name it is exported by. */
export interface ClientPart {
  readonly module: string
  readonly name: string
}

/** The client parts that the data of a page names; the framework's own are among them. */
export function clientParts(page: Root): ClientPart[] {
  const parts: ClientPart[] = []
  visit(page, 'element', (node) => {
    if (!isScript(node)) return
    for (const [, module = '', name = ''] of textOf(node).matchAll(/:I\[(\d+),.*?\],\\?"(.*?)\\?"/g))
      parts.push({ module, name })
  })
  return parts
}
