import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segments, tokenise } from './tokens'

const texts = (text: string) => tokenise(text).tokens.map((token) => token.text)
const keys = (text: string) => tokenise(text).tokens.map((token) => token.key)

describe('a number is one token with its unit', () => {
  const cases = [
    {
      text: 'at most 600,000 personnel in peacetime',
      expected: ['at', 'most', '600,000 personnel', 'in', 'peacetime'],
    },
    { text: '100 billion US dollars will', expected: ['100 billion US dollars', 'will'] },
    { text: '50% of 50 percent', expected: ['50%', 'of', '50 percent'] },
    { text: 'divided 50:50 between', expected: ['divided', '50:50', 'between'] },
    { text: 'in 100 days, after 15 years', expected: ['in', '100 days', ',', 'after', '15 years'] },
    { text: 'on 23 November 2025 or in June 2024', expected: ['on', '23 November 2025', 'or', 'in', 'June 2024'] },
    { text: 'by November 23, 2025.', expected: ['by', 'November 23, 2025', '.'] },
    { text: 'since 2025-11-23', expected: ['since', '2025-11-23'] },
    { text: 'a 15-year pact of 1.5 million', expected: ['a', '15-year', 'pact', 'of', '1.5 million'] },
    { text: '600 000 troops for $100bn', expected: ['600 000 troops', 'for', '$100bn'] },
    { text: '2/3 or ½ of it', expected: ['2/3', 'or', '½', 'of', 'it'] },
    { text: 'point 10c and the G8', expected: ['point 10c', 'and', 'the', 'G8'] },
    { text: 'in 2025 100 troops', expected: ['in', '2025', '100 troops'] },
  ]
  test.each(cases)('$text', ({ text, expected }) => expect(texts(text)).toEqual(expected))
})

describe('a name of several words is one token', () => {
  const cases = [
    { text: 'along the Line of Contact', expected: ['along', 'the', 'Line of Contact'] },
    { text: 'The Armed Forces of Ukraine will', expected: ['The', 'Armed Forces of Ukraine', 'will'] },
    { text: 'A Peace Council, or Board of Peace', expected: ['A', 'Peace Council', ',', 'or', 'Board of Peace'] },
    { text: 'The United States and Russia', expected: ['The', 'United States', 'and', 'Russia'] },
    { text: 'Russia and NATO will', expected: ['Russia', 'and', 'NATO', 'will'] },
    { text: 'mirrors Article 5, including START I', expected: ['mirrors', 'Article 5', ',', 'including', 'START I'] },
    { text: 'the Zaporizhzhia Nuclear Power Plant', expected: ['the', 'Zaporizhzhia Nuclear Power Plant'] },
    { text: 'the Coalition of the Willing', expected: ['the', 'Coalition of the Willing'] },
    { text: 'by President Donald J. Trump.', expected: ['by', 'President Donald J. Trump', '.'] },
    {
      text: 'the Treaty on the Non-Proliferation of Nuclear Weapons',
      expected: ['the', 'Treaty on the Non-Proliferation of Nuclear Weapons'],
    },
  ]
  test.each(cases)('$text', ({ text, expected }) => expect(texts(text)).toEqual(expected))

  test('a capital at the start of a sentence makes no name of plain words', () => {
    expect(texts('Frozen Russian assets. Withdrawal of Russia. Under NATO law')).toEqual([
      ...['Frozen', 'Russian', 'assets', '.'],
      ...['Withdrawal', 'of', 'Russia', '.'],
      ...['Under', 'NATO', 'law'],
    ])
  })

  test('a capital that opens a sentence makes no name of an article or preposition of another language', () => {
    expect(texts('Der Hafen wird geöffnet. Im Hafen liegt die Freie Stadt Danzig.')).toEqual([
      ...['Der', 'Hafen', 'wird', 'geöffnet', '.'],
      ...['Im', 'Hafen', 'liegt', 'die', 'Freie Stadt Danzig', '.'],
    ])
    expect(texts('La Commission veille au respect du droit.').slice(0, 2)).toEqual(['La', 'Commission'])
    expect(texts('El Gobierno publica el informe.').slice(0, 2)).toEqual(['El', 'Gobierno'])
    expect(texts('Il Consiglio è composto da sei membri.').slice(0, 2)).toEqual(['Il', 'Consiglio'])
    expect(texts('Na Ukrainie panuje pokój.').slice(0, 2)).toEqual(['Na', 'Ukrainie'])
    expect(texts('Усі Сторони звільняють полонених.').slice(0, 2)).toEqual(['Усі', 'Сторони'])
    expect(texts('Каждая Сторона освобождает пленных.').slice(0, 2)).toEqual(['Каждая', 'Сторона'])
  })

  test('names of other languages stay whole in English', () => {
    expect(texts('El Salvador will host the talks. Los Angeles is next.')).toEqual([
      ...['El Salvador', 'will', 'host', 'the', 'talks', '.'],
      ...['Los Angeles', 'is', 'next', '.'],
    ])
    expect(texts('Die Welt')).toEqual(['Die Welt'])
  })

  test('a name may run on in the next line, not in the next paragraph', () => {
    expect(texts('the Black\nSea')).toEqual(['the', 'Black\nSea'])
    expect(texts('the Black\n\nSea')).toEqual(['the', 'Black', 'Sea'])
  })

  test('a heading in capitals stays in words', () => {
    const heading = 'TERRITORY NEUTRALITY SANCTIONS ASSETS GUARANTEES ELECTIONS AMNESTY ENERGY CEASEFIRE NAVIGATION'
    expect(texts(heading)).toEqual(heading.split(' '))
  })
})

describe('in scripts without spaces each sign is a token', () => {
  const cases = [
    { text: '在72小时内', expected: ['在', '72', '小', '时', '内'] },
    { text: '北约（NATO）和 5G网络。', expected: ['北', '约', '（', 'NATO', '）', '和', '5G', '网', '络', '。'] },
    { text: 'ポーランドへ', expected: ['ポ', 'ー', 'ラ', 'ン', 'ド', 'へ'] },
    { text: 'ที่นี่ 30 นาย', expected: ['ที่', 'นี่', '30', 'น', 'า', 'ย'] },
    { text: 'the 停火 line', expected: ['the', '停', '火', 'line'] },
  ]
  test.each(cases)('$text', ({ text, expected }) => expect(texts(text)).toEqual(expected))
})

describe('written forms of one text have one key', () => {
  const cases = [
    { name: 'quotes', one: '“Fair Start”', other: '"Fair Start"' },
    { name: 'apostrophes', one: 'Ukraine’s', other: "Ukraine's" },
    { name: 'dashes', one: 'non‑aggression – now', other: 'non-aggression — now' },
    { name: 'spaces', one: 'the\u00a0Line  of\u2009Contact', other: 'the Line of Contact' },
    { name: 'line breaks', one: 'the Line of\nContact', other: 'the Line of Contact' },
    { name: 'Unicode forms', one: 'nai\u0308ve', other: 'na\u00efve' },
    { name: 'case', one: 'The plan', other: 'the plan' },
    { name: 'thousands', one: '600,000 troops', other: '600 000 troops' },
    { name: 'percent', one: '50%', other: '50 percent' },
    { name: 'dollars', one: '$100bn', other: '100 billion US dollars' },
    { name: 'soft hyphens', one: 'agree\u00adment', other: 'agreement' },
    { name: 'abbreviations', one: 'the U.S. plan', other: 'the US plan' },
  ]
  test.each(cases)('$name', ({ one, other }) => expect(keys(one)).toEqual(keys(other)))

  const differing = [
    { name: 'numbers', one: '600 days', other: '600,000 days' },
    { name: 'decimals', one: '600.000', other: '600' },
    { name: 'units', one: '100 days', other: '100 hours' },
    { name: 'US and us', one: 'with the US', other: 'with the us' },
  ]
  test.each(differing)('$name differ', ({ one, other }) => expect(keys(one)).not.toEqual(keys(other)))
})

test('segments part figures from the words around them, units included', () => {
  expect(segments('At most 600,000 personnel, 50% of them in 100 billion US dollars.')).toEqual([
    { text: 'At most ', number: false },
    { text: '600,000', number: true },
    { text: ' personnel, ', number: false },
    { text: '50%', number: true },
    { text: ' of them in ', number: false },
    { text: '100 billion', number: true },
    { text: ' US dollars.', number: false },
  ])
  expect(segments('Article 5 and START I')).toEqual([{ text: 'Article 5 and START I', number: false }])
  expect(segments('')).toEqual([])
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[ \n\tA-Ca-c0-9,.;:%$’“”—-]{0,40}$/),
  fc.stringMatching(/^[ \n\u200bA-Ca-c0-9,.停火ー้ก។。-]{0,40}$/u),
)

test('tokens spell any text exactly', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens, tail } = tokenise(text)
      expect(tokens.map((token) => token.space + token.text).join('') + tail).toBe(text)
      expect(tokens.every((token) => token.text.trim() !== '' && token.key !== '')).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('segments spell any text exactly', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(
        segments(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('long runs of one kind take no more than a moment', () => {
  for (const piece of [
    ' ',
    '1',
    '1,000 ',
    'A ',
    'A of ',
    '“',
    '. ',
    'a-',
    '1 May ',
    'Article 1 ',
    '停',
    '1停',
    '停 ',
    'a停',
  ]) {
    const text = piece.repeat(50_000 / piece.length)
    const { tokens, tail } = tokenise(text)
    expect(tokens.reduce((sum, token) => sum + token.space.length + token.text.length, tail.length)).toBe(text.length)
  }
})
