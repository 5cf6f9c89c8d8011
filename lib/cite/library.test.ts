import { expect, test } from 'vitest'
import type { CslItem } from './items'
import { asBibTeX, asCslJson, asRis, asText } from './library'

const ferry: CslItem = {
  id: 'courier-ferry',
  type: 'webpage',
  title: 'Паром & 50% of $5: “Ferry_1” {draft} ~ #2 \\ ^',
  'container-title': 'courier.example',
  author: [{ literal: 'Institute of Ferries & Co' }],
  issued: { 'date-parts': [[2025, 1, 5]] },
  URL: 'https://courier.example/a_b?c=d&e=%20#f',
  language: 'uk',
  note: 'A place of more than seventy letters, which other writers of this form break in the middle of a word.',
}

test('the plain text follows APA and leaves the name of a site as it is', () =>
  expect(asText(ferry)).toBe(
    'Institute of Ferries & Co. (2025, January 5). Паром & 50% of $5: “Ferry_1” {draft} ~ #2 \\ ^. courier.example. https://courier.example/a_b?c=d&e=%20#f',
  ))

test('an inferred date is about, a missing one is none', () => {
  expect(asText({ ...ferry, issued: { 'date-parts': [[2025, 1]], circa: true } })).toContain('(ca. 2025, January)')
  const { issued: _, ...undated } = ferry
  expect(asText(undated)).toContain('(n.d.)')
})

test('BibTeX keeps every letter, and gives TeX nothing that it takes for a command but the address', () =>
  expect(asBibTeX([ferry])).toBe(
    `@misc{courier-ferry,
	author = {{Institute of Ferries \\& Co}},
	year = {2025},
	month = {jan 5},
	note = {A place of more than seventy letters, which other writers of this form break in the middle of a word.},
	publisher = {courier.example},
	title = {Паром \\& 50\\% of \\$5: “{Ferry}\\_1” \\{draft\\} \\textasciitilde{} \\#2 \\textbackslash{} \\textasciicircum{}},
	url = {https://courier.example/a_b?c=d&e=%20#f},
}
`,
  ))

test('RIS has a line for each fact, however long, with dates in full digits', () =>
  expect(asRis([ferry]).split('\r\n')).toEqual([
    'TY  - ELEC',
    'AU  - Institute of Ferries & Co',
    'DA  - 2025/01/05/',
    'PY  - 2025',
    'LA  - uk',
    'N1  - A place of more than seventy letters, which other writers of this form break in the middle of a word.',
    'PB  - courier.example',
    'TI  - Паром & 50% of $5: “Ferry_1” {draft} ~ #2 \\ ^',
    'UR  - https://courier.example/a_b?c=d&e=%20#f',
    'ER  - ',
    '',
  ]))

test('CSL-JSON is the work as it is', () => expect(JSON.parse(asCslJson([ferry]))).toEqual([ferry]))
