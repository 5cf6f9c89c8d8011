import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'

/**
 * Gives the tagged parts of a PDF names in the order of the page. By these names the cells of a table point at their
 * heads; the browser counts them up over all that its process has shown, so that the same page has others each time.
 */
export function nameParts(document: PDFDocument): void {
  const { context, catalog } = document
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root) return
  const parts = context
    .enumerateIndirectObjects()
    .flatMap(([ref, part]) => (part instanceof PDFDict && nameOf(part) !== undefined ? [{ ref, part }] : []))
  const names = new Map(parts.map(({ part }, at) => [nameOf(part), `part${String(at + 1).padStart(6, '0')}`]))
  for (const [, object] of context.enumerateIndirectObjects()) if (isPart(object)) rename(object, names)
  removeTree(context, root.get(tree))
  // In the order of their names, as a tree of names has to be.
  root.set(tree, context.obj({ Names: parts.flatMap(({ ref, part }) => [part.get(id) ?? ref, ref]) }))
}

const id = PDFName.of('ID')
const tree = PDFName.of('IDTree')

const isPart = (object: PDFObject): object is PDFDict =>
  object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem')

function nameOf(part: PDFDict): string | undefined {
  const name = isPart(part) ? part.get(id) : undefined
  return name instanceof PDFString ? name.asString() : undefined
}

/** In everything that a part holds itself, but not in what it refers to. */
function rename(object: PDFObject, names: ReadonlyMap<string | undefined, string>): void {
  const renamed = (value: PDFObject) => {
    const name = value instanceof PDFString ? names.get(value.asString()) : undefined
    return name === undefined ? undefined : PDFString.of(name)
  }
  if (object instanceof PDFArray)
    object.asArray().forEach((value, at) => {
      const name = renamed(value)
      if (name) object.set(at, name)
      else rename(value, names)
    })
  if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      const name = renamed(value)
      if (name) object.set(key, name)
      else rename(value, names)
    }
}

/** The branches of the former tree, which nothing leads to any more. */
function removeTree(context: PDFContext, branch: PDFObject | undefined): void {
  const dict = context.lookup(branch)
  if (dict instanceof PDFDict) {
    const kids = dict.lookupMaybe(PDFName.of('Kids'), PDFArray)
    for (const kid of kids?.asArray() ?? []) removeTree(context, kid)
  }
  if (branch instanceof PDFRef) context.delete(branch)
}
