import type { Correction, OwnText, PinnedPoint } from '@/lib/own-texts/types'
import type { Answer, ExportFormat, Listed, Request, RowView, VersionView } from '../messages'

/** How far a comparison is. A new object after every step. */
export interface Progress {
  readonly step: 'none' | 'outlining' | 'aligning' | 'reading' | 'done' | 'stopped'
  /** Why it stopped, in one sentence. */
  readonly words?: string
  /** What is compared; empty before the first comparison. */
  readonly texts: readonly OwnText[]
  readonly versions: readonly VersionView[]
  readonly base: string
  readonly listed?: Listed
  /** How much of the finding of rows is done: 0 to 1. */
  readonly aligned: number
  /** How many of the listed rows are read. */
  readonly read: number
}

/** The comparison as the page sees it: the work is done in a worker, and rows come as they are read. */
export interface Comparer {
  readonly progress: () => Progress
  /** Hears of every step; returns how to hear no more. */
  readonly subscribe: (heard: () => void) => () => void
  /** A row by its id; undefined until it is read. */
  readonly row: (id: number) => RowView | undefined
  readonly compare: (texts: readonly OwnText[], base: string, corrections: readonly Correction[]) => void
  readonly read: (base: string, corrections: readonly Correction[], follow?: PinnedPoint) => void
  readonly look: (from: number) => void
  readonly exportAs: (format: ExportFormat) => Promise<string>
  /** Stops at once and shows nothing. */
  readonly stop: (words?: string) => void
}

const nothing: Progress = { step: 'none', texts: [], versions: [], base: '', aligned: 0, read: 0 }

const notLoaded =
  'The part of this page that compares could not be loaded. Save the texts to a file and load the page again.'

/** `start` starts a worker: one that is stopped is gone for good. */
export function comparer(start: () => Worker): Comparer {
  const hearers = new Set<() => void>()
  const rows = new Map<number, RowView>()
  const exports = new Map<ExportFormat, (text: string) => void>()
  let worker: Worker | undefined
  let isAsked = false
  let job = 0
  /** The first job against the base of now: its rows still hold when corrections have followed. */
  let sinceBase = 0
  let now = nothing

  const step = (next: Progress) => {
    now = next
    for (const heard of hearers) heard()
  }
  const readOf = ({ rows: listed }: Listed) => listed.filter(({ id }) => rows.has(id)).length
  const withRead = (progress: Progress, read: number): Progress => ({
    ...progress,
    read,
    step: read === progress.listed?.rows.length ? 'done' : 'reading',
  })

  const hear = (answer: Answer) => {
    if (answer.kind === 'exported') {
      exports.get(answer.format)?.(answer.text)
      exports.delete(answer.format)
      return
    }
    if (answer.kind === 'rows') {
      if (answer.job < sinceBase) return
      for (const row of answer.rows) rows.set(row.id, row)
      if (now.listed) step(withRead(now, readOf(now.listed)))
      return
    }
    if (answer.job !== job) return
    if (answer.kind === 'outlined') step({ ...now, step: 'aligning', versions: answer.versions })
    else if (answer.kind === 'aligned') step({ ...now, aligned: answer.share })
    else if (answer.kind === 'refused') stop(answer.words)
    else step(withRead({ ...now, listed: answer }, readOf(answer)))
  }

  const stop = (words?: string) => {
    if (isAsked) {
      worker?.terminate()
      worker = undefined
      isAsked = false
    }
    sinceBase = ++job
    rows.clear()
    exports.clear()
    step({ ...nothing, step: words === undefined ? 'none' : 'stopped', ...(words !== undefined && { words }) })
  }

  const started = (): Worker => {
    const fresh = start()
    fresh.onmessage = ({ data }: MessageEvent<Answer>) => hear(data)
    fresh.onerror = ({ message }) => {
      if (worker !== fresh) return
      if (isAsked) stop(message ? `The comparison broke off: ${message}.` : notLoaded)
      // It could not be loaded ahead; it may when it is needed.
      else worker = undefined
    }
    return fresh
  }

  const ask = (request: Request) => {
    isAsked = true
    try {
      worker ??= started()
      worker.postMessage(request)
    } catch {
      stop(notLoaded)
    }
  }

  // Ahead, so that a connection that goes meanwhile is not missed.
  try {
    worker = started()
  } catch {
    // It is said when a comparison is asked for.
  }

  return {
    progress: () => now,
    subscribe(heard) {
      hearers.add(heard)
      return () => hearers.delete(heard)
    },
    row: (id) => rows.get(id),
    compare(texts, base, corrections) {
      stop()
      step({ ...nothing, step: 'outlining', texts, base })
      ask({ kind: 'compare', job, texts, base, corrections })
    },
    read(base, corrections, follow) {
      if (!worker || now.texts.length === 0) return
      job++
      if (base !== now.base) {
        sinceBase = job
        rows.clear()
        step({ ...now, base, read: 0, step: 'reading' })
      }
      ask({ kind: 'read', job, base, corrections, ...(follow && { follow }) })
    },
    look: (from) => worker?.postMessage({ kind: 'look', from } satisfies Request),
    exportAs: (format) =>
      new Promise((done) => {
        exports.set(format, done)
        ask({ kind: 'export', format })
      }),
    stop,
  }
}
