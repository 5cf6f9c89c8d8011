import { tidy } from 'bibtex-tidy'
import { expect, test } from 'vitest'
import type { CslItem } from '../cite/items'
import { asBibTeX, asText } from '../cite/library'
import { smallPlans } from '../fixtures/small-plans'
import { contents } from './contents'
import { materialOf } from './fixtures/material'
import { getMaterial } from './material'
import { siteItem, sourceItems } from './sources'

const material = getMaterial()
const { sources } = material.plans
const works: readonly CslItem[] = JSON.parse(contents(material).get('sources.json')?.() ?? '[]')

test('the first work is the comparison itself, with its edition, whose words it holds and what may be done with it', () =>
  expect(siteItem(materialOf(smallPlans))).toEqual({
    id: 'point-by-point',
    type: 'webpage',
    title: 'Point by Point: The versions of the Ukraine peace plan of late 2025, side by side',
    issued: { 'date-parts': [[2026, 1, 5]] },
    URL: 'https://plan.example/',
    language: 'en-GB',
    note:
      'Edition of 2026-01-05, 00c0ffee. The points are restated by Point by Point; they are not the printed wording, ' +
      'which stands at the sources cited. The repository that this is made from is under the MIT licence, and names no ' +
      'other for its texts. When you cite a point, name Point by Point, which restated it, and the source of the text.',
  }))

test('every source is a work under the name by which the other files cite it', () =>
  expect(works.slice(1).map(({ id }) => id)).toEqual(sources.map(({ id }) => id)))

test('citeproc makes a reference of every work, with its outlet and the year where that is known', () => {
  for (const [at, { outlet, issued }] of sources.entries()) {
    const work = works[at + 1]
    if (work === undefined) throw new Error('A source is missing')
    const reference = asText(work)
    expect(reference).toContain(issued?.slice(0, 4) ?? 'n.d.')
    // The style sets apostrophes as print does.
    expect(reference).toContain(outlet.replaceAll("'", '’'))
  }
})

const plainSigns: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
  '\\textless{}': '<',
  '\\textgreater{}': '>',
}

/** What TeX would set. */
const set = (tex: string): string =>
  tex
    .replaceAll(/\\text\w+\{\}/g, (command) => plainSigns[command] ?? command)
    .replaceAll(/(?<!\\)[{}]/g, '')
    .replaceAll(/\\([&%$#_{}])/g, '$1')

/** Works by their keys, as bibtex-tidy understood them: it writes each field anew on a line of its own. */
function readBibTeX(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const { bibtex, count, warnings } = tidy(text, { escape: false, curly: true, align: 0, duplicates: ['key'] })
  expect(warnings).toEqual([])
  const entries = [...bibtex.matchAll(/^@misc\{(\S+),\n(.*?)\n\}$/gms)]
  expect(entries).toHaveLength(count)
  return new Map(
    entries.map(([, key = '', fields = '']) => [
      key,
      new Map([...fields.matchAll(/^\s*(\w+)\s*= \{(.*)\},?$/gm)].map(([, name = '', value = '']) => [name, value])),
    ]),
  )
}

test('another reader of BibTeX finds every source with its title, outlet, year and address', () => {
  const found = readBibTeX(contents(material).get('sources.bib')?.() ?? '')
  expect(found.size).toBe(sources.length + 1)
  for (const { id, title, titleIsOurs, outlet, issued, url } of sources) {
    const work = found.get(id)
    expect(set(work?.get('title') ?? ''), id).toBe(titleIsOurs ? `[${title}]` : title)
    expect(set(work?.get('publisher') ?? ''), id).toBe(outlet)
    expect(work?.get('year'), id).toBe(issued?.slice(0, 4))
    expect(work?.get('url'), id).toBe(url)
  }
})

test('signs that TeX takes for commands are read as they were', () => {
  const [, daily] = sourceItems(materialOf(smallPlans))
  const title = 'Паром & 50% of $5: “Ferry_1” {draft} ~ #2 \\ ^ <b>'
  const found = readBibTeX(asBibTeX([{ ...(daily as CslItem), title }]))
  expect(set(found.get('daily')?.get('title') ?? '')).toBe(title)
})
