import { describe, expect, test, vi } from 'vitest'
import type { Answer, Request, RowView } from '../messages'
import { comparer } from './comparer'

/** A worker that does nothing but remember what it was asked. */
function stand() {
  const asked: Request[] = []
  const terminate = vi.fn()
  const worker = {
    postMessage: (request: Request) => asked.push(request),
    terminate,
    onmessage: undefined as ((event: { data: Answer }) => void) | undefined,
    onerror: undefined as ((event: object) => void) | undefined,
  }
  return { asked, terminate, worker, answer: (data: Answer) => worker.onmessage?.({ data }) }
}

function started() {
  const stands: ReturnType<typeof stand>[] = []
  const own = comparer(() => {
    const next = stand()
    stands.push(next)
    return next.worker as unknown as Worker
  })
  own.compare([{ id: 'a', name: 'A', text: 'x' }], 'a', [])
  const [first] = stands
  if (!first) throw new Error('No worker was started')
  const { job } = first.asked[0] as Extract<Request, { kind: 'compare' }>
  return { own, stands, ...first, job }
}

const row = (id: number): RowView => ({ id, cells: [], changed: false, links: [] })
const listed = (job: number, ids: readonly number[]): Answer => ({
  kind: 'listed',
  job,
  lost: 0,
  rows: ids.map((id) => ({ id, key: `a ${id}`, byReader: false, length: 1 })),
})

describe('a comparison', () => {
  test('goes from step to step until all rows are read', () => {
    const { own, answer, job } = started()
    const steps = [own.progress().step]
    own.subscribe(() => steps.push(own.progress().step))
    answer({ kind: 'outlined', job, versions: [] })
    answer({ kind: 'aligned', job, share: 0.5 })
    expect(own.progress().aligned).toBe(0.5)
    answer(listed(job, [0, 1]))
    answer({ kind: 'rows', job, rows: [row(0)] })
    expect(own.progress().read).toBe(1)
    answer({ kind: 'rows', job, rows: [row(1)] })
    expect(steps).toEqual(['outlining', 'aligning', 'aligning', 'reading', 'reading', 'done'])
    expect(own.row(1)).toEqual(row(1))
  })

  test('that is refused says why', () => {
    const { own, answer, job } = started()
    answer({ kind: 'refused', job, words: 'Too much.' })
    expect(own.progress()).toMatchObject({ step: 'stopped', words: 'Too much.', texts: [] })
  })

  test('that is stopped ends its worker at once, and the next has a new one', () => {
    const { own, stands, terminate, answer, job } = started()
    own.stop()
    expect(terminate).toHaveBeenCalled()
    answer(listed(job, [0]))
    expect(own.progress().step).toBe('none')
    own.compare([{ id: 'a', name: 'A', text: 'y' }], 'a', [])
    expect(stands).toHaveLength(2)
  })
})

describe('rows that come late', () => {
  test('hold after a correction, against the same base', () => {
    const { own, answer, job } = started()
    answer(listed(job, [0, 1]))
    own.read('a', [])
    answer({ kind: 'rows', job, rows: [row(0)] })
    answer(listed(job + 1, [0, 2]))
    expect(own.progress()).toMatchObject({ read: 1, step: 'reading' })
  })

  test('are left out once another base was chosen', () => {
    const { own, answer, job } = started()
    answer(listed(job, [0, 1]))
    own.read('b', [])
    answer({ kind: 'rows', job, rows: [row(0)] })
    expect(own.row(0)).toBeUndefined()
  })
})

test('nothing is read again where nothing was compared', () => {
  const { asked, worker } = stand()
  comparer(() => worker as unknown as Worker).read('a', [])
  expect(asked).toEqual([])
})

describe('a worker', () => {
  const texts = [{ id: 'a', name: 'A', text: 'x' }]
  const notLoaded = {
    step: 'stopped',
    words: expect.stringMatching(/^The part of this page that compares could not be/),
  }

  test('is there before a comparison is asked for, and is used for it', () => {
    const start = vi.fn(() => stand().worker as unknown as Worker)
    const own = comparer(start)
    expect(start).toHaveBeenCalledTimes(1)
    own.compare(texts, 'a', [])
    expect(start).toHaveBeenCalledTimes(1)
  })

  test('that cannot be started is told when a comparison is asked for', () => {
    const own = comparer(() => {
      throw new Error('No workers')
    })
    expect(own.progress().step).toBe('none')
    own.compare(texts, 'a', [])
    expect(own.progress()).toMatchObject(notLoaded)
  })

  test('whose file does not come is tried once more, then told', () => {
    const stands: ReturnType<typeof stand>['worker'][] = []
    const own = comparer(() => {
      const { worker } = stand()
      stands.push(worker)
      return worker as unknown as Worker
    })
    stands[0]?.onerror?.({})
    expect(own.progress().step).toBe('none')
    own.compare(texts, 'a', [])
    expect(own.progress().step).toBe('outlining')
    stands[1]?.onerror?.({})
    expect(own.progress()).toMatchObject(notLoaded)
  })
})
