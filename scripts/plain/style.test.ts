import { expect, test } from 'vitest'
import { usedStyle } from './style'

const names = new Set(['p', '.note', '#main'])

test.each([
  { name: 'a name that the page has', style: 'p.note{top:0}', kept: true },
  { name: 'a name that it has not', style: 'p.other{top:0}', kept: false },
  { name: 'one alternative of several', style: ':is(.other,p) .note{top:0}', kept: true },
  { name: 'no alternative at all', style: ':is(.other,body:has(.x:checked) .study) p{top:0}', kept: false },
  { name: 'alternatives within alternatives', style: ':is(.other,:where(.x,#main)) p{top:0}', kept: true },
  { name: 'alternatives that name nothing', style: ':is(:hover,:focus){top:0}', kept: true },
  { name: 'something inside that it has', style: 'p:has(.other,.note){top:0}', kept: true },
  { name: 'something inside that it has not', style: 'p:has(.other){top:0}', kept: false },
  { name: 'the absence of a name', style: 'p:not(.other){top:0}', kept: true },
])('a rule that asks for $name is kept: $kept', ({ style, kept }) => {
  expect(usedStyle(style, names)).toBe(kept ? style : '')
})
