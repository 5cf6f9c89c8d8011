import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawn } from './fixtures/drawn'
import { outline } from './outline'
import type { OutlinePoint } from './types'

/** "7. One of many." for each number. */
const list = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at}. One of many.`).join('\n')

describe('numbering', () => {
  test.each([
    ['1. One.\n2. Two.', ['1: One.', '2: Two.']],
    ['1) One.\n2) Two.', ['1: One.', '2: Two.']],
    ['(1) One.\n(2) Two.', ['1: One.', '2: Two.']],
    ['Art. 1 One.\nArt. 2 Two.', ['1: One.', '2: Two.']],
    ['Article 1\nOne.\n\nArticle 2\nTwo.', ['1: One.', '2: Two.']],
    ['**Article 1.** One.\n\n**Article 2.** Two.', ['1: One.', '2: Two.']],
    ['## 1. One\n\n## 2. Two', ['1: One', '2: Two']],
    ['§ 1 One.\n\n§ 2 Two.', ['1: One.', '2: Two.']],
    ['Стаття 1. Мир.\n\nСтаття 2. Угода.', ['1: Мир.', '2: Угода.']],
    ['Article premier. Un.\n\nArticle 2. Deux.', ['1: Un.', '2: Deux.']],
    ['I. One.\n\nII. Two.', ['I: One.', 'II: Two.']],
    ['a) one\nb) two', ['a: one', 'b: two']],
    ['- one\n- two', ['¶1: one', '¶2: two']],
    ['One.\n\nTwo.', ['¶1: One.', '¶2: Two.']],
    ['1. One.\n1 bis. More.\n\n2. Two.', ['1: One.', '1 bis: More.', '2: Two.']],
  ])('%j', (text, points) => {
    expect(drawn(text)).toEqual(points)
  })

  test('numbers with parts go under the number they start with', () => {
    expect(drawn('1. Aid\n1.1 Food\n1.2 Water\n1.2.1 Wells\n2. Trade')).toEqual([
      '1: Aid',
      '  1.1: Food',
      '  1.2: Water',
      '    1.2.1: Wells',
      '2: Trade',
    ])
  })

  test('a long list goes on beyond 999, with gaps, while a year starts none', () => {
    const points = drawn(`${list(1, 1003)}\n1005. More.\n\n2014. A year.`)
    expect(points).toHaveLength(1005)
    expect(points.slice(-3)).toEqual(['1003: One of many.', '1005: More.', '¶1: 2014. A year.'])
    expect(drawn('2014. A year.\n\n1. One.')).toEqual(['¶1: 2014. A year.', '1: One.'])
  })

  test('a number may be missing', () => {
    expect(drawn('1. One.\n2. Two.\n4. Four.')).toEqual(['1: One.', '2: Two.', '4: Four.'])
  })

  test('h, i, j are letters and i, ii, iii numerals', () => {
    expect(drawn('1. x:\n\ng) g\nh) h\ni) i\nj) j')).toEqual(['1: x:', '  1g: g', '  1h: h', '  1i: i', '  1j: j'])
    expect(drawn('1. x:\n(a) a:\n(i) i\n(ii) ii\n(b) b')).toEqual([
      '1: x:',
      '  1a: a:',
      '    1a.i: i',
      '    1a.ii: ii',
      '  1b: b',
    ])
  })

  test('chapters hold articles, articles their paragraphs', () => {
    expect(drawn('Chapter I\nScope\n\nArticle 1\n1. One.\n2. Two.\n\nChapter II\n\nArticle 2\nThree.')).toEqual([
      ...['Chapter I: Scope', '  1: ', '    1.1: One.', '    1.2: Two.', 'Chapter II: ', '  2: Three.'],
    ])
  })
})

describe('lead-ins and sub-points', () => {
  test('sub-points stand under their lead-in, indented or not', () => {
    const points = ['1: Terms:', '  1a: one;', '  1b: two.', '2: End.']
    expect(drawn('1. Terms:\n   a) one;\n   b) two.\n2. End.')).toEqual(points)
    expect(drawn('1. Terms:\na) one;\nb) two.\n2. End.')).toEqual(points)
    expect(drawn('1. Terms:\n    - a) one;\n    - b) two.\n2. End.')).toEqual(points)
  })

  test('bullets nest by indentation', () => {
    expect(drawn('- Navy:\n  - ships\n  - boats\n- Army')).toEqual([
      '¶1: Navy:',
      '  ¶1¶1: ships',
      '  ¶1¶2: boats',
      '¶2: Army',
    ])
  })

  test('a paragraph that ends in a colon leads into its bullets', () => {
    expect(drawn('They will:\n- stop\n- go\n\nEnd.')).toEqual([
      '¶1: They will:',
      '  ¶1¶1: stop',
      '  ¶1¶2: go',
      '¶2: End.',
    ])
  })

  test('a paragraph after sub-points goes on with the point above them', () => {
    expect(drawn('1. Terms:\n   a) one;\n   b) two.\n\n   After that.\n2. End.')).toEqual([
      '1: Terms:',
      '  1a: one;',
      '  1b: two.',
      '  1¶1: After that.',
      '2: End.',
    ])
  })

  test('a heading stands with the first point under it', () => {
    expect(outline('# Plan\n\n## Aid\n\n1. Food.\n2. Water.').points).toEqual([
      { id: '1', number: '1', heading: 'Plan – Aid', text: 'Food.', points: [] },
      { id: '2', number: '2', text: 'Water.', points: [] },
    ])
  })
})

describe('wrapped lines', () => {
  test('lines of one paragraph are joined, paragraphs of one point parted', () => {
    expect(drawn('1. One\ntwo\n   three.\n\nFour.\n\n2. Five.')).toEqual(['1: One two three.\nFour.', '2: Five.'])
  })

  test('hyphens at the end of a line go, except in words that have one', () => {
    expect(drawn('1. The secu-\nrity of the cease-\nfire. A cease-fire since post-\n2014 in Saint-\nDenis.')).toEqual([
      '1: The security of the cease-fire. A cease-fire since post-2014 in Saint-Denis.',
    ])
  })

  test('a number that a line happens to start with starts no point', () => {
    expect(drawn('1. It ends on\n10. October. About\n5) of them, and\nArticle 5 of the treaty.\n2. Next.')).toEqual([
      '1: It ends on 10. October. About 5) of them, and Article 5 of the treaty.',
      '2: Next.',
    ])
  })
})

test('markup stays text, front matter and marks of Markdown go', () => {
  expect(drawn('---\ntitle: x\n---\n1. **Bold.** A [link](https://example.org) and <b>tag</b>.\n2. 5 \\* 3')).toEqual([
    '1: Bold. A link and <b>tag</b>.',
    '2: 5 * 3',
  ])
})

test('no depth is too much', () => {
  const nested = Array.from({ length: 20_000 }, (_, at) => `${' '.repeat(at % 500)}- x`)
  expect(() => outline(nested.join('\n'))).not.toThrow()
  expect(() => outline('1. (a) '.repeat(20_000))).not.toThrow()
  expect(() => outline(`${'- '.repeat(20_000)}x`)).not.toThrow()
})

test('numbers that start again keep their points apart', () => {
  expect(drawn('# A\n1. One.\n\n# B\n1. Two.')).toEqual(['1: One.', '1 (2): Two.'])
})

test('every word of a text stands in a point or heading, once, and ids are unique', () => {
  const line = fc.constantFrom(
    '1. alpha',
    '2. beta',
    'a) gamma',
    '- delta',
    '  - epsilon',
    '# zeta',
    '',
    'eta theta',
    '   iota',
    'Article 3',
    '(i) kappa',
    '1.1 lambda',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const all = (points: readonly OutlinePoint[]): readonly OutlinePoint[] =>
        points.flatMap((point) => [point, ...all(point.points)])
      const points = all(outline(lines.join('\n')).points)
      const words = (texts: readonly string[]) =>
        texts
          .join(' ')
          .match(/[a-z]{3,}/g)
          ?.filter((word) => word !== 'rticle')
          .sort() ?? []
      const said = points.flatMap(({ heading = '', text }) => [heading, text])
      expect(words(said).filter((word) => word !== 'rticle')).toEqual(
        words(lines.map((line) => line.replace('Article 3', ''))),
      )
      expect(new Set(points.map(({ id }) => id)).size).toBe(points.length)
    }),
    { numRuns: 500 },
  )
})

describe('cost', () => {
  const long = 400_000
  test.each([
    ['brackets', '['.repeat(long)],
    ['signs of strong words', '**a '.repeat(long / 4)],
    ['signs of emphasis', '*a '.repeat(long / 4)],
    ['wrapped lines', 'word of a long paragraph\n'.repeat(long / 25)],
    ['hyphens at line ends', 'ab-\n'.repeat(long / 4)],
    ['numbers alone', list(1, 20_000).replaceAll(' One of many.', '')],
    ['quotation signs', '> '.repeat(long / 2)],
    ['spaces', `a${' '.repeat(long)}b`],
    ['spaces in a heading', `# a${' '.repeat(long)}b`],
  ])('%s take less than two seconds', (_, text) => {
    const start = performance.now()
    outline(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
