import { factLines, lineWords } from '../fact-lines'
import type { Cell } from '../types'

/**
 * True where no cell of a row, in that many columns, fills more than about a third of a page: such a row stays whole.
 * Longer ones break between two pages, or much of a page would stay empty before them.
 */
export const isShort = (cells: readonly Cell[]): boolean =>
  Math.max(...cells.map(charactersIn)) * cells.length <= charactersOfThirdPage

/** In all columns together. */
const charactersOfThirdPage = 1500

function charactersIn({ reading, text }: Cell): number {
  const lengths = (texts: readonly string[]) => texts.reduce((sum, each) => sum + each.length, 0)
  switch (reading.kind) {
    case 'accounts':
      return lengths(reading.reported.flatMap(({ accounts }) => accounts.map((account) => account.text + account.by)))
    case 'silence':
      return reading.silence.because?.length ?? 0
    case 'changed':
      return lengths([...reading.spans.map((span) => span.text || span.base), ...factLines(reading).map(lineWords)])
    case 'rewritten':
      return lengths([text, ...factLines(reading).map(lineWords)])
    default:
      return text.length
  }
}
