import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as wordsIn } from 'hast-util-to-string'
import mammoth from 'mammoth'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, test } from 'vitest'
import { getPlans } from '../plans'
import { openSheet } from '../sheet/open'
import { readySheets } from '../sheet/ready-made'
import type { Sheet } from '../sheet/sheet'
import { segments } from '../tokens'
import { edition } from './fixtures/bridge'
import { type Opened, opened, runsOf, settingOf } from './fixtures/opened'
import { sheetDocx } from './sheet-docx'

/** Real sheets, read back by a library that is not the one that wrote them. */

const pages = ['/sheet/us-28/geneva-19/europe-28/', '/sheet/framework-20/europe-24/', '/sheet/topics/army-cap/']
const ready = readySheets(getPlans()).filter(({ page }) => pages.includes(page))

test('the sheets that are read back exist', () =>
  expect(ready.map(({ page }) => page).sort()).toEqual(pages.toSorted()))

describe.each(ready.map((sheet) => [sheet.page, sheet] as const))('%s', (page, choice) => {
  const sheet: Sheet = openSheet(choice)
  const { versions, topics } = sheet.collation
  const rows = topics.flatMap((topic) => topic.rows)
  let tree: Root
  let raw: Opened

  beforeAll(async () => {
    const bytes = await sheetDocx(sheet, { edition, page, absolute: (path) => `https://plan.example${path}` })
    raw = opened(bytes)
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ["r[style-name='Point number'] => b.pt:fresh"] },
    )
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    tree = fromHtml(value, { fragment: true })
  })

  const found = (name: string, within: Root | Element = tree) => {
    const elements: Element[] = []
    visit(within, 'element', (element: Element) => {
      if (element.tagName === name) elements.push(element)
    })
    return elements
  }
  const grid = () => found('table')[1] ?? tree
  const bodyRows = () => found('tr', found('tbody', grid())[0]).filter((row) => found('td', row).length > 1)

  test('the headings are the title, the topics and the notes', () => {
    expect(found('h1').map(wordsIn)).toEqual([sheet.title])
    expect(found('h2').map(wordsIn)).toEqual([
      'What the signs mean',
      ...topics.map(({ topic }) => topic.title),
      ...(sheet.lettered.length > 0 ? ['Disputed readings'] : []),
      'Sources',
    ])
  })

  test('the heading row names every version, the base first', () => {
    const [head] = found('thead', grid())
    const heads = head ? found('th', head).map(wordsIn) : []
    expect(heads).toHaveLength(versions.length + 1)
    versions.forEach(({ short }, at) => {
      expect(heads[at + 1]).toMatch(`${short}${at === 0 ? ' (base)' : ''}`)
    })
  })

  test('every row stands with its code, in order', () =>
    expect(bodyRows().map((row) => wordsIn(found('p', row)[0] ?? row))).toEqual(rows.map(({ row }) => row.code)))

  test('every cell has the numbers of its points', () => {
    const numbers = bodyRows().map((row) =>
      found('td', row)
        .slice(1)
        .map((cell) => found('b', cell).map(wordsIn)),
    )
    rows.forEach(({ row, cells }, at) => {
      cells.forEach(({ points, reading }, column) => {
        if (reading.kind === 'accounts') return
        for (const { point } of points)
          expect(numbers[at]?.[column]?.join(' '), `${row.code}, ${point.version}`).toContain(
            point.number ?? point.id.split('-').at(-1),
          )
      })
    })
  })

  test('every number of the texts stands in its cell', () => {
    const shown = bodyRows().map((row) => found('td', row).slice(1).map(wordsIn))
    rows.forEach(({ row, cells }, at) => {
      cells.forEach(({ version, text, reading }, column) => {
        if (reading.kind === 'accounts') return
        for (const { text: number } of segments(text).filter((segment) => segment.number))
          expect(shown[at]?.[column], `${row.code}, ${version}`).toContain(number)
      })
    })
  })

  test('every source is a note with its address, under the number that it has on the page', () => {
    const notes = found('li').filter(({ properties }) => String(properties.id).startsWith('endnote-'))
    expect(notes).toHaveLength(sheet.notes.size)
    for (const { number, source } of sheet.notes.values())
      expect(wordsIn(notes[number - 1] ?? tree), source.id).toContain(source.url ?? source.title)
  })

  test('every account of a disputed reading stands in its lettered note', () => {
    const told = found('li').map(wordsIn)
    for (const note of sheet.lettered)
      for (const words of note.kind === 'accounts'
        ? note.reported.accounts.map(({ text }) => text)
        : note.of.variants.map(({ lemma }) => lemma))
        expect(
          told.some((entry) => entry.includes(words)),
          `note ${note.letter}`,
        ).toBe(true)
  })

  test('what is marked rebuilds both texts, the base up to the signs and capitals that are no change', () => {
    const cellsOf = raw
      .cells()
      .slice(1)
      .filter((cells) => cells.length > 1)
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    rows.forEach(({ row, cells }, at) => {
      const [base] = cells
      cells.forEach((cell, column) => {
        const shown = cellsOf[at]?.[column + 1]
        if (cell.reading.kind !== 'changed' || !shown || !base) return
        const runs = raw
          .all('w:p', shown)
          .filter((each) => settingOf(each, 'w:pStyle') === 'PointText')
          .flatMap(runsOf)
        const joined = (...styles: readonly string[]) =>
          runs
            .filter(({ style }) => styles.includes(style))
            .map(({ text }) => text)
            .join('')
        expect(joined('', 'Added', 'AddedNumber').replace(/\s/g, ''), row.code).toBe(cell.text.replace(/\s/g, ''))
        expect(letters(joined('', 'Removed', 'RemovedNumber')), row.code).toBe(letters(base.text))
      })
    })
  })

  test('each cross-reference leads to a note that is called', () => {
    const called = new Set(raw.all('w:bookmarkStart').map(({ attributes }) => attributes['w:name']))
    for (const field of raw.all('w:instrText'))
      for (const child of field.children) if (child.type === 'text') expect(called).toContain(child.value.split(' ')[1])
    for (const link of raw.all('w:hyperlink').filter(({ attributes }) => attributes['w:anchor']))
      expect(called).toContain(link.attributes['w:anchor'])
  })
})
