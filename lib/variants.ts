import { everyPoint } from './points'
import type { Citation, Plans, Point, PointVariants } from './types'

/** The apparatus of a point and of its sub-points, in the order of the text. */
export const variantsOf = ({ variants }: Pick<Plans, 'variants'>, point: Point): readonly PointVariants[] =>
  everyPoint([point]).flatMap(({ id, version }) =>
    variants.filter((entry) => entry.version === version && entry.point === id),
  )

/** All copies that an apparatus names. */
export const witnessesIn = (entries: readonly PointVariants[]): readonly Citation[] =>
  entries.flatMap(({ variants }) => variants.flatMap(({ readings }) => readings.flatMap(({ witnesses }) => witnesses)))

/** At how many places the copies of a point differ. */
export const countVariants = (entries: readonly PointVariants[]): number =>
  entries.reduce((count, { variants }) => count + variants.length, 0)
