/**
 * One sign, with the marks on it, of a script that puts no spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
 * For regular expressions with the flag u.
 */
export const unspacedSign = `(?!\\p{N})[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('')}ー]\\p{M}*`

const whole = new RegExp(`^${unspacedSign}$`, 'u')

/** Whether a word is such a sign. */
export const isUnspaced = (word: string): boolean => whole.test(word)

const run = new RegExp(`(?:${unspacedSign})+`, 'gu')
const sign = new RegExp(unspacedSign, 'gu')

/** The text with pairs of neighbouring signs in the place of its unparted words: "停火线" is "停火 火线". */
export const inPairs = (text: string): string =>
  text.replace(run, (signs) => {
    const all = signs.match(sign) ?? []
    return all.length < 2
      ? ` ${signs} `
      : ` ${all
          .slice(1)
          .map((sign, at) => `${all[at]}${sign}`)
          .join(' ')} `
  })
