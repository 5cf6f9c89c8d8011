import type { CellText, RowText } from './row-text'

/** Reads a row of the page as it is shown: a column that is hidden is left out. */
export function readRow(row: HTMLElement): RowText {
  const cells = all(row, '.k').filter((cell) => cell.offsetParent !== null)
  return {
    title: `${textOf(row.querySelector('.code'))}: ${textOf(row.querySelector('.title'))}`,
    cells: cells.map(readCell),
    sources: sourcesOf(cells),
    address: addressOf(row.id),
  }
}

/** The address of a place on this page, without what the reader has chosen on it. */
export const addressOf = (id: string): string => `${location.origin}${location.pathname}#${id}`

function readCell(cell: HTMLElement): CellText {
  return {
    who: [textOf(cell.querySelector('.who')), ...all(cell, '.line > .pt').map(spoken)].join(', '),
    reading: all(cell, '.line .st').map(textOf).join(', '),
    facts: all(cell, '.facts:not(.said-by)').map(spoken).join(' '),
    lines: all(cell, '.t > .p, .said, .by, .k > .note').map(textOf).filter(Boolean),
  }
}

/** Each source cited in these cells, once, with its address. */
function sourcesOf(cells: readonly HTMLElement[]): readonly string[] {
  const ids = new Set(
    cells.flatMap((cell) => all(cell, '.c a').map((link) => link.getAttribute('href')?.slice(1) ?? '')),
  )
  return [...ids].flatMap((id) => {
    const source = document.getElementById(id)
    const copy = source?.cloneNode(true) as HTMLElement | undefined
    copy?.querySelector('.back')?.remove()
    const address = source?.querySelector<HTMLAnchorElement>('a.out')?.href
    return copy ? [[textOf(copy), address].filter(Boolean).join(' ')] : []
  })
}

const all = (within: Element, selector: string) => [...within.querySelectorAll<HTMLElement>(selector)]

/** Words as they stand: without what is removed, without citation marks and without what is only read aloud. */
function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined
  for (const part of copy?.querySelectorAll('del, .cut, sup, .h') ?? []) part.remove()
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Words with what is only read aloud: the facts as one sentence, "point 6" for "6". */
const spoken = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
