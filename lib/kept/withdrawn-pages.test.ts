import { expect, test } from 'vitest'
import { ferry } from '../fixtures/ferry'
import { readKept } from './kept'
import { anchorsOf, pagesIn, withdrawnPage } from './withdrawn-pages'

const { withdrawn } = readKept(ferry).kept

test('a page is left at each page that was withdrawn', () => {
  expect(pagesIn(withdrawn)).toEqual(['/ferry-4/9/', '/r/crossings-2/'])
  expect(withdrawnPage(withdrawn, '/ferry-4/9/')).toMatchObject({
    was: 'Point 9 of the ferry draft',
    because: 'Two lines of point 4 were read as two points.',
    date: '2031-03-20',
    goTo: '/ferry-4/4/',
  })
  expect(withdrawnPage(withdrawn, '/ferry-4/4/')).toBeUndefined()
})

test('an anchor that was withdrawn stays on the pages that had it', () => {
  expect(anchorsOf(withdrawn, '').map(({ anchor }) => anchor)).toEqual(['whistle'])
  expect(anchorsOf(withdrawn, '/timeline/')).toEqual([])
})
