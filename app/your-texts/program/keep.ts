import { clear, createStore, entries, promisifyRequest, type UseStore } from 'idb-keyval'
import { deskKey, deskLeft, keptDesk, type Left, textKey } from './kept-desk'
import type { Desk } from './state'

type Entry = readonly [key: string, value: unknown]

/** Writes what differs between two states of the desk. */
export interface Keeper {
  readonly keep: (desk: Desk, shown: boolean) => void
  readonly forget: () => Promise<void>
}

/** The page may be left before the database would close the transaction by itself: it is told that this was all. */
const writeAll = (entries: readonly Entry[], store: UseStore) =>
  store('readwrite', (kept) => {
    for (const [key, value] of entries) kept.put(value, key)
    kept.transaction.commit?.()
    return promisifyRequest(kept.transaction)
  })

const open = () => createStore('point-by-point-your-texts', 'kept')

/** What was kept before; undefined where there is nothing. Fails where the browser gives nothing out. */
export const kept = async (): Promise<Left | undefined> => deskLeft(new Map(await entries<string, unknown>(open())))

/**
 * Keeps the desk as it changes: each state is written as soon as the one before it is, the latest last, so that a
 * crash loses at most what was typed in the moment before it. `failed` hears of a browser that keeps nothing.
 */
export function keeper(failed: () => void): Keeper {
  const store = open()
  const waiting = new Map<string, unknown>()
  let last: Desk | undefined
  let isWriting = false

  const writeWaiting = () => {
    const entries = [...waiting]
    waiting.clear()
    return writeAll(entries, store)
  }
  const write = async () => {
    isWriting = true
    try {
      while (waiting.size > 0) await writeWaiting()
    } catch {
      failed()
    }
    isWriting = false
  }
  const put = (entries: readonly Entry[]) => {
    for (const [key, value] of entries) waiting.set(key, value)
    if (!isWriting) void write()
  }
  // Whoever leaves does not wait for the write before.
  addEventListener('pagehide', () => {
    if (waiting.size > 0) writeWaiting().catch(failed)
  })
  return {
    keep(desk, shown) {
      const before = new Map(last?.texts.map(({ id, text }) => [id, text]))
      const now = new Map(desk.texts.map(({ id, text }) => [id, text]))
      const differing = [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id))
      last = desk
      put([...differing.map((id): Entry => [textKey(id), now.get(id) ?? '']), [deskKey, keptDesk(desk, shown)]])
    },
    // At once: what is written before and after it is written in that order.
    forget() {
      waiting.clear()
      last = undefined
      return clear(store)
    },
  }
}
