import type { When } from './types'
import { day } from './words'

/** "23 Nov 2025", "19–21 Nov 2025", "31 Oct – 2 Nov 2025"; "about" stands before a date that is inferred. */
export const whenWords = ({ from, to, about }: When): string =>
  `${about ? 'about ' : ''}${to === undefined ? day(from) : stretch(day(from), day(to))}`

/** What both ends share, such as the year, is said once. */
function stretch(from: string, to: string): string {
  const start = from.split(' ')
  const end = to.split(' ')
  while (start.length > 1 && start.at(-1) === end.at(-1)) {
    start.pop()
    end.pop()
  }
  return `${start.join(' ')}${start.length === 1 && end.length === 1 ? '–' : ' – '}${to}`
}

/** Why the date is as it is, as a sentence that can stand alone; empty where there is nothing to say. */
export const whenNote = ({ about, note }: When): string => {
  if (note === undefined) return ''
  return about ? `Date inferred: ${note}` : `On the date: ${note}`
}
