import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { beginnings, blocksBetween, type Range, step } from './ranges'

/** So far above and below the screen, what is about to come into view is made ready, in pixels. */
const margin = 1000

/** A part of a long list: it has a name of its own, and a height that is guessed until it has been in the page. */
interface Block {
  readonly name: string
  readonly guess: number
}

interface Shown {
  /** The blocks that stand in the page. */
  readonly range: Range
  /** How tall those before and after them are. */
  readonly above: number
  readonly below: number
}

/**
 * Which blocks of a long list stand in the page: those near the screen, or with `always` all, in any case one more at
 * each frame, so that scrolling goes on meanwhile. `top` is the element whose height stands for the blocks above; each
 * block's element has its name in `data-block`. `sought` is the place of a block to bring into view.
 */
export function useWindow(
  blocks: readonly Block[],
  always: boolean,
  top: RefObject<HTMLElement | null>,
  sought: number | undefined,
): Shown {
  const measured = useRef(new Map<string, number>())
  const [shown, setShown] = useState<Range>([0, 1])
  const range: Range = [Math.min(shown[0], blocks.length), Math.min(shown[1], blocks.length)]
  const current = useRef(range)
  useLayoutEffect(() => {
    current.current = range
  })
  // What was measured since the range changed lies within it, where no height is asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the range stands for what was measured
  const sums = useMemo(
    () => beginnings(blocks.map(({ name, guess }) => measured.current.get(name) ?? guess)),
    [blocks, range[0], range[1]],
  )
  useMeasures(top, measured.current, range, blocks)

  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const start = top.current?.getBoundingClientRect().top ?? 0
      const around = (extent: number) => blocksBetween(sums, -start - extent, innerHeight - start + extent)
      const next = step(current.current, around(0), always ? [0, blocks.length] : around(margin))
      if (next[0] !== current.current[0] || next[1] !== current.current[1]) setShown(next)
    }
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look)
    }
    lookSoon()
    addEventListener('scroll', lookSoon, { passive: true })
    addEventListener('resize', lookSoon)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', lookSoon)
      removeEventListener('resize', lookSoon)
    }
  }, [blocks, sums, always, top])

  const [from, to] = range
  useEffect(() => {
    if (sought === undefined || (sought >= from && sought < to)) return
    const start = top.current?.getBoundingClientRect().top ?? 0
    scrollBy({ top: start + (sums[sought] ?? 0) - innerHeight / 3 })
    setShown([sought, sought + 1])
  }, [sought, from, to, sums, top])

  const total = sums.at(-1) ?? 0
  return { range, above: sums[from] ?? 0, below: total - (sums[to] ?? total) }
}

/** Keeps the heights of the blocks that stand in the page, by their names. */
function useMeasures(
  top: RefObject<HTMLElement | null>,
  measured: Map<string, number>,
  [from, to]: Range,
  blocks: readonly Block[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other blocks are other elements
  useEffect(() => {
    const observer = new ResizeObserver((entries) => {
      for (const { target, borderBoxSize } of entries)
        if (target instanceof HTMLElement)
          measured.set(target.dataset.block ?? '', borderBoxSize[0]?.blockSize ?? target.offsetHeight)
    })
    for (const element of top.current?.parentElement?.querySelectorAll('[data-block]') ?? []) observer.observe(element)
    return () => observer.disconnect()
  }, [top, measured, from, to, blocks])
}
