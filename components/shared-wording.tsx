import { sharedWordings } from '@/lib/shared-wording'
import type { Cell, Version } from '@/lib/types'
import { listed } from '@/lib/words'

interface SharedWordingProps {
  /** The base's cell first, one per version. */
  readonly cells: readonly Cell[]
  readonly versions: readonly Version[]
}

/** Which of the other versions share a wording among themselves; what is the same as the base says so in its cell. */
export const SharedWording = ({ cells, versions }: SharedWordingProps) =>
  sharedWordings(cells)
    .filter(([first]) => first !== cells[0])
    .map((group) => (
      <span key={group[0]?.version} className="note">
        {`Same wording: ${listed(group.map((cell) => versions[cells.indexOf(cell)]?.short ?? ''))}.`}
      </span>
    ))
