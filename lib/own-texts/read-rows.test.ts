import { describe, expect, test } from 'vitest'
import { compare } from './compare'
import { rowReader } from './read-rows'
import type { OwnText } from './types'

const text = (id: string, text: string): OwnText => ({ id, name: `Text ${id}`, text })

const english = compare([
  text(
    'a',
    `1. The armed forces of the island will have at most 600,000 personnel in peacetime.
2. The parties will sign the agreement.
3. Visitors pay a fee for the ferry.`,
  ),
  text(
    'b',
    `1. The parties will sign the agreement.
2. The armed forces of the island may have at most 800,000 personnel in peacetime.
3. Dogs are kept on a lead.`,
  ),
])

describe('readings', () => {
  const read = rowReader(english, 'a')

  test('a change has marks and facts, and says where it stands', () => {
    const [, cell] = read(0)?.cells ?? []
    expect(cell?.reading).toMatchObject({
      kind: 'changed',
      facts: [
        {
          kind: 'number',
          base: '600,000 personnel',
          here: '800,000 personnel',
          difference: '+200,000',
          percentage: '+33%',
        },
        { kind: 'modality', base: 'will', here: 'may' },
      ],
    })
    expect(cell?.elsewhere).toEqual({ base: ['1'], here: ['2'] })
  })

  test('the base comes first and its cells are the base', () => {
    expect(rowReader(english, 'b')(0)?.cells.map(({ version, reading }) => [version, reading.kind])).toEqual([
      ['b', 'base'],
      ['a', 'changed'],
    ])
    expect(() => rowReader(english, 'c')).toThrow('No text c in the comparison')
  })

  test('same, silent and only here', () => {
    const all = english.rows.flatMap((_, place) => read(place) ?? [])
    expect(all.map(({ row, cells }) => [row.code, ...cells.map(({ reading }) => reading.kind)])).toEqual([
      ['Row 1', 'base', 'changed'],
      ['Row 2', 'silence', 'only here'],
      ['Row 3', 'base', 'same'],
      ['Row 4', 'base', 'silence'],
    ])
    expect(all[3]?.cells[1]?.reading).toEqual({ kind: 'silence', silence: { kind: 'not in this text', citations: [] } })
    expect(all.map(({ row }) => row.title)).toEqual([
      'The armed forces of the island will have at most 600,000\u00a0…',
      'Dogs are kept on a lead.',
      'The parties will sign the agreement.',
      'Visitors pay a fee for the ferry.',
    ])
  })

  test('beyond the last row there is none', () => {
    expect(read(4)).toBeUndefined()
  })
})

describe('other languages', () => {
  /** What is removed and added, in order. */
  const marked = (base: string, other: string): readonly string[] => {
    const [, cell] = rowReader(compare([text('a', base), text('b', other)]), 'a')(0)?.cells ?? []
    if (cell?.reading.kind !== 'changed') return [cell?.reading.kind ?? '']
    expect(cell.reading.facts).toEqual([])
    return cell.reading.spans.flatMap((span) =>
      span.kind === 'same' ? [] : [span.kind === 'removed' ? `-${span.base.trim()}` : `+${span.text.trim()}`],
    )
  }

  test.each([
    [
      'Ukrainian',
      'Чисельність об’єднаних сил не перевищує 600 000 військовослужбовців у мирний час.',
      "Чисельність об'єднаних сил не перевищує 800 000 військовослужбовців у мирний час.",
      ['-600 000', '+800 000'],
    ],
    [
      'Ukrainian, with the modifier apostrophe',
      'Сторони підпишуть обʼєднану угоду про мир до кінця року.',
      'Сторони підпишуть об’єднану угоду про мир після кінця року.',
      ['-до', '+після'],
    ],
    [
      'Russian',
      'Стороны подпишут ещё одно соглашение о мире в течение года.',
      'Стороны подпишут ещё одно соглашение о границе в течение года.',
      ['-мире', '+границе'],
    ],
    [
      'French',
      'L’armée française s’engage à quitter le territoire d’ici à l’été prochain.',
      'L’armée française s’engage à quitter la région d’ici à l’été prochain.',
      ['-le territoire', '+la région'],
    ],
    [
      'German',
      'Die Streitkräfte dürfen höchstens 600.000 Soldaten für den Grenzschutz haben.',
      'Die Streitkräfte dürfen höchstens 800.000 Soldaten für den Küstenschutz haben.',
      ['-600.000', '+800.000', '-Grenzschutz', '+Küstenschutz'],
    ],
  ])('%s is marked in whole words and has no facts', (_, base, other, marks) => {
    expect(marked(base, other)).toEqual(marks)
  })
})
