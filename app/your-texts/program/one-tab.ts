const name = 'point-by-point-your-texts'
/** A page that is being left gives its place up a moment after the next one has begun: when to ask, in milliseconds. */
const tries = [0, 50, 150, 400, 800]

/**
 * Whether this page is the only one that keeps texts: two would write over each other. The page stays the one until it
 * is left; one that came second never becomes it, since what it shows is not what is kept.
 */
export async function isAlone(): Promise<boolean> {
  if (!navigator.locks) return true
  for (const wait of tries) {
    await new Promise((done) => setTimeout(done, wait))
    if (await gets()) return true
  }
  return false
}

/** True once this page holds the lock, which it then keeps; true too where the browser gives out none. */
const gets = () =>
  new Promise<boolean>((done) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        done(lock !== null)
        return lock && new Promise<never>(() => {})
      })
      .catch(() => done(true))
  })
