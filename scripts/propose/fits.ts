import { align } from '../../lib/align/align'
import type { Link } from '../../lib/align/types'
import { placedPoints } from '../../lib/collate'
import { sentences } from '../../lib/sentences'
import type { Plans, Point, Version } from '../../lib/types'

/** A sentence of a point, and the row that it fits best. */
export interface Fit {
  readonly point: Point
  /** From 1. */
  readonly sentence: number
  /** Absent where it fits none. */
  readonly row?: string
  readonly link?: Link
}

/**
 * Aligns the sentences of points with the rows, each row one text of its title and of all that the other versions have
 * there: measured on the shipped versions, each left out in turn, that finds more than aligning with one version after
 * the other does.
 */
export function fitsOf(plans: Plans, version: Version, points: readonly Point[]): readonly Fit[] {
  const others = plans.versions.filter(({ id }) => id !== version.id)
  const rows = plans.topics
    .flatMap(({ rows }) => rows)
    .map((row) => ({
      id: row.id,
      texts: others.flatMap((other) => placedPoints(other, row).map(({ text }) => text)),
      title: row.title,
    }))
    .filter(({ texts }) => texts.length > 0)
  const units = points.flatMap((point) =>
    sentences(point.text).map((text, at) => ({ id: `${point.id} s${at + 1}`, text, point, sentence: at + 1 })),
  )
  const links = align([
    { id: 'rows', points: rows.map(({ id, title, texts }) => ({ id, text: [`${title}.`, ...texts].join('\n') })) },
    { id: 'points', points: units.map(({ id, text }) => ({ id, text })) },
  ]).flatMap(({ links }) => links)
  return units.map(({ id, point, sentence }) => {
    const link = links
      .filter(({ from, to }) => from.point === id || to.point === id)
      .sort((one, other) => other.likeness - one.likeness)[0]
    const row = link && [link.from, link.to].find(({ version }) => version === 'rows')?.point
    return { point, sentence, ...(link && row !== undefined && { link, row }) }
  })
}
