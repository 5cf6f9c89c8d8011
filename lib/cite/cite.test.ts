import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sourcesById } from '../cited-names'
import { getPlans } from '../plans'
import { everyPoint, findPoint } from '../points'
import { citeFile } from './files'
import { type CiteFormat, citeFormatIds } from './formats'
import type { CitedPoint } from './items'

const plans = getPlans()
const sources = sourcesById(plans.sources)
const publicUrl = (path: string) => `https://plan.example${path}`

function cited(address: string): CitedPoint {
  const [versionId, pointId = ''] = address.split('/')
  const version = plans.versions.find(({ id }) => id === versionId)
  const point = version && findPoint(version, pointId)
  if (!version || !point) throw new Error(`No point ${address}`)
  return { version, point, sources, publicUrl }
}

/** Numbered, lettered, named, reported, struck out and unread; sources with and without address, date, own title. */
const tenPoints = [
  'us-28/6',
  'us-28/14',
  'us-28/21c',
  'geneva-19/army-limit',
  'geneva-19/eu-membership',
  'europe-28/3',
  'europe-28/14',
  'europe-24/12b',
  'framework-20/9-compensation',
  'framework-20/9-further',
]

const kept = (format: CiteFormat) => readFileSync(new URL(`fixtures/ten-points.${format}`, import.meta.url), 'utf8')
const made = (format: CiteFormat) => tenPoints.map((address) => citeFile(cited(address), format))

test.each(['txt', 'bib', 'ris'] as const)('ten points are cited as kept in ten-points.%s', (format) =>
  expect(made(format).join('\n').replaceAll('\r\n', '\n')).toBe(kept(format)),
)

test('ten points are cited as kept in ten-points.json', () =>
  expect(made('json').flatMap((text) => JSON.parse(text))).toEqual(JSON.parse(kept('json'))))

const everyFile = plans.versions.flatMap((version) =>
  everyPoint(version.points).flatMap((point) => {
    const of: CitedPoint = { version, point, sources, publicUrl }
    return citeFormatIds.map((format) => ({ version, point, format, text: citeFile(of, format) }))
  }),
)

test('every form of every point names the document and its date, whose words they are, and the address', () => {
  expect(everyFile.length).toBeGreaterThan(800)
  const faulty = everyFile.filter(({ version, point, text }) => {
    const words = text.replaceAll(/[{}]/g, '')
    const document = `${version.short} of ${version.dated.slice(-2)} `
    const address = `https://plan.example/${version.id}/${point.id}/`
    return ![document, '(restated by Point by Point', address].every((part) => words.includes(part))
  })
  expect(faulty).toEqual([])
})

test('no form repeats the restatement itself', () =>
  expect(everyFile.filter(({ point, text }) => point.text.length > 40 && text.includes(point.text))).toEqual([]))

describe('the rules of the forms, for every point', () => {
  const filesOf = (wanted: CiteFormat) => everyFile.flatMap(({ format, text }) => (format === wanted ? [text] : []))

  test('APA: title, date in parentheses, site, and an address without a full stop', () => {
    const reference =
      /^\S.*\. \((?:n\.d\.|(?:ca\. )?\d{4}(?:, [A-Z][a-z]+(?: \d{1,2})?)?)\)\. [^()]+\.(?: https:\/\/\S+[^.\s])?$/
    const titleThatAsks = /\? \(/
    const faulty = filesOf('txt')
      .flatMap((text) => text.split('\n').filter((line) => line !== '' && !line.endsWith(':')))
      .filter((line) => !reference.test(line.replace(titleThatAsks, '. (')))
    expect(faulty).toEqual([])
  })

  test('BibTeX: balanced braces, a key without spaces, and no bare character that TeX takes for a command', () => {
    const faulty = filesOf('bib').filter((text) => {
      const open = text.match(/\{/g)?.length
      const words = text.replaceAll(/^\turl = .*$/gm, '').replaceAll(/\\[&%$#_{}]|\\text\w+\{\}/g, '')
      return open !== text.match(/\}/g)?.length || /[&%$#_~^\\]/.test(words) || !/^@misc\{[\w-]+,$/m.test(text)
    })
    expect(faulty).toEqual([])
  })

  test('RIS: a tag on every line, TY first, ER last, lines ended as the format has it', () => {
    const record =
      /^TY {2}- ELEC\r\n(?:(?:DA {2}- \d{4}\/(?:\d\d)?\/(?:\d\d)?\/|PY {2}- \d{4}|(?:AU|LA|N1|PB|TI|UR) {2}- \S.*)\r\n)+ER {2}- \r\n/
    const faulty = filesOf('ris').filter((text) => text.replace(record, '').replace(record, '') !== '')
    expect(faulty).toEqual([])
  })

  test('CSL-JSON: a list of works, each with an id, a type and a title', () => {
    const works = filesOf('json').flatMap((text) => JSON.parse(text) as readonly Record<string, unknown>[])
    expect(works.length).toBeGreaterThan(400)
    expect(works.filter(({ id, type, title }) => !id || type !== 'webpage' || !title)).toEqual([])
  })
})
