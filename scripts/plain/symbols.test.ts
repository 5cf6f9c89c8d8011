import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { dropUnusedSymbols } from './symbols'

test('drawings that the page shows stay, the others go', () => {
  const page = fromHtml(
    '<svg><symbol id="i-same"><path d="M1 1"/></symbol><symbol id="i-to"></symbol></svg><svg><use href="#i-same"/></svg>',
    { fragment: true },
  )
  dropUnusedSymbols(page)
  expect(toHtml(page)).toBe(
    '<svg><symbol id="i-same"><path d="M1 1"></path></symbol></svg><svg><use href="#i-same"></use></svg>',
  )
})

test('a page without drawings is left as it is', () => {
  const page = fromHtml('<p>None</p>', { fragment: true })
  dropUnusedSymbols(page)
  expect(toHtml(page)).toBe('<p>None</p>')
})
