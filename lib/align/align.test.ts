import { describe, expect, test } from 'vitest'
import { align } from './align'
import { draft, rowsOf, text } from './fixtures/draft'
import type { AlignedText } from './types'

describe('two versions', () => {
  test('points that say the same stand in one row, wherever they stand', () => {
    const revised = text(
      'revised',
      'Each visitor pays a ferry fee of 30 euros.',
      'Dogs are kept on a lead in the market.',
      'The harbour will be open to fishing boats in summer.',
      'The council will repair the lighthouse.',
    )
    expect(rowsOf(draft, revised)).toEqual([
      { draft: ['1'], revised: ['3'] },
      { draft: ['2'], revised: ['4'] },
      { draft: ['3'], revised: ['1'] },
      { draft: [], revised: ['2'] },
    ])
  })

  test('a point that was split stands beside both of its parts', () => {
    const split = text(
      'split',
      'The harbour will be open to fishing boats all year.',
      'The council will repair the lighthouse.',
      'The council will pay the keeper.',
      'Visitors pay a fee of 20 euros for the ferry.',
    )
    expect(rowsOf(draft, split)).toEqual([
      { draft: ['1'], split: ['1'] },
      { draft: ['2'], split: ['2', '3'] },
      { draft: ['3'], split: ['4'] },
    ])
  })

  test('points that were merged stand beside the one that holds both', () => {
    const merged = text(
      'merged',
      'The harbour will be open to fishing boats all year. Visitors pay a fee of 20 euros for the ferry.',
      'The council will repair the lighthouse and pay the keeper.',
    )
    expect(rowsOf(draft, merged)).toEqual([
      { draft: ['1', '3'], merged: ['1'] },
      { draft: ['2'], merged: ['2'] },
    ])
  })

  test('texts without a word in common share no row', () => {
    expect(rowsOf(text('a', 'Bread and butter.'), text('b', 'Snow falls early.'))).toEqual([
      { a: ['1'], b: [] },
      { a: [], b: ['1'] },
    ])
  })

  test('inflected words of other languages meet', () => {
    const first = text('перший', 'Гарантії безпеки для України.', 'Обмін полоненими за формулою усіх на усіх.')
    const second = text('другий', 'Полонених обмінюють: усі на усіх.', 'Україна отримає гарантію безпеки.')
    expect(rowsOf(first, second)).toEqual([
      { перший: ['1'], другий: ['2'] },
      { перший: ['2'], другий: ['1'] },
    ])
  })

  test('empty texts and texts without words are no trouble', () => {
    expect(rowsOf()).toEqual([])
    expect(rowsOf(text('a'), text('b'))).toEqual([])
    expect(rowsOf(text('a', '…'), text('b', '…', ''))).toEqual([
      { a: ['1'], b: ['1'] },
      { a: [], b: ['2'] },
    ])
  })
})

test('rows of three versions hold what any two of them share', () => {
  const second = text(
    'second',
    'Visitors pay a fee of 25 euros for the ferry.',
    'The lighthouse keeper is paid by the council.',
  )
  const third = text('third', 'The harbour is open to fishing boats.', 'For the ferry, visitors pay 25 euros.')
  expect(rowsOf(draft, second, third)).toEqual([
    { draft: ['1'], second: [], third: ['1'] },
    { draft: ['2'], second: ['2'], third: [] },
    { draft: ['3'], second: ['1'], third: ['2'] },
  ])
})

test('a row says why: shared words, shared figures, place', () => {
  const other = text('other', 'The ferry costs visitors 20 euros.', 'The harbour will be open to fishing boats.')
  const [harbour, , ferry] = align([draft, other])
  expect(harbour?.links).toMatchObject([{ extent: 'whole', numbers: [], position: 'in order' }])
  expect(ferry?.links).toMatchObject([{ extent: 'whole', numbers: ['20'], position: 'moved' }])
  expect([...(ferry?.links[0]?.terms ?? [])].sort()).toEqual(['euro', 'ferr', 'visitor'])
})

test('what is said twice of the same is beside the point that says it once', () => {
  const apart = text(
    'apart',
    'No soldier is quartered in any house without the consent of the owner.',
    'The press is one of the great bulwarks of liberty and is never restrained.',
    'Religion is directed by reason and conviction, and all are free to exercise it.',
  )
  const together = text(
    'together',
    'No law restrains the freedom of the press, one of the bulwarks of liberty; none prohibits that religion is exercised by conviction.',
    'Soldiers are quartered in no house unless its owner consents.',
  )
  expect(rowsOf(apart, together)).toEqual([
    { apart: ['1'], together: ['2'] },
    { apart: ['2', '3'], together: ['1'] },
  ])
})

test('between two of the same wording, the article decides', () => {
  const articles = (id: string, ...own: readonly (readonly string[])[]): AlignedText => ({
    id,
    points: own.flatMap((points, article) =>
      points.map((text, at) => ({ id: `${article + 1}.${at + 1}`, text, article: String(article + 1) })),
    ),
  })
  const first = articles(
    'first',
    ['Visitors pay a fee of 20 euros for the ferry.', 'The council decides on exceptions within a month.'],
    ['Dogs are kept on a lead in the market.', 'The council decides on exceptions within a month.'],
  )
  const second = articles(
    'second',
    ['Dogs are kept on a short lead in the market.', 'Exceptions are decided by the council in a month.'],
    ['Visitors pay a fee of 30 euros for the ferry.', 'Exceptions are decided by the council in a month.'],
  )
  expect(rowsOf(first, second)).toEqual([
    { first: ['1.1'], second: ['2.1'] },
    { first: ['1.2'], second: ['2.2'] },
    { first: ['2.1'], second: ['1.1'] },
    { first: ['2.2'], second: ['1.2'] },
  ])
})

test('two rows become one where a third version draws them together', () => {
  const short = text('short', 'The council will repair the lighthouse.', 'The council will pay the keeper.')
  const long = text(
    'long',
    'The council will repair the lighthouse this year.',
    'The council will pay the keeper each month.',
  )
  const merged = text('merged', 'The council will repair the lighthouse and pay the keeper.')
  expect(rowsOf(short, long, merged)).toEqual([{ short: ['1', '2'], long: ['1', '2'], merged: ['1'] }])
})

test('a text that stands more often in one version leaves its repetitions alone', () => {
  expect(rowsOf(text('a', 'Deleted.', 'Deleted.', 'Deleted.'), text('b', 'Deleted.'))).toEqual([
    { a: ['1'], b: ['1'] },
    { a: ['2'], b: [] },
    { a: ['3'], b: [] },
  ])
})

test('a link says how much wording its points share, all where the text is the same', () => {
  const other = text('other', 'The council will repair the lighthouse and pay the keeper.', 'A ferry for visitors.')
  const links = align([draft, other]).flatMap((row) => row.links)
  expect(links).toMatchObject([{ likeness: 1, extent: 'whole' }, { extent: 'whole' }])
  expect(links[1]?.likeness).toBeGreaterThan(0)
  expect(links[1]?.likeness).toBeLessThan(1)
})

test('progress rises to the whole', () => {
  const shares: number[] = []
  align([draft, text('other', 'The ferry.', 'The harbour.')], { onProgress: (share) => shares.push(share) })
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
  const none: number[] = []
  align([], { onProgress: (share) => none.push(share) })
  expect(none).toEqual([])
})
