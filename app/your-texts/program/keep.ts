import { clear, createStore, getMany, promisifyRequest, type UseStore } from 'idb-keyval'
import { openSaved, savedFile } from '@/lib/own-texts/saved'
import type { Correction, OwnText } from '@/lib/own-texts/types'
import type { Desk } from './state'

/** What is kept in this browser. Texts stand apart from the rest, so that a key pressed does not write all of them. */
type Entry = readonly [key: string, value: unknown]

const textKey = (id: string) => `text ${id}`
const deskKey = 'desk'

interface KeptDesk {
  readonly texts: readonly Omit<OwnText, 'text'>[]
  readonly base: string
  readonly made: readonly Correction[]
  readonly undone: readonly Correction[]
  readonly onlyChanged: boolean
  /** True where the rows were shown, and are to be shown again. */
  readonly shown: boolean
}

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

/** What was kept before; undefined where there is nothing, or it is not as it was written. */
export async function kept(): Promise<{ desk: Desk; shown: boolean } | undefined> {
  const store = open()
  const [found] = await getMany<KeptDesk>([deskKey], store)
  if (!found) return undefined
  const texts = await getMany<string>(
    found.texts.map(({ id }) => textKey(id)),
    store,
  )
  return asDesk(found, texts)
}

function asDesk(found: KeptDesk, texts: readonly (string | undefined)[]): { desk: Desk; shown: boolean } | undefined {
  const { base, made, undone, onlyChanged, shown } = found
  const whole = { texts: found.texts.map((text) => ({ ...text, text: '' })), base }
  // What an earlier edition of this page has kept is read as strictly as a file.
  const [saved, back] = [made, undone].map((corrections) => openSaved(savedFile({ ...whole, corrections })))
  if (!saved || !back) return undefined
  return {
    desk: {
      texts: saved.texts.map((text, at) => ({ ...text, text: texts[at] ?? '', revision: 0 })),
      base: saved.base,
      corrections: { made: saved.corrections, undone: back.corrections },
      onlyChanged: onlyChanged === true,
    },
    shown: shown === true,
  }
}

/**
 * Keeps the desk as it changes: each state is written as soon as the one before it is, the latest last, so that a
 * crash loses at most what was typed in the moment before it. `failed` hears of a browser that keeps nothing.
 */
export function keeper(failed: () => void): Keeper {
  const store = open()
  const waiting = new Map<string, unknown>()
  let last: Desk | undefined
  let writing: Promise<void> | undefined

  const writeWaiting = () => {
    const entries = [...waiting]
    waiting.clear()
    return writeAll(entries, store)
  }
  const write = async () => {
    while (waiting.size > 0) await writeWaiting()
  }
  const put = (entries: readonly Entry[]) => {
    for (const [key, value] of entries) waiting.set(key, value)
    writing ??= write()
      .catch(failed)
      .finally(() => {
        writing = undefined
      })
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
    async forget() {
      waiting.clear()
      last = undefined
      await writing
      await clear(store)
    },
  }
}

const keptDesk = ({ texts, base, corrections, onlyChanged }: Desk, shown: boolean): KeptDesk => ({
  texts: texts.map(({ text: _, revision: __, ...rest }) => rest),
  base,
  ...corrections,
  onlyChanged,
  shown,
})
