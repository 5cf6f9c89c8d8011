/** One state that is changed by small changes and watched by whoever shows or keeps it. */
export interface Store<State, Change> {
  readonly state: () => State
  readonly change: (change: Change) => void
  /** Returns how to hear no more. */
  readonly subscribe: (heard: () => void) => () => void
}

export function storeOf<State, Change>(
  initial: State,
  changed: (state: State, change: Change) => State,
): Store<State, Change> {
  const hearers = new Set<() => void>()
  let now = initial
  return {
    state: () => now,
    change(change) {
      now = changed(now, change)
      for (const heard of hearers) heard()
    },
    subscribe(heard) {
      hearers.add(heard)
      return () => hearers.delete(heard)
    },
  }
}
