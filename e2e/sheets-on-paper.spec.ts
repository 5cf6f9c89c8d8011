import { type Printed, type Sheet, squeeze } from './paper'
import { besideRowHead, dates, files, held, margin, names, open, rowHeadsOn } from './sheet-files'
import { expect, test } from './site'

// Reading takes longest, so one worker reads each file once for all tests.
test.describe.configure({ mode: 'default' })

test('every ready-made sheet is there for both papers, and of the size that it names', async () => {
  expect(files).toHaveLength(84)
  for (const path of files) {
    const [first] = await open(path)
    const size = [Math.round(first?.width ?? 0), Math.round(first?.height ?? 0)]
    expect(size, path).toEqual(path.endsWith('_a4.pdf') ? [842, 595] : [792, 612])
  }
})

test('every page has title, base, edition, its number of how many, and the heads of its columns', async () => {
  test.slow()
  for (const path of files) {
    const { versions, atMost } = held(path)
    const sheets = await open(path)
    expect(sheets.length, path).toBeLessThanOrEqual(atMost)
    for (const [at, { text }] of sheets.entries()) {
      const where = `${path}, page ${at + 1}`
      expect(text, where).toContain(squeeze(`Read against: ${names[versions[0] ?? '']}, ${dates[versions[0] ?? '']}`))
      expect(text, where).toMatch(/Ukrainepeaceplan:.*Editionof\d+[A-Z][a-z]+\d{4}/)
      expect(text, where).toContain(squeeze('Point by Point. Not an official document.'))
      expect(text, where).toContain(squeeze(`Page ${at + 1} of ${sheets.length}`))
      expect(text, where).toContain(squeeze(`Read against the ${names[versions[0] ?? '']}`))
      for (const version of versions) expect(text, where).toMatch(headOf(version))
    }
  }
})

const headOf = (version: string) =>
  new RegExp(squeeze(`${names[version]}(base)?${dates[version]}(published text|read out|reported)`))

test('no row is lost, and none has its head at the foot of a page without a text beside it', async () => {
  test.slow()
  for (const path of files) {
    const sheets = await open(path)
    const codes = sheets.flatMap(rowHeadsOn).map(({ text }) => text)
    expect(codes.length, path).toBe(held(path).rows)
    expect(new Set(codes).size, path).toBe(held(path).rows)
    const alone = sheets.flatMap((sheet) => rowHeadsOn(sheet).filter((head) => besideRowHead(head, sheet).length === 0))
    expect(alone, path).toEqual([])
  }
})

test('a topic never stands alone at the foot of a page', async () => {
  const titles = [
    'Territory',
    'NATO',
    'Sanctions',
    'Sovereignty',
    'Non-aggression',
    'Ceasefire',
    'Elections',
    'Amnesty',
  ]
  for (const path of files) {
    for (const sheet of await open(path)) {
      const last = lowest(sheet.words.filter((word) => isWithin(word, sheet)))
      if (last) expect(titles, path).not.toContain(last.text.trim())
    }
  }
})

test('nothing is cut: all words stand within the margins, and none under the heads', async () => {
  test.slow()
  for (const path of files) {
    for (const [at, sheet] of (await open(path)).entries()) {
      const where = `${path}, page ${at + 1}`
      const outside = sheet.words.filter(
        ({ left, top }) =>
          left < margin - 3 || left > sheet.width - margin || top < margin / 2 || top > sheet.height - margin / 2,
      )
      expect(outside, where).toEqual([])
      if (at === 0) continue
      const foot = headsFoot(sheet)
      const under = sheet.words.filter((word) => isWithin(word, sheet) && word.top < foot + 6 && !isHead(word))
      expect(
        under.map(({ text }) => text),
        where,
      ).toEqual([])
    }
  }
})

/** Between the running lines. */
const isWithin = ({ top }: Printed, { height }: Sheet) => top > margin && top < height - margin
const lowest = (words: readonly Printed[]) => words.toSorted((a, b) => b.top - a.top)[0]

const inHeads = [
  ...Object.values(names),
  ...Object.values(dates),
  'published text',
  'read out',
  'reported',
  'base',
  'Notes',
]
const isHead = ({ text }: Printed) =>
  inHeads.some((head) => head.includes(text.trim())) ||
  /^(?:Read|against|the|-|point|draft|revision|European|counter)/.test(text)
/** The line of the dates, the last of the heads. */
const headsFoot = ({ words }: Sheet) =>
  Math.max(
    ...words.filter(({ text, top }) => top < 80 && Object.values(dates).includes(text.trim())).map(({ top }) => top),
  )
