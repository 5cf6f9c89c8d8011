import type { Progress } from '@/app/your-texts/program/comparer'

/** What the comparison is doing, and the way to stop it; nothing where there is nothing to wait for. */
export function ProgressLine({ of, onStop }: { of: Progress; onStop: () => void }) {
  const words = wordsOf(of)
  if (words === undefined) return null
  return (
    <div className="own-progress">
      <label>
        {words}
        <progress {...shareOf(of)} />
      </label>
      <button
        type="button"
        onClick={() => {
          // This button goes with what it stops.
          document.querySelector<HTMLElement>('.own-main')?.focus({ preventScroll: true })
          onStop()
        }}
      >
        Cancel
      </button>
    </div>
  )
}

/** Nothing while nobody knows how much there is to do. */
function shareOf({ step, aligned, listed, read }: Progress) {
  if (step === 'aligning') return { value: aligned }
  return listed ? { value: read, max: listed.rows.length } : {}
}

function wordsOf({ step, versions, listed, read }: Progress): string | undefined {
  switch (step) {
    case 'outlining':
      return 'Taking the texts apart'
    case 'aligning':
      return `Finding what belongs together among ${versions
        .reduce((sum, { points }) => sum + points, 0)
        .toLocaleString('en-GB')} points`
    case 'reading':
      return `Reading rows: ${read} of ${listed?.rows.length ?? 0}`
    default:
      return undefined
  }
}
