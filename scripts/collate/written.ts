import { comparisonJson } from '../../lib/own-texts/export/json'
import { comparisonMarkdown } from '../../lib/own-texts/export/markdown'
import type { Comparison } from '../../lib/own-texts/types'
import { comparisonHtml } from './html'
import type { Format } from './options'
import type { Terminal } from './terminal'
import { comparisonText } from './text'

/** A comparison in the format asked for; `onProgress` is told which share of its rows is read, where that can be told. */
export function written(
  comparison: Comparison,
  base: string,
  format: Format,
  terminal: Terminal,
  onProgress: (share: number) => void,
): string {
  switch (format) {
    case 'text':
      return comparisonText(comparison, base, terminal, onProgress)
    case 'json':
      return `${JSON.stringify(comparisonJson(comparison, base), null, 2)}\n`
    case 'markdown':
      return comparisonMarkdown(comparison, base)
    case 'html':
      return comparisonHtml(comparison, base, onProgress)
  }
}
