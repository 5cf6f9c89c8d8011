/**
 * What a reader does not see on the page: direction marks, characters without width, tags, controls, halves of
 * characters, private ones, and the sign that stands for what could not be decoded. Tabs and line ends are seen.
 */
export const hiddenCharacters =
  /(?:(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{FFF9}-\u{FFFD}])+/gu

/** "U+202E" */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** A text on one line in which what is hidden can be seen: in a terminal it can neither turn round nor erase anything. */
export const visible = (text: string): string =>
  text
    .replace(hiddenCharacters, (run) => [...run].map((character) => `(${codePoint(character)})`).join(''))
    .replace(/\s+/g, ' ')
