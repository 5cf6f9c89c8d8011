import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { payloads } from '../fixtures/payloads'
import { sayableText } from '../sayable-text'
import { answerOf, documentOf, sheetWith } from './fixtures/bridge'
import { opened, textOf } from './fixtures/opened'

const written = async (text: string) => documentOf(sheetWith(answerOf(text), ['answer']))

test.each([
  ['markup', 'a < b && c > d, "e" and <w:p/> ]]> &amp;'],
  ['an emoji of several characters', 'flags 🇺🇦 and 👩‍👩‍👧'],
  ['writing from right to left', 'שלום وسلام'],
  ['combining marks', 'Zelens\u0301kyj'],
])('%s is read as it was written', async (_, text) => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await written(text)) })
  expect(value).toContain(text)
})

test.each([
  ['\u0000', '(U+0000)'],
  ['\u0008', '(U+0008)'],
  ['\u001F', '(U+001F)'],
  ['\uD800', '(U+D800)'],
  ['\uFFFF', '(U+FFFF)'],
])('a character that XML cannot hold is named (%j)', async (character, named) => {
  const bytes = await written(`one${character}two`)
  expect(textOf(opened(bytes).part('word/document.xml'))).toContain(`one${named}two`)
})

test.each(Object.entries(payloads))('texts that try %s stay text, and the document whole', async (_, texts) => {
  const [first = ''] = texts
  const bytes = await documentOf(sheetWith({ ...answerOf(texts.join(' ')), short: first, issuer: first }))
  const read = opened(bytes)
  for (const path of Object.keys(unzipSync(bytes)))
    if (/\.(?:xml|rels)$/.test(path)) expect(read.all('script', read.part(path))).toEqual([])
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  expect(value).toContain(sayableText(first))
})
