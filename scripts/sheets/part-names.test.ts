import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { nameParts } from './part-names'

/** A tagged document as the browser writes it: a head with a name, a cell that points at it, and a tree of names. */
async function tagged(head: string, cell: string): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  document.addPage()
  const { context } = document
  const headRef = context.register(
    context.obj({ Type: 'StructElem', S: 'TH', ID: PDFString.of(head), A: [{ O: 'Table', Scope: 'Column' }] }),
  )
  const cellRef = context.register(
    context.obj({
      Type: 'StructElem',
      S: 'TD',
      ID: PDFString.of(cell),
      A: [{ O: 'Table', Headers: [PDFString.of(head)] }],
    }),
  )
  const names = [head, cell].toSorted().flatMap((name) => [PDFString.of(name), name === head ? headRef : cellRef])
  const leaf = context.register(context.obj({ Names: names }))
  const tree = context.register(context.obj({ Kids: [leaf] }))
  const root = context.obj({ Type: 'StructTreeRoot', K: [headRef, cellRef], IDTree: tree })
  document.catalog.set(PDFName.of('StructTreeRoot'), context.register(root))
  return document
}

const told = (document: PDFDocument) =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join('\n')

test('parts are named in the order of the page, whatever they were called', async () => {
  const [first, second] = [await tagged('node00000097', 'node00000012'), await tagged('node00000003', 'node00000277')]
  for (const document of [first, second]) nameParts(document)
  expect(told(first)).toBe(told(second))
  expect(told(first)).not.toContain('node')
})

test('a cell still points at its head, and the tree of names leads to both, in order', async () => {
  const document = await tagged('node00000097', 'node00000012')
  nameParts(document)
  expect(told(document)).toMatch(/\/Headers \[ \(part000001\) \]/)
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const names = root.lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), PDFArray)
  expect([names.get(0), names.get(2)].map(String)).toEqual(['(part000001)', '(part000002)'])
  expect(document.context.lookup(names.get(1), PDFDict).get(PDFName.of('S'))).toBe(PDFName.of('TH'))
})

test('a document without tags stays as it is', async () => {
  const document = await PDFDocument.create()
  document.addPage()
  const before = told(document)
  nameParts(document)
  expect(told(document)).toBe(before)
})
