import { gzipSync } from 'node:zlib'
import type { Element, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, test } from 'vitest'
import { editionOfAll } from '../lib/editions'
import { sentence } from '../lib/fact-lines'
import { getCollation, getKept, getPlans } from '../lib/plans'
import { everyPoint } from '../lib/points'
import type { Cell, CollatedRow } from '../lib/types'
import { day, signsOf, signWords } from '../lib/words'
import { hashSource } from './plain/style'
import { makeTakeAlong } from './take-along'

const plans = getPlans()
const points = plans.versions.flatMap((version) => everyPoint(version.points))

let html = ''
let page: Root
const byId = new Map<string, Element>()
const all: Element[] = []

beforeAll(async () => {
  html = await makeTakeAlong()
  page = fromHtml(html)
  visit(page, 'element', (node) => {
    all.push(node)
    if (node.properties.id !== undefined) byId.set(String(node.properties.id), node)
  })
}, 120_000)

const elements = (tagName: string) => all.filter((node) => node.tagName === tagName)
const addresses = () => elements('a').map(({ properties: { href } }) => String(href))

describe('the file to take along', () => {
  test('has at most 1,000,000 bytes, and 200,000 zipped', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1_000_000)
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(200_000)
  })

  test('asks for nothing: it has no script, no picture, no frame, no font and no other file', () => {
    const tags = new Set(all.map(({ tagName }) => tagName))
    for (const tag of [
      'script',
      'link',
      'img',
      'iframe',
      'object',
      'embed',
      'video',
      'audio',
      'base',
      'form',
      'source',
    ])
      expect([...tags]).not.toContain(tag)
    const names = new Set(all.flatMap(({ properties }) => Object.keys(properties)))
    for (const name of ['src', 'srcSet', 'data', 'action', 'poster', 'background', 'style', 'ping'])
      expect([...names]).not.toContain(name)
    expect([...names].filter((name) => /^on/i.test(name))).toEqual([])
    for (const { tagName, properties } of all.filter(({ properties: { href } }) => href !== undefined))
      expect(tagName === 'a' || String(properties.href).startsWith('#')).toBe(true)
    expect(textOf(elements('style')[0] ?? page)).not.toMatch(/url\(|@import|@font-face/)
  })

  test('forbids every request but allows its one style', () => {
    const [style, ...others] = elements('style')
    expect(others).toEqual([])
    const policy = elements('meta').find(({ properties }) => String(properties.httpEquiv) === 'content-security-policy')
    expect(policy?.properties.content).toBe(
      `default-src 'none'; style-src ${hashSource(textOf(style ?? page))}; base-uri 'none'; form-action 'none'`,
    )
  })

  test('has every id once, and every link in it leads to one', () => {
    const ids = all.flatMap(({ properties: { id } }) => id ?? [])
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const inside = addresses().filter((href) => href.startsWith('#'))
    expect(inside.filter((href) => !byId.has(href.slice(1)))).toEqual([])
    expect(inside.length).toBeGreaterThan(2000)
  })

  test('leads away by whole addresses only, without saying from where', () => {
    for (const { properties } of elements('a').filter(({ properties: { href } }) => !String(href).startsWith('#'))) {
      expect(String(properties.href)).toMatch(/^https:\/\/|^http:\/\/localhost:3000\//)
      expect(properties.rel).toEqual(['noreferrer'])
    }
  })

  test('keeps the anchors of the site and has one for every point', () => {
    for (const { id, rows } of plans.topics) {
      expect([...byId.keys()]).toContain(id)
      for (const row of rows) expect([...byId.keys()]).toContain(row.id)
    }
    expect([...byId.keys()]).toContain('us-28-21c')
    expect([...byId.keys()]).toContain('geneva-19-army-limit')
    for (const { version, id } of points) expect([...byId.keys()]).toContain(`${version}-${id}`)
  })

  test('says what it is and is not, its edition and where the living page is', () => {
    const said = textOf(page)
    const { date, hash } = editionOfAll(getKept().editions)
    expect(said).toContain(`Edition of ${day(date)}, ${hash}. The living page: http`)
    expect(said).toContain('restated by Point by Point')
    expect(said).toContain('They are not the printed wording')
    expect(said).toContain('This is not an official document')
    for (const { short, issuer, dated } of plans.versions)
      for (const part of [short, issuer, day(dated)]) expect(said).toContain(part)
  })

  test('has the text of every point at its anchor, with every citation and its place', () => {
    for (const { version, id, text, citations, notes } of points) {
      const at = textOf(byId.get(`${version}-${id}`) ?? page)
      for (const part of [text, ...notes, ...citations.map(({ pinpoint }) => pinpoint)])
        if (part !== 'whole item') expect(at).toContain(part)
    }
  })

  test('has every source, and the address of each that has one', () => {
    const said = textOf(page)
    const hrefs = new Set(addresses())
    for (const { title, url } of plans.sources) {
      expect(said).toContain(title)
      if (url !== undefined) expect(hrefs).toContain(url)
    }
    expect(plans.sources.length).toBeGreaterThan(300)
  })

  test('has every account with who gives it', () => {
    const said = textOf(page)
    for (const { accounts } of [...plans.reported, ...plans.questions])
      for (const { text, by, outlet } of accounts)
        for (const part of [text, by.slice(1), outlet]) expect(said).toContain(part)
  })
})

describe.each(plans.versions.map(({ id }) => id))('with %s as base', (base) => {
  const rows = getCollation(base).topics.flatMap((topic) => topic.rows)

  test('every other version says in words how it reads, and names what differs in one sentence', () => {
    for (const row of rows)
      for (const cell of row.cells.slice(1)) {
        const said = textOf(read(row, cell, base))
        for (const sign of signsOf(cell.reading)) expect(said).toContain(signWords(sign))
        if ('facts' in cell.reading) expect(said).toContain(sentence(cell.reading))
      }
  })

  test('what stays and what is added spells each changed text, what stays and what is removed the words of the base', () => {
    let marked = 0
    for (const row of rows)
      for (const cell of row.cells.slice(1)) {
        if (cell.reading.kind !== 'changed') continue
        const [text] = withClass(read(row, cell, base), 't')
        expect(spelt(text, 'del')).toBe(squeezed(cell.text))
        expect(words(spelt(text, 'ins'))).toBe(words(row.cells[0]?.text ?? ''))
        marked++
      }
    // The reported version has no text to mark.
    expect(marked > 0).toBe(base !== 'geneva-19')
  })

  test('a text whose marks are shown is not shown without them as well', () => {
    for (const row of rows)
      for (const cell of row.cells.slice(1)) {
        const plain = withClass(cellOf(row, cell), `but-${base}`)
        expect(plain.length).toBe(cell.reading.kind === 'changed' ? 1 : 0)
      }
  })
})

function cellOf({ row }: CollatedRow, { version }: Cell): Element {
  const [cell] = withClass(byId.get(row.id), `of-${version}`)
  if (!cell) throw new Error(`No cell of ${version} in ${row.id}`)
  return cell
}

/** The part of a cell that holds against the base; the whole cell where it is the same against all. */
function read(row: CollatedRow, cell: Cell, base: string): Element {
  const whole = cellOf(row, cell)
  const { kind } = cell.reading
  if (kind === 'silence' || kind === 'accounts') return whole
  const [part, ...others] = withClass(whole, `read-${base}`)
  if (!part || others.length > 0) throw new Error(`Not one reading of ${cell.version} against ${base} in ${row.row.id}`)
  return part
}

function withClass(within: Element | undefined, name: string): Element[] {
  const found: Element[] = []
  if (within)
    visit(within, 'element', (node) => {
      if (classes(node).includes(name)) found.push(node)
    })
  return found
}

const classes = ({ properties: { className } }: Element) => (Array.isArray(className) ? className : [])

/** The text of a marked passage without one kind of marks, without what is only said aloud and without numbers of points. */
function spelt(node: Element | RootContent | undefined, without: 'ins' | 'del'): string {
  if (node?.type === 'text') return squeezed(node.value)
  if (node?.type !== 'element') return ''
  const left = classes(node).some((name) => name === 'h' || name === 'pt') || node.tagName === 'summary'
  return left || node.tagName === without ? '' : node.children.map((child) => spelt(child, without)).join('')
}

/** Where both have the same words, the punctuation and the case are those of the text that is read. */
const words = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const squeezed = (text: string) => text.replace(/\s+/g, '')
