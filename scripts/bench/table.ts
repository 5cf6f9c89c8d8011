/** Numbers of several runs, and how they are printed. */

/** The middle of several numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}

/** "840 (708-1,220)", or "840" where all runs agree. */
export function spread(numbers: readonly number[], digits = 0): string {
  const said = [median(numbers), Math.min(...numbers), Math.max(...numbers)].map((number) => decimal(number, digits))
  const [middle, least, most] = said
  return least === most ? `${middle}` : `${middle} (${least}-${most})`
}

/** "1,234.5" */
export const decimal = (number: number, digits = 0) =>
  number.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** "1.04"; a dash where there is nothing to divide by. */
export const ratio = (number: number, to: number) => (to > 0 ? decimal(number / to, 2) : '–')

/** A table in Markdown, its first column to the left and the others to the right. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = `|${heads.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`
  return [line(heads), rule, ...rows.map(line)].join('\n')
}
