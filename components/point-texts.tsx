import type { Notes } from '@/lib/notes'
import { paragraphsOf } from '@/lib/paragraphs'
import { textClass } from '@/lib/text-class'
import type { Cell, Citation, Point, Span } from '@/lib/types'
import { Citations } from './citations'
import { MarkedText } from './marked-text'
import { PointLink } from './point-link'

interface PointTextsProps {
  readonly cell: Cell
  /** What a point shows as its source. */
  readonly citations: (point: Point) => readonly Citation[]
  readonly notes: Notes
  /** Shows only the first sources, as `mentionsOf` counted them. */
  readonly limit?: number | undefined
}

/** The restated texts of a cell, one paragraph per point. Where there are several, each starts with its number. */
export function PointTexts({ cell, citations, notes, limit }: PointTextsProps) {
  const { reading, points } = cell
  const paragraphs =
    reading.kind === 'changed'
      ? paragraphsOf(reading.spans)
      : points.map(({ text }): readonly Span[] => [{ kind: 'same', base: text, text }])
  return (
    <div className={textClass(reading.kind)}>
      {points.map(({ point }, at) => (
        <div key={point.id} className="p">
          {points.length > 1 && <PointLink of={point} />}
          {points.length > 1 && ' '}
          <MarkedText spans={paragraphs[at] ?? []} />
          <Citations of={citations(point)} notes={notes} limit={limit} />
        </div>
      ))}
    </div>
  )
}
