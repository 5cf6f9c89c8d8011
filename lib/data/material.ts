import type { Absolute } from '../atom'
import { editionOfAll } from '../editions'
import type { Edition } from '../kept/types'
import { getCollation, getKept, getPlans } from '../plans'
import { publicUrl } from '../site'
import type { Collation, Plans } from '../types'

/** What the files are made of. */
export interface Material {
  readonly plans: Plans
  /** All versions against one of them, by its id. */
  readonly collationOf: (base: string) => Collation
  /** Of all wordings together. */
  readonly edition: Pick<Edition, 'date' | 'hash'>
  readonly absolute: Absolute
}

/** What the files of this site are made of. */
export const getMaterial = (): Material => ({
  plans: getPlans(),
  collationOf: getCollation,
  edition: editionOfAll(getKept().editions),
  absolute: (path) => publicUrl(path),
})
