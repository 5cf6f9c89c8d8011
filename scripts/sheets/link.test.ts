import { expect, test } from 'vitest'
import { withFiles } from './link'

const page = '<ul><li><a class=sheet-file href=/sheet/a/b/s_a4.pdf data-page=/sheet/a/b/>PDF, A4</a></ul>'

test('a file that is there is named with what it is', () => {
  expect(withFiles(page, (file) => (file === '/sheet/a/b/s_a4.pdf' ? '3 pages, 120 kB' : undefined))).toBe(
    '<ul><li><a href=/sheet/a/b/s_a4.pdf>PDF, A4: 3 pages, 120 kB</a></ul>',
  )
})

test('in the place of a file that is not there stands the page to print, and that the build is not for publication', () => {
  expect(withFiles(page, () => undefined)).toBe(
    '<ul><li><a href=/sheet/a/b/>PDF, A4: print page (this build is not for publication)</a></ul>',
  )
})

test('a page without such links stays as it is', () => {
  expect(withFiles('<p>sheet-file</p>', () => undefined)).toBe('<p>sheet-file</p>')
})

test('a link of another form is refused, since it would lead nowhere', () => {
  expect(() => withFiles('<a href=/x.pdf class=sheet-file>PDF</a>', () => '1 page')).toThrow('form that is not known')
})
