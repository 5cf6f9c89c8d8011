import type { AlignedRow } from '@/lib/align/types'
import { proposedRows, withCorrections } from '@/lib/own-texts/compare'
import { overLimit, tooManyPoints } from '@/lib/own-texts/limits'
import { outlined } from '@/lib/own-texts/outlined'
import { finder } from '@/lib/own-texts/pinned'
import type { Comparison, OwnVersion, PinnedPoint } from '@/lib/own-texts/types'
import type { Answer, Request, RowView } from '../messages'
import { exported } from './export'
import { type Numbering, numbering, type Rows, rowsOf } from './rows'

/** What is worked on: texts taken apart with their proposed rows, which take long to find. */
interface Work {
  readonly versions: readonly OwnVersion[]
  readonly proposed: readonly AlignedRow[]
  readonly idOf: Numbering
}

/** The rows that are being read. */
interface Reading {
  readonly job: number
  readonly base: string
  readonly comparison: Comparison
  readonly rows: Rows
  /** Ids of rows that the page has, read against this base. */
  readonly read: Set<number>
}

/** For so many milliseconds rows are read before the page gets them, and so many rows at most. */
const patience = 30
const most = 16

/** Answers the page. `goOn` reads some rows and says whether there are more: between two calls requests are heard. */
export function desk(answer: (answer: Answer) => void) {
  let work: Work | undefined
  let reading: Reading | undefined

  const list = ({ job, base, corrections, follow }: Asked) => {
    if (!work) return
    const { versions, proposed, idOf } = work
    const comparison = withCorrections(versions, proposed, corrections)
    const read = reading?.base === base ? reading.read : new Set<number>()
    const rows = rowsOf(comparison, base, idOf, read)
    reading = { job, base, comparison, rows, read }
    const followed = follow && placeOf(comparison, follow)
    if (followed !== undefined) rows.goTo(followed)
    answer({
      kind: 'listed',
      job,
      rows: rows.listed,
      lost: comparison.lost.length,
      ...(followed !== undefined && { followed }),
    })
  }

  const compare = (request: Extract<Request, { kind: 'compare' }>) => {
    const { job, texts } = request
    work = undefined
    reading = undefined
    const refuse = (words: string) => answer({ kind: 'refused', job, words })
    const over = overLimit(texts)
    if (over !== undefined) return refuse(over)
    const versions = texts.map(outlined)
    const empty = versions.find(({ points }) => points.length === 0)
    if (empty) return refuse(`“${empty.name}” has no words.`)
    const tooMany = tooManyPoints(versions)
    if (tooMany !== undefined) return refuse(tooMany)
    answer({
      kind: 'outlined',
      job,
      versions: versions.map(({ points, ...version }) => ({ ...version, points: points.length })),
    })
    const onProgress = (share: number) => answer({ kind: 'aligned', job, share })
    work = { versions, proposed: proposedRows(versions, { onProgress }), idOf: numbering(versions) }
    return list(request)
  }

  return {
    hear(request: Request): void {
      if (request.kind === 'compare') compare(request)
      else if (request.kind === 'read') list(request)
      else if (request.kind === 'look') reading?.rows.goTo(request.from)
      else if (reading)
        answer({
          kind: 'exported',
          format: request.format,
          text: exported(reading.comparison, reading.base, request.format),
        })
    },
    goOn(): boolean {
      const rows: RowView[] = []
      const until = performance.now() + patience
      while (reading && rows.length < most && performance.now() < until) {
        const row = reading.rows.next()
        if (!row) break
        rows.push(row)
      }
      if (reading && rows.length > 0) answer({ kind: 'rows', job: reading.job, rows })
      return rows.length > 0
    },
  }
}

type Asked = Omit<Extract<Request, { kind: 'read' }>, 'kind'>

/** Where the row of a point stands. */
function placeOf({ versions, rows }: Comparison, pinned: PinnedPoint): number | undefined {
  const found = finder(versions)(pinned)
  const place = found ? rows.findIndex(({ points }) => points[found.version]?.includes(found.point)) : -1
  return place < 0 ? undefined : place
}
