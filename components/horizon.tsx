import type { CitedWords } from '@/lib/cited-words'
import type { Notes } from '@/lib/notes'
import { Citations } from './citations'

/** Up to when the texts go, and which later ones are known without a text. */
export const Horizon = ({ runs, notes }: { runs: readonly CitedWords[]; notes: Notes }) => (
  <p id="horizon" className="horizon max-w-measure text-note text-quiet">
    {runs.map(({ words, citations }) => (
      <span key={words}>
        {words}
        <Citations of={citations} notes={notes} />
      </span>
    ))}
  </p>
)
