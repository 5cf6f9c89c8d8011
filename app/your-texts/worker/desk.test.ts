import { describe, expect, test } from 'vitest'
import type { OwnText } from '@/lib/own-texts/types'
import type { Answer, Request, RowView } from '../messages'
import { desk } from './desk'

const texts: readonly OwnText[] = [
  {
    id: 'a',
    name: 'First',
    text: `1. The harbour will be open to fishing boats all year.
2. The council will repair the lighthouse and pay the keeper.
3. Visitors pay a fee of 20 euros for the ferry.`,
  },
  {
    id: 'b',
    name: 'Second',
    text: `1. The harbour will be open to fishing boats in summer.
2. Dogs are kept on a lead in the market.
3. Visitors pay a fee of 30 euros for the ferry.`,
  },
]

/** Asks and reads on until all is read. */
function asked(...requests: readonly Request[]): readonly Answer[] {
  const answers: Answer[] = []
  const { hear, goOn } = desk((answer) => answers.push(answer))
  for (const request of requests) {
    hear(request)
    while (goOn());
  }
  return answers
}

const compare: Request = { kind: 'compare', job: 1, texts, base: 'a', corrections: [] }
const rowsIn = (answers: readonly Answer[], job: number): readonly RowView[] =>
  answers.flatMap((answer) => (answer.kind === 'rows' && answer.job === job ? answer.rows : []))
const listedIn = (answers: readonly Answer[], job: number) =>
  answers.find((answer) => answer.kind === 'listed' && answer.job === job)

describe('a comparison', () => {
  const answers = asked(compare)

  test('is told in order: the texts, the list of rows, then the rows', () => {
    expect([...new Set(answers.map(({ kind }) => kind))]).toEqual(['outlined', 'aligned', 'listed', 'rows'])
    expect(answers[0]).toEqual({
      kind: 'outlined',
      job: 1,
      versions: [
        { id: 'a', name: 'First', language: 'en', points: 3 },
        { id: 'b', name: 'Second', language: 'en', points: 3 },
      ],
    })
    expect(listedIn(answers, 1)).toMatchObject({
      lost: 0,
      rows: [
        { id: 0, key: 'a 1', byReader: false, length: 52 },
        { id: 1, key: 'b 2' },
        { id: 2, key: 'a 2' },
        { id: 3, key: 'a 3' },
      ],
    })
  })

  test('has rows with readings, facts, marks by point, and pins for corrections', () => {
    const rows = rowsIn(answers, 1)
    expect(rows.map(({ id, changed }) => [id, changed])).toEqual([
      [0, true],
      [1, true],
      [2, true],
      [3, true],
    ])
    const [base, other] = rows[3]?.cells ?? []
    expect(base).toMatchObject({ version: 'a', reading: 'base', points: [{ id: '3', numbered: true }] })
    expect(other?.reading).toBe('changed')
    expect(other?.differences?.facts).toMatchObject([{ kind: 'money' }])
    expect(other?.points[0]?.spans.map(({ text }) => text).join('')).toBe(
      'Visitors pay a fee of 30 euros for the ferry.',
    )
    expect(other?.points[0]?.pin).toEqual({
      version: 'b',
      point: '3',
      place: 2,
      opening: 'Visitors pay a fee of 30 euros for the ferry.',
    })
    expect(rows[3]?.links).toMatchObject([
      { from: { version: 'a', point: '3' }, to: { version: 'b', point: '3' }, extent: 'whole', position: 'in order' },
    ])
    expect(rows[3]?.links[0]?.words).toContain('ferry')
    expect(rows[1]?.cells.map(({ reading }) => reading)).toEqual(['silence', 'only here'])
  })
})

test('points of one text under headings of their own are told apart', () => {
  const headed = (id: string, heading: string) => ({
    id,
    name: id,
    text: `# ${heading}\n\n1. Size as agreed.\n2. Dogs stay.`,
  })
  const texts = [headed('a', 'Army of 600,000'), headed('b', 'Army of 800,000')]
  const rows = rowsIn(asked({ ...compare, texts }), 1)
  expect(rows.map(({ changed, cells }) => [changed, cells[1]?.reading, cells[1]?.under])).toEqual([
    [true, 'same', 'Under “Army of 800,000”.'],
    [false, 'same', undefined],
  ])
})

test('after a correction only rows that are new are read, and the point is followed', () => {
  const pin = { version: 'b', point: '2', place: 1, opening: 'Dogs are kept on a lead in the market.' }
  const beside = { version: 'a', point: '2', place: 1, opening: 'The council will repair the lighthouse' }
  const answers = asked(compare, {
    kind: 'read',
    job: 2,
    base: 'a',
    corrections: [{ kind: 'join', points: [pin, beside] }],
    follow: pin,
  })
  expect(listedIn(answers, 2)).toMatchObject({
    followed: 1,
    rows: [{ id: 0 }, { id: 4, key: 'a 2', byReader: true }, { id: 3 }],
  })
  expect(rowsIn(answers, 2).map(({ id }) => id)).toEqual([4])
})

test('against another base all rows are read again, the base first', () => {
  const answers = asked(compare, { kind: 'read', job: 2, base: 'b', corrections: [] })
  expect(rowsIn(answers, 2).map(({ id }) => id)).toEqual([0, 1, 2, 3])
  expect(rowsIn(answers, 2)[0]?.cells.map(({ version }) => version)).toEqual(['b', 'a'])
})

test('rows that are in view are read first, then those below, then those above', () => {
  const answers: Answer[] = []
  const { hear, goOn } = desk((answer) => answers.push(answer))
  hear(compare)
  hear({ kind: 'look', from: 2 })
  while (goOn());
  expect(rowsIn(answers, 1).map(({ id }) => id)).toEqual([2, 3, 0, 1])
})

test('texts that cannot be compared are refused in a sentence', () => {
  const alone = texts.slice(0, 1)
  expect(asked({ ...compare, texts: alone } as Request)).toEqual([
    { kind: 'refused', job: 1, words: 'A comparison takes 2 to 4 texts, not 1.' },
  ])
})

test('files have the names of the texts', () => {
  const [file] = asked(compare, { kind: 'export', format: 'json' }).filter((answer) => answer.kind === 'exported')
  const { versions, rows } = JSON.parse(file?.text ?? '')
  expect(versions.map(({ id }: { id: string }) => id)).toEqual(['First', 'Second'])
  expect(rows[0].points).toEqual({ First: ['1'], Second: ['1'] })
})
