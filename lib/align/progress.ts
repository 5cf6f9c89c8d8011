/** Says that one more point has been dealt with. */
export type Step = () => void

/** Steps to be counted; told at most a hundred times. */
export function progress(steps: number, told: ((share: number) => void) | undefined): Step {
  if (told === undefined) return () => {}
  const each = Math.max(1, Math.ceil(steps / 100))
  let done = 0
  return () => {
    done++
    if (done % each === 0 || done === steps) told(done / steps)
  }
}
