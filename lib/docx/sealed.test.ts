import { afterEach, expect, test, vi } from 'vitest'
import { answerOf, documentOf, sheetWith } from './fixtures/bridge'

afterEach(() => {
  vi.useRealTimers()
})

test('a document is the same to the byte whenever it is made', async () => {
  const sheet = sheetWith(answerOf('The bridge will be closed.'))
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 1, 1) })
  const first = await documentOf(sheet)
  vi.setSystemTime(new Date(2031, 6, 14))
  expect(Buffer.compare(first, await documentOf(sheet))).toBe(0)
})
