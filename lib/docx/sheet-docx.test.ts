import { beforeAll, describe, expect, test } from 'vitest'
import { answerOf, documentOf, sheetWith } from './fixtures/bridge'
import { type Opened, opened, runsOf, settingOf, textOf } from './fixtures/opened'

const changed = answerOf('The bridge will not be opened in 2027.')
let read: Opened
beforeAll(async () => {
  read = opened(await documentOf(sheetWith(changed)))
})

const paragraphs = (row: number, cell: number) => {
  const found = read.cells()[row]?.[cell]
  return found ? read.all('w:p', found).map(textOf) : []
}

describe('the page', () => {
  test('is an A4 sheet that lies', () =>
    expect(read.all('w:pgSz').map(({ attributes }) => attributes)).toEqual([
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
    ]))

  test('has the title, the base and the edition at its head', () =>
    expect(textOf(read.part('word/header1.xml'))).toBe(
      'Ukraine peace plan: answer and talks against the draft. Read against: draft, 20 Nov 2025Edition of 5 January 2026',
    ))

  test('has the address and its number at its foot', () => {
    const foot = read.part('word/footer1.xml')
    expect(textOf(foot)).toBe(
      'Point by Point. Not an official document. https://plan.example/sheet/draft/answer/Page  of ',
    )
    expect(read.all('w:instrText', foot).map(({ children }) => children)).toMatchObject([
      [{ value: 'PAGE' }],
      [{ value: 'NUMPAGES' }],
    ])
  })
})

test('the file says what it is, in which language, by whom and from when', () => {
  const about = Object.fromEntries(
    read
      .part('docProps/core.xml')
      .children.flatMap((child) =>
        child.type === 'element'
          ? [[child.name, child.children.map((text) => 'value' in text && text.value).join()]]
          : [],
      ),
  )
  expect(about).toEqual({
    'dc:title': 'Ukraine peace plan: answer and talks against the draft',
    'dc:subject': 'answer and talks against the draft',
    'dc:creator': 'Point by Point',
    'cp:keywords': 'Ukraine, peace plan, draft, answer, talks, Crossing',
    'dc:description':
      'A comparison sheet with sources as endnotes: 3 of 3 versions; 1 of 1 topic; 2 of 2 rows. Not an official document.',
    'cp:lastModifiedBy': 'Point by Point',
    'cp:revision': '1',
    'dcterms:created': '2026-01-05T00:00:00Z',
    'dcterms:modified': '2026-01-05T00:00:00Z',
  })
  expect(settingOf(read.part('word/styles.xml'), 'w:lang')).toBe('en-GB')
})

describe('the comparison', () => {
  test('has one heading row, which repeats', () => {
    const repeated = read.all('w:tr').filter((row) => read.all('w:tblHeader', row).length > 0)
    expect(repeated.map(textOf)).toEqual([
      'VersionDatedEvidenceIssued byPoints',
      'Read against the draftdraft (base)20 Nov 2025  published textanswer1 Dec 2025  published texttalks23 Nov 2025  reported',
    ])
  })

  test('has its topics as headings that stay with their first row', () => {
    const [, topic] = read.cells()
    expect(topic?.map((cell) => [textOf(cell), settingOf(cell, 'w:pStyle'), settingOf(cell, 'w:gridSpan')])).toEqual([
      ['Crossing', 'Heading2', '4'],
    ])
    const heading = read
      .all('w:style', read.part('word/styles.xml'))
      .find(({ attributes }) => attributes['w:styleId'] === 'Heading2')
    expect(heading && read.all('w:keepNext', heading)).toHaveLength(1)
  })

  test('names each row by its code and title', () =>
    expect(paragraphs(2, 0)).toEqual(['Crossing 1', 'Opening of the bridge']))

  test('has the number and the text of the base', () =>
    expect(paragraphs(2, 1)).toEqual(['1', 'The bridge will be opened.']))

  test('says what is changed, then marks it', () =>
    expect(paragraphs(2, 2)).toEqual([
      '4  Changed',
      'Point 4 here, point 1 in the draft.',
      'Time added: in 2027',
      'Negation added: will not be opened',
      'The bridge will not be opened in 2027.1',
    ]))

  test('says a silence in words and with its source', () => expect(paragraphs(2, 3)).toEqual(['Not disclosed1']))

  test('has every account with its claimant', () =>
    expect(paragraphs(3, 3)).toEqual([
      'Reported changed  reported',
      'The toll is 7 crowns.',
      'A ferryman; anonymous source, Gazette, 24 Nov 2025',
    ]))
})

test('a source is an endnote where it is first cited and a cross-reference afterwards', () => {
  const calls = read.all('w:endnoteReference').map(({ attributes }) => attributes['w:id'])
  const later = read
    .all('w:instrText')
    .flatMap(({ children }) => children.map((child) => 'value' in child && child.value))
  expect(calls).toEqual(['1', '2'])
  expect(new Set(later)).toEqual(new Set(['NOTEREF _RefSource1 \\f \\h']))
  const notes = read.all('w:endnote', read.part('word/endnotes.xml')).filter(({ attributes }) => !attributes['w:type'])
  expect(notes.map(textOf)).toEqual([' Daily, “The toll text”.', ' Gazette, On the toll, beginning read only.'])
  expect(settingOf(read.all('w:endnotePr')[0] ?? read.part('word/document.xml'), 'w:numFmt')).toBe('decimal')
})

test('additions are bold and underlined, removals struck and in brackets, numbers in either boxed', async () => {
  const reworded = opened(await documentOf(sheetWith(answerOf('The bridge will be closed after 12 days.'))))
  const text = reworded.all('w:p', reworded.cells()[2]?.[2]).find((each) => settingOf(each, 'w:pStyle') === 'PointText')
  expect(text && runsOf(text).filter(({ style }) => style !== 'EndnoteReference')).toEqual([
    { style: '', text: 'The bridge will be ' },
    { style: 'RemovalBracket', text: '[' },
    { style: 'Removed', text: 'opened' },
    { style: 'RemovalBracket', text: '] ' },
    { style: 'Added', text: 'closed after ' },
    { style: 'AddedNumber', text: '12' },
    { style: 'Added', text: ' days' },
    { style: '', text: '.' },
  ])
  const styles = Object.fromEntries(
    reworded
      .all('w:style', reworded.part('word/styles.xml'))
      .map((style) => [
        style.attributes['w:styleId'],
        ['w:b', 'w:u', 'w:strike', 'w:bdr'].filter((name) => reworded.all(name, style).length > 0),
      ]),
  )
  expect(styles).toMatchObject({
    Added: ['w:b', 'w:u'],
    AddedNumber: ['w:b', 'w:u', 'w:bdr'],
    Removed: ['w:strike'],
    RemovedNumber: ['w:strike', 'w:bdr'],
  })
})

test('nothing is a tracked change', () =>
  expect(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].flatMap((name) => read.all(name))).toEqual([]))

test('a short row stays whole, a long one may break between two pages', async () => {
  const unsplit = async (text: string) => {
    const written = opened(await documentOf(sheetWith(answerOf(text))))
    const row = written.all('w:tr').find((each) => textOf(each).startsWith('Crossing 1'))
    return row && written.all('w:cantSplit', row).map(({ attributes }) => attributes['w:val'] ?? 'on')
  }
  expect(await unsplit('The bridge will be closed.')).toEqual(['on'])
  expect(await unsplit('The bridge will be closed. '.repeat(30).trim())).toEqual(['off'])
})
