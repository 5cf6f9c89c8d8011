import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallPlans } from '../lib/fixtures/small-plans'
import { writeCiteFiles } from './cite-files'

const site = mkdtempSync(join(tmpdir(), 'cite-files-'))
const points = ['draft/1', 'draft/2', 'draft/2a', 'draft/2b', 'draft/2-exempt', 'draft/3', 'talks/toll']

beforeAll(() => {
  for (const point of points) mkdirSync(join(site, point), { recursive: true })
  writeCiteFiles(site, smallPlans, {
    listed: [],
    editions: [
      {
        address: '/draft/1/',
        editions: [
          { date: '2026-01-05', hash: '00000000', text: 'The bridge is open.' },
          { date: '2026-02-01', hash: '00000001', text: 'The bridge will be opened.' },
        ],
        place: { file: 'plans/editions.json', line: 1, column: 1 },
      },
    ],
    withdrawn: [],
  })
})
afterAll(() => rmSync(site, { recursive: true }))

test.each(points)('beside the page of %s stand its four files', (point) =>
  expect(readdirSync(join(site, point)).sort()).toEqual(['cite.bib', 'cite.json', 'cite.ris', 'cite.txt']),
)

test('a point is cited with the day of its wording', () =>
  expect(readFileSync(join(site, 'draft/1/cite.txt'), 'utf8')).toBe(
    `The point, as read here:
draft of 20 November 2025, point 1 (restated by Point by Point). (2026, February 1). Point by Point. http://localhost:3000/draft/1/?v=00000001

Its primary source:
The toll text. (n.d.). Daily.
`,
  ))
