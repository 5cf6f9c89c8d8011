/** What one version has in a row, in words. */
export interface CellText {
  /** "European counter-proposal, point 6"; a point without a number stands by its name. */
  readonly who: string
  /** "Changed", "Same as base", "Accounts differ"; empty for the base. */
  readonly reading: string
  /** The change facts as one sentence; empty where there are none. */
  readonly facts: string
  /** The text, or one line for each account or for why nothing stands here. */
  readonly lines: readonly string[]
}

export interface RowText {
  /** "Army 1: Size of the armed forces". */
  readonly title: string
  readonly cells: readonly CellText[]
  /** "AP, in Global News, “Text”, 21 Nov 2025. https://…" */
  readonly sources: readonly string[]
  readonly address: string
}

/** A row as plain text for mail and chat. */
export function rowText({ title, cells, sources, address }: RowText): string {
  const head = `${title} (restated by Point by Point)`
  const blocks = cells.map(({ who, reading, facts, lines }) =>
    [`${who}${reading && ` [${reading}]`}:`, ...(facts ? [facts] : []), ...lines].join('\n'),
  )
  const cited = sources.length > 0 ? [['Sources:', ...sources].join('\n')] : []
  return [head, ...blocks, ...cited, address].join('\n\n')
}
