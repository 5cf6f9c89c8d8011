import { factLines, lineWords } from '@/lib/fact-lines'
import type { Differences } from '@/lib/types'

/** What a version changes, as one plain sentence over several lines; `by` is the outlet of an account. */
export const FactsInWords = ({ of, by }: { of: Differences; by?: string }) =>
  factLines(of, by).map((line) => (
    <p key={lineWords(line)} className="f">
      {lineWords(line)}
      {line.end}
    </p>
  ))
