import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { oneWeight, withStaticFonts } from './static-fonts'

const face = '@font-face{font-family:s;src:url(/m/s.woff2)format("woff2");font-display:optional;font-weight:400 700}'

test('a face of many weights is asked for weight by weight, and waited for', () => {
  expect(withStaticFonts(`<style>${face}</style>`)).toBe(
    `<style>${[400, 500, 600, 700]
      .map(
        (weight) =>
          `@font-face{font-family:s;src:url(/m/s.woff2?wght=${weight})format("woff2");font-display:block;font-weight:${weight}}`,
      )
      .join('')}</style>`,
  )
})

test('a face of one weight stays as it is', () => {
  const fallback = '@font-face{font-family:f;src:local(Arial);ascent-override:99%}'
  expect(withStaticFonts(fallback)).toBe(fallback)
})

test('one weight of a face is a font without axes', async () => {
  const font = readFileSync(new URL('../../app/fonts/libre-franklin.woff2', import.meta.url))
  const bold = await oneWeight(font, 700)
  expect(bold.subarray(0, 4)).toEqual(Buffer.from([0, 1, 0, 0]))
  expect(bold.includes('fvar')).toBe(false)
  expect(bold.includes('glyf')).toBe(true)
})
