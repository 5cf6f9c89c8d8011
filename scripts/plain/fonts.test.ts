import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type PublishedFont, publishedFonts } from './fonts'

const path = '_next/static/media/libre_franklin-s.p.0abc.woff2'
const font = readFileSync(new URL('../../app/fonts/libre-franklin.woff2', import.meta.url))
const stylesheet = '@font-face{font-family:f;src:url(../media/libre_franklin-s.p.0abc.woff2);font-weight:400 700}'
const cut = async (text: string, style = stylesheet): Promise<PublishedFont | undefined> =>
  (await publishedFonts(new Map([[path, font]]), [style], text)).get(path)

describe('a font as published', () => {
  let plain: PublishedFont | undefined
  beforeAll(async () => {
    plain = await cut('Point 1')
  })

  test('is less than two thirds of the face it comes from', () => {
    expect(plain?.bytes.length).toBeGreaterThan(5_000)
    expect(plain?.bytes.length).toBeLessThan((font.length * 2) / 3)
  })

  test('keeps its name but for the part that says which content it has', () => {
    expect(plain?.path).toMatch(/^_next\/static\/media\/libre_franklin-s\.p\.[\w-]{13}\.woff2$/)
  })

  test('is the same file for texts in everyday letters', async () => {
    expect(await cut('Another text, of 28 points.')).toEqual(plain)
  })

  test('is another file under another name where a text needs another letter', async () => {
    const more = await cut('Zürich')
    expect(more?.path).not.toBe(plain?.path)
    expect(more?.bytes.length).toBeGreaterThan(plain?.bytes.length ?? 0)
  })

  test('keeps all its weights where the style declares none', async () => {
    const whole = await cut('Point 1', '@font-face{font-family:f;src:url(../media/libre_franklin-s.p.0abc.woff2)}')
    expect(whole?.bytes.length).toBeGreaterThan(plain?.bytes.length ?? 0)
  })
})
