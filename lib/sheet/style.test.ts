import fc from 'fast-check'
import postcss from 'postcss'
import { expect, test } from 'vitest'
import { collate } from '../collate'
import { smallPlans } from '../fixtures/small-plans'
import { choosingStyle, cssString, runningLines } from './style'

test.each([
  ['Point by Point. Page 1', '"Point by Point. Page 1"'],
  ['the "draft"', '"the \\22 draft\\22 "'],
  ['a\\b</style>', '"a\\5c b\\3c /style\\3e "'],
  ['two\nlines', '"two\\a lines"'],
  ['Größe, Київ', '"Größe, Київ"'],
])('%j is the string %s of a style', (words, expected) => expect(cssString(words)).toBe(expected))

test('no words can leave their string, nor end the style', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const style = runningLines({ title: words, edition: words, foot: words })
      expect(style).not.toContain('<')
      const sheet = postcss.parse(style)
      let margins = 0
      sheet.walkAtRules(/^(?:top|bottom)-(?:left|right)$/, () => {
        margins += 1
      })
      expect([sheet.nodes.length, margins]).toEqual([1, 4])
    }),
  )
})

test('the lines at the edge of a page say title, edition, what it is not, and the page of how many', () => {
  const style = runningLines({ title: 'Army', edition: 'Edition of today', foot: 'Not an official document.' })
  expect(style).toContain('@top-left{content:"Army"')
  expect(style).toContain('@top-right{content:"Edition of today"')
  expect(style).toContain('@bottom-left{content:"Not an official document."')
  expect(style).toContain('@bottom-right{content:"Page " counter(page) " of " counter(pages)')
})

test('every version but the base and every topic can be left out', () => {
  const style = choosingStyle(collate(smallPlans, 'draft'))
  expect(style).toContain('body:has(#with-talks:not(:checked)) .sheet-grid .v1{width:0;')
  expect(style).toContain('body:has(#topic-crossing:not(:checked)) .t-crossing{display:none}')
  expect(style).toContain(
    'body:has(#changes-only:checked) :is(.sheet-row,.sheet-topic):not(body:has(#with-talks:checked) :is(.c1,.c1 .sheet-topic)){display:none}',
  )
  expect(style).not.toContain('with-draft')
})
