import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from './align'
import type { AlignedRow, AlignedText } from './types'

const word = fc.constantFrom(
  ...[
    'harbour',
    'ferry',
    'council',
    'lighthouse',
    'keeper',
    'fee',
    'visitors',
    'boats',
    'the',
    'of',
    'will',
    '20',
    '300,000',
  ],
  ...['мир', 'угоди', 'перемир’я', 'liberté', 'loi', 'Straße', 'Zölle', 'market', 'summer', 'repair', 'pay', 'open'],
)
const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const points = fc.array(sentence, { maxLength: 8 })
const texts = fc.array(points, { minLength: 2, maxLength: 4 }).map((all) => all.map((own, at) => text(`v${at}`, own)))

const text = (id: string, own: readonly string[], name = (at: number) => `p${at}`): AlignedText => ({
  id,
  points: own.map((words, at) => ({ id: name(at), text: words })),
})

/** Rows as sets: what they hold, not where they are listed. */
const sets = (rows: readonly AlignedRow[]) =>
  rows
    .map(({ points }) =>
      Object.entries(points)
        .flatMap(([id, own]) => own.map((point) => `${id} ${point}`))
        .sort()
        .join(', '),
    )
    .sort()

const holds = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(
    fc.property(arbitrary, (value) => check(value)),
    { numRuns: 300 },
  )

test('every point stands in exactly one row', () => {
  holds(texts, (versions) => {
    const placed = align(versions).flatMap(({ points }) =>
      Object.entries(points).flatMap(([id, own]) => own.map((point) => `${id} ${point}`)),
    )
    expect(placed.sort()).toEqual(
      versions.flatMap(({ id, points }) => points.map((point) => `${id} ${point.id}`)).sort(),
    )
  })
})

test('the order of the versions does not change the rows', () => {
  holds(
    texts.chain((versions) =>
      fc.tuple(fc.constant(versions), fc.shuffledSubarray(versions, { minLength: versions.length })),
    ),
    ([versions, shuffled]) => {
      expect(sets(align(shuffled))).toEqual(sets(align(versions)))
    },
  )
})

test('the same versions give the same rows, links and listing again', () => {
  holds(texts, (versions) => {
    expect(align(versions)).toEqual(align(versions))
  })
})

test('renumbering the points changes nothing', () => {
  holds(texts, (versions) => {
    const renumbered = versions.map(({ id, points }) =>
      text(
        id,
        points.map((point) => point.text),
        (at) => `p${points.length - 1 - at}`,
      ),
    )
    const back = align(renumbered).map((row) => ({
      ...row,
      points: Object.fromEntries(
        versions.map(({ id, points }) => [
          id,
          (row.points[id] ?? []).map((point) => `p${points.length - 1 - Number(point.slice(1))}`),
        ]),
      ),
    }))
    expect(sets(back)).toEqual(sets(align(versions)))
  })
})

test('a text against itself is one to one', () => {
  holds(points, (own) => {
    const rows = align([text('one', own), text('other', own)])
    expect(rows.map(({ points }) => points)).toEqual(own.map((_, at) => ({ one: [`p${at}`], other: [`p${at}`] })))
  })
})

test('every link joins two versions in its own row', () => {
  holds(texts, (versions) => {
    for (const { points, links } of align(versions)) {
      for (const { from, to } of links) {
        expect(from.version).not.toBe(to.version)
        for (const end of [from, to]) expect(points[end.version]).toContain(end.point)
      }
    }
  })
})

test('reordering the points of one version changes no row, where no two points read alike', () => {
  const distinct = fc.uniqueArray(
    fc.constantFrom(
      'harbour boats',
      'council pay keeper',
      'ferry fee 20',
      'market summer',
      'Straße Zölle',
      'мир угоди',
      'liberté loi',
    ),
    { minLength: 1 },
  )
  holds(
    distinct.chain((own) => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length }))),
    ([own, shuffled]) => {
      const rows = align([text('one', own), text('other', shuffled)])
      const pairs = rows.map(({ points }) =>
        [points.one, points.other].map((ids, at) => ids?.map((id) => (at ? shuffled : own)[Number(id.slice(1))])),
      )
      expect(pairs).toEqual(own.map((words) => [[words], [words]]))
    },
  )
})
