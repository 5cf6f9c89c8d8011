/**
 * Cuts the endings that mark number, case and tense, so that "guarantees" meets "guaranteed" and "угоди" meets "угода".
 * Rough on purpose: the same cut on both sides is all that the comparison needs. Words of other scripts stay whole.
 */
export function stem(word: string): string {
  if (cyrillic.test(word)) return cut(word, cyrillicEnding)
  return latin.test(word) ? cut(word.normalize('NFD').replace(/\p{M}/gu, ''), latinEnding) : word
}

const cyrillic = /^\p{Script=Cyrillic}/u
const latin = /^\p{Script=Latin}/u

const latinEnding = /(?:ations?|ements?|ments?|ings?|ions?|ities|ity|ies|ers?|ed|es|en|ly|e|s|y)$/
const cyrillicEnding =
  /(?:ення|ання|ість|ости|остей|ого|ому|ими|іми|ыми|ої|ій|ою|ею|ам|ям|ами|ями|ах|ях|ов|ів|ев|ться|ся|ть|[аеєиіїоуюяыэёйь])$/

/** Leaves four letters at least. */
function cut(word: string, ending: RegExp): string {
  const length = ending.exec(word)?.index ?? word.length
  return word.slice(0, Math.max(length, Math.min(4, word.length)))
}
