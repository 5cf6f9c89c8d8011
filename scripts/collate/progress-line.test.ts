import { expect, test } from 'vitest'
import { type Tell, withProgressLine } from './progress-line'

const work = (tell: Tell) => {
  tell('Finding rows', 0.29)
  tell('Finding rows', 1)
  tell('Reading')
  return 'done'
}

function shownOn(isTTY: boolean, work: (tell: Tell) => unknown): { readonly result: unknown; readonly shown: string } {
  let shown = ''
  const write = (text: string) => {
    shown += text
  }
  try {
    return { result: withProgressLine({ isTTY, write }, work), shown }
  } catch (error) {
    return { result: error, shown }
  }
}

test('a terminal shows one line, each over the one before, and at the end none', () => {
  expect(shownOn(true, work).shown).toBe(
    ['Finding rows: 29%', 'Finding rows: 100%', 'Reading           ', '       ', '']
      .map((line) => `\r${line}`)
      .join(''),
  )
})

test('the result is that of the work, a file or a pipe gets nothing', () => {
  expect(shownOn(false, work)).toEqual({ result: 'done', shown: '' })
})

test('the line is gone where the work fails', () => {
  const failed = new Error('No words')
  const fails = (tell: Tell) => {
    tell('Reading')
    throw failed
  }
  expect(shownOn(true, fails)).toEqual({ result: failed, shown: '\rReading\r       \r' })
})
