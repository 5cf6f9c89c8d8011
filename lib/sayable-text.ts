import { codePoint } from './hidden-characters'

/** Whatever XML has no way to write, not even as a reference. */
const unsayable = /[^ -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text as an XML file can hold it, on one line; a character that it cannot hold is named: "(U+0000)". */
export const sayableText = (text: string): string => text.replace(/[\t\n\r]+/g, ' ').replace(unsayable, named)

const named = (character: string) => `(${codePoint(character)})`
