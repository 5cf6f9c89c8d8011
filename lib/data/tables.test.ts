import { describe, expect, test } from 'vitest'
import { smallPlans } from '../fixtures/small-plans'
import { collationCsv } from './collation-csv'
import { collationFile } from './compare'
import { materialOf } from './fixtures/material'
import { nasty } from './fixtures/nasty'
import { readTable } from './fixtures/read-table'
import { getMaterial } from './material'
import { versionCsv } from './version-csv'
import { type VersionFile, versionFile } from './version-file'

type Cells = Readonly<Record<string, string>>
const cell = (record: Cells, name: string): string => record[name] ?? ''

/** What is in a cell, or nothing at all. */
const filled = (record: Cells, name: string, as = name) => (cell(record, name) ? { [as]: cell(record, name) } : {})

const lines = (text: string) => (text === '' ? [] : text.split('\n'))

/** "daily, point 2 (paraphrase); gazette, line 4" taken apart. */
const citations = (text: string) =>
  text === ''
    ? []
    : text.split('; ').map((words) => {
        const [, source, pinpoint, seen = 'text'] =
          /^([\w-]+), (.*?)(?: \((paraphrase|page only)\))?$/.exec(words) ?? []
        return { source, pinpoint, seen }
      })

const material = getMaterial()
const versions = material.plans.versions.map(({ id }) => versionFile(material, id))

describe.each(versions)('the table of $version.id', (file) => {
  const records = readTable(versionCsv(file))

  test('has the points of the JSON, in their order', () =>
    expect(
      records.map((record) => ({
        id: cell(record, 'point'),
        ...filled(record, 'number'),
        ...filled(record, 'parent'),
        ...filled(record, 'name', 'gist'),
        text: cell(record, 'text'),
        state: cell(record, 'state'),
        evidence: cell(record, 'evidence'),
        checked: cell(record, 'checked') === 'yes',
        citations: citations(cell(record, 'sources')),
        ...filled(record, 'standing'),
        ...filled(record, 'dispute'),
        notes: lines(cell(record, 'notes')),
        address: cell(record, 'address'),
      })),
    ).toEqual(file.version.points.map(({ accounts: _, variants: __, readings: ___, ...point }) => point)))

  test('has every account with who gives it, and every place where copies differ', () => {
    for (const [at, { accounts, variants }] of file.version.points.entries()) {
      const told = lines(cell(records[at] ?? {}, 'accounts'))
      expect(told).toHaveLength(accounts.length)
      for (const [nth, { text, by, outlet }] of accounts.entries())
        for (const words of [text, by, outlet]) expect(told[nth]).toContain(words)
      expect(lines(cell(records[at] ?? {}, 'variants')).map((line) => line.split(': ')[0])).toEqual(
        variants.map(({ lemma }) => lemma),
      )
    }
  })

  test('says on every line which edition it is, whose words, and where to look', () =>
    expect(new Set(records.map(({ edition, about }) => `${edition} ${about}`))).toEqual(
      new Set([
        `Edition of ${material.edition.date}, ${material.edition.hash} ` +
          'Restated by Point by Point, not the printed wording. Repository under the MIT licence. http://localhost:3000/data/',
      ]),
    ))
})

describe('the table of the comparison', () => {
  const file = collationFile(material)
  const records = readTable(collationCsv(file))

  test('has a record for each row, base and version', () => {
    const ids = file.versions.map(({ id }) => id)
    const expected = file.rows.flatMap(({ id }) =>
      ids.flatMap((base) => ids.map((version) => `${id} ${base} ${version}`)),
    )
    expect(records.map((one) => `${one.row} ${one.base} ${one.version}`)).toEqual(expected)
  })

  test('has the texts, silences and disputes of the JSON', () => {
    for (const record of records) {
      const row = file.rows.find(({ id }) => id === record.row)
      const textOf = (id: string | undefined) => row?.texts.find(({ version }) => version === id)
      const here = textOf(record.version)
      expect({ code: record.code, title: record.title, address: record.address }).toEqual({
        code: row?.code,
        title: row?.title,
        address: row?.address,
      })
      expect(record.text).toBe(here?.text)
      expect(record.base_text).toBe(textOf(record.base)?.text)
      expect(record.silence).toBe(here?.silence?.kind ?? '')
      expect(record.because).toBe(here?.silence?.because ?? '')
      expect(record.points).toBe(here?.points.map(({ id, number }) => number ?? id).join('; '))
      expect(lines(cell(record, 'standing'))).toEqual(here?.reports?.map(({ standing }) => standing) ?? [])
      expect(lines(cell(record, 'dispute'))).toEqual(here?.reports?.flatMap(({ dispute }) => dispute ?? []) ?? [])
      expect(lines(cell(record, 'accounts'))).toHaveLength(
        here?.reports?.flatMap(({ accounts }) => accounts).length ?? 0,
      )
    }
  })

  test('has the readings of the JSON with their facts in words', () => {
    const told = records
      .filter(({ base, version }) => base !== version)
      .map(({ row, base, version, reading, facts }) => ({ row, base, version, reading, facts }))
    const expected = file.rows.flatMap((row) =>
      row.readings.map((reading) => ({
        row: row.id,
        base: reading.base,
        version: reading.version,
        reading: reading.kind,
        facts:
          'words' in reading
            ? reading.words
            : 'named' in reading
              ? reading.named.map(({ words }) => words).join('\n')
              : '',
      })),
    )
    expect(told).toEqual(expected)
    expect(new Set(records.filter(({ base, version }) => base === version).map(({ reading }) => reading))).toEqual(
      new Set(['base']),
    )
  })
})

test('whatever a text has, a table gives it back', () => {
  const file = versionFile(materialOf(smallPlans), 'draft')
  const [point] = file.version.points
  if (point === undefined) throw new Error('The fixture has no point')
  const points = nasty.map((text, at) => ({ ...point, id: `n-${at}`, gist: text, text, notes: [text] }))
  const withNasty: VersionFile = { ...file, version: { ...file.version, points } }
  const records = readTable(versionCsv(withNasty))
  expect(records.map(({ point: id, name, text, notes }) => ({ id, name, text, notes }))).toEqual(
    nasty.map((text, at) => ({ id: `n-${at}`, name: text, text, notes: text })),
  )
})
