import { Refusal } from '../command/refusal'

const expected = 'expected plain text or Markdown in UTF-8'

/**
 * The text that the bytes of a file are.
 *
 * @throws Refusal where they are none: binary, in another encoding, or with nothing to see.
 */
export function decoded(bytes: Uint8Array, name: string): string {
  if (bytes.some(isControl)) throw new Refusal(`Found a binary file ${name}, ${expected}`)
  const text = utf8(bytes)
  if (text === undefined) throw new Refusal(`Found ${name} not in UTF-8, ${expected}`)
  if (!somethingToSee.test(text)) throw new Refusal(`Found nothing in ${name}, expected a text`)
  return text
}

const tab = 0x09
const lineFeed = 0x0a
const formFeed = 0x0c
const carriageReturn = 0x0d

const isControl = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && byte !== tab && byte !== lineFeed && byte !== formFeed && byte !== carriageReturn)

/** More than white space and characters without width. */
const somethingToSee = /[^\s\p{Default_Ignorable_Code_Point}]/u

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
