import { countOf, type Scale } from '@/lib/scale'
import type { Cell } from '@/lib/types'

interface FigureProps {
  readonly cell: Cell
  readonly unit: string
  readonly scale: Scale | undefined
  /** True where the change facts already tell the number. */
  readonly told: boolean
}

/** The number that a row is about, large, with a bar on the row's common scale. The bar only repeats the number. */
export function Figure({ cell, unit, scale, told }: FigureProps) {
  const value = countOf(cell)
  return (
    <>
      {!told && (
        <p className="fig">
          <b>{cell.figure}</b> {unit}
        </p>
      )}
      {scale && value !== undefined && <Bar value={value} scale={scale} />}
    </>
  )
}

/** In ink as far as the base goes, then the rest in the colour of what is added. */
function Bar({ value, scale: { base = value, end } }: { value: number; scale: Scale }) {
  const share = (part: number) => Math.round((part / end) * 1000) / 10
  return (
    <svg className="bar" aria-hidden="true" viewBox="0 0 100 5" preserveAspectRatio="none">
      <rect y="4.6" width="100" height="0.4" />
      <rect width={share(Math.min(value, base))} height="5" />
      {value > base && <rect className="more" x={share(base)} width={share(value - base)} height="5" />}
    </svg>
  )
}
