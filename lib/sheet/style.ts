import { columnClass } from '../columns'
import { onlyChanges } from '../only-changes'
import type { Collation } from '../types'
import { boxes } from './boxes'

/** What the style of one sheet has to name: its running lines, and on a sheet to put together, what can be left out. */

interface RunningLines {
  /** At the head of every page. */
  readonly title: string
  readonly edition: string
  /** At its foot, beside "Page 1 of 3". */
  readonly foot: string
}

/** Chromium prints these lines; browsers that know no margin boxes leave them out, and the title block says the same. */
export const runningLines = ({ title, edition, foot }: RunningLines): string =>
  [
    '@media print{@page{',
    box('top-left', cssString(title)),
    box('top-right', cssString(edition)),
    box('bottom-left', cssString(foot)),
    box('bottom-right', '"Page " counter(page) " of " counter(pages)'),
    '}}',
  ].join('')

const box = (place: string, content: string) =>
  `@${place}{content:${content};font:7.25pt var(--font-label);color:#000;vertical-align:${place.startsWith('top') ? 'bottom;padding-bottom:2mm' : 'top;padding-top:2mm'}}`

/** Letters as they are; whatever could end the string or the style is written as its number. */
export const cssString = (words: string): string =>
  `"${words.replace(/[^\p{L}\p{N} .,:;()/_+-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`

/** A column that is left out keeps its cells, without width: heads that span all columns would else make new ones. */
const noColumn = 'width:0;padding:0;border:0;font-size:0;visibility:hidden'

/** Hides the versions and topics whose box is empty and, where only changes are asked for, the rows without one. */
export function choosingStyle({ versions, topics }: Collation): string {
  const others = versions.slice(1).map(({ id }, at) => ({ id, column: at + 1, box: boxes.version(id) }))
  return [
    ...others.flatMap(({ id, column, box }) => {
      const unwanted = `body:has(#${box}:not(:checked))`
      return [
        `${unwanted} .sheet-grid .${columnClass(column)}{${noColumn}}`,
        `${unwanted} :is(.sheet-grid .${columnClass(column)}>*,.of-${id},.versions tbody tr:nth-child(${column + 1})){display:none}`,
      ]
    }),
    ...topics.map(({ topic: { id } }) => `body:has(#${boxes.topic(id)}:not(:checked)) .t-${id}{display:none}`),
    // What stays says in the selection that it is left out.
    ...others.map(({ id, box }) => `body:has(#${box}:checked) .out-${id}{display:none}`),
    ...topics.map(({ topic: { id } }) => `body:has(#${boxes.topic(id)}:checked) .out-${id}{display:none}`),
    onlyChanges({
      asked: boxes.changed,
      parts: ':is(.sheet-row,.sheet-topic)',
      changed: (mark) => `:is(${mark},${mark} .sheet-topic)`,
      columns: others,
    }),
  ].join('')
}
