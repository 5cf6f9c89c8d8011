import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTexts } from '../read-texts'
import { longestRead, readLong } from './read-long'

const filler = 'The council will repair the lighthouse and pay the keeper. '.repeat(400)
const read = (base: string, text: string) => readLong(base, text, readTexts)

test('a small change in a long text is marked in its sentence', () => {
  const reading = read(
    `${filler}The army will have 600,000 personnel. ${filler}`,
    `${filler}The army will have 800,000 personnel. ${filler}`,
  )
  expect(reading).toMatchObject({
    kind: 'changed',
    facts: [{ kind: 'number', base: '600,000 personnel', here: '800,000 personnel' }],
  })
  expect(
    'spans' in reading && reading.spans.flatMap((span) => (span.kind === 'same' ? [] : [span.base + span.text])),
  ).toEqual(['600,000 personnel', '800,000 personnel'])
})

test('a long passage in a longer text is one removal and one addition', () => {
  const [from, to] = ['Ducks swim. '.repeat(1000), 'Geese fly. '.repeat(1000)]
  expect(read(filler + filler + from, filler + filler + to)).toEqual({
    kind: 'changed',
    spans: [
      { kind: 'same', base: filler + filler, text: filler + filler },
      { kind: 'removed', base: from, text: '' },
      { kind: 'added', base: '', text: to },
    ],
    facts: [],
    changes: [],
  })
})

test('two long texts with little in common are rewritten, equal ones the same', () => {
  expect(read(filler, 'Geese fly. '.repeat(2000)).kind).toBe('rewritten')
  expect(read(filler, `${filler}`).kind).toBe('same')
})

describe('of a long text is said only what holds of all of it', () => {
  test('words are told that stand nowhere in the other', () => {
    const [from, to] = ['Keepers of the lighthouse fish for cod. ', 'Captains pay crews and repair nets by night. ']
    expect(read(filler + from + filler, filler + to + filler)).toMatchObject({
      kind: 'changed',
      facts: [],
      changes: [
        { kind: 'words', only: 'base', words: ['Keepers', 'fish', 'cod'] },
        { kind: 'words', only: 'here', words: ['Captains', 'crews', 'nets', 'night'] },
      ],
    })
  })

  test('a name that stands elsewhere was not added, yet the wording that has it was', () => {
    const named = `${filler}The harbour of Odesa stays open. `
    const [from, to] = ['The fleet meets in winter.', 'The fleet meets in winter near Odesa.']
    expect(read(filler + from, filler + to)).toMatchObject({
      facts: [{ kind: 'name', here: 'Odesa' }],
      changes: [{ kind: 'added', text: 'near Odesa' }],
    })
    expect(read(named + from, named + to)).toMatchObject({
      facts: [],
      changes: [{ kind: 'added', text: 'near Odesa' }],
    })
  })
})

describe('cost', () => {
  test.each([
    ['without sentences', (seed: number) => words(seed, 400_000).join(' ')],
    ['in short sentences', (seed: number) => words(seed, 400_000).join('. ')],
    ['of one letter', (seed: number) => 'ab'.charAt(seed).repeat(2_000_000)],
  ])('texts of 2 MB %s are read in less than two seconds', (_, text) => {
    const start = performance.now()
    read(text(0), text(1))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

test('a passage rewritten in a text of 1 MB is read in less than two seconds', () => {
  const around = words(2, 130_000).join(' ')
  const start = performance.now()
  read(
    `${around}. Ducks swim in the pond of the park. ${around}`,
    `${around}. Geese fly over hills and across rivers. ${around}`,
  )
  expect(performance.now() - start).toBeLessThan(2000)
})

/** Made-up words, the same for the same seed. */
function words(seed: number, count: number): readonly string[] {
  let state = seed + 1
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647
    return (state % 3000).toString(26)
  })
}

test('the spans spell both texts', () => {
  const long = fc.string({ minLength: 0, maxLength: 40 }).map((text) => filler.slice(0, longestRead - 20) + text)
  const piece = fc
    .array(fc.constantFrom('a ', 'b. ', '7 ', '\n', filler), { maxLength: 6 })
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(long, piece, piece, piece, (head, from, to, tail) => {
      const [base, text] = [head + from + tail, head + to + tail]
      const reading = read(base, text)
      if (reading.kind !== 'changed') return
      expect(reading.spans.map((span) => span.base).join('')).toBe(base)
      expect(reading.spans.map((span) => span.text).join('')).toBe(text)
    }),
    { numRuns: 100 },
  )
})
