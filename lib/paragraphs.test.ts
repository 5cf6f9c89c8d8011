import { expect, test } from 'vitest'
import { paragraphsOf } from './paragraphs'
import type { Span } from './types'

test('a text is cut where the version has a line feed', () => {
  const spans: Span[] = [
    { kind: 'same', base: 'One.\nTwo', text: 'One.\nTwo' },
    { kind: 'added', base: '', text: ' more.\nThree.' },
  ]
  expect(paragraphsOf(spans)).toEqual([
    [{ kind: 'same', base: 'One.', text: 'One.' }],
    [
      { kind: 'same', base: 'Two', text: 'Two' },
      { kind: 'added', base: '', text: ' more.' },
    ],
    [{ kind: 'added', base: '', text: 'Three.' }],
  ])
})

test('what was removed stays in its paragraph, on one line', () => {
  const spans: Span[] = [
    { kind: 'same', base: 'One.', text: 'One.' },
    { kind: 'removed', base: '\nTwo.', text: '' },
  ]
  expect(paragraphsOf(spans)).toEqual([
    [
      { kind: 'same', base: 'One.', text: 'One.' },
      { kind: 'removed', base: ' Two.', text: '' },
    ],
  ])
})
