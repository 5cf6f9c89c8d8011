import { columnBox, mostAbreast } from '@/lib/columns'
import { columnsStyle } from '@/lib/columns-style'
import type { Version } from '@/lib/types'

interface ColumnChoiceProps {
  /** The versions beside the base, in the order of their columns. */
  readonly versions: readonly Version[]
  /** Ids of those that are shown at first. */
  readonly shown: readonly string[]
}

/** Shows and hides the versions beside the base: check boxes with the style that reads them; no script is needed. */
export const ColumnChoice = ({ versions, shown }: ColumnChoiceProps) => (
  <fieldset>
    <legend>Versions</legend>
    {versions.map(({ id, short }, at) => (
      <label key={id}>
        <input
          type="checkbox"
          id={columnBox(at + 1)}
          className={widthWith(at + 1)}
          defaultChecked={shown.includes(id)}
        />
        <span>{short}</span>
      </label>
    ))}
    <style>{columnsStyle(versions.length)}</style>
  </fieldset>
)

/** Marks the columns with which the comparison gets wider than three, and than fit abreast. */
const widthWith = (column: number) => (column >= mostAbreast ? 'x y' : column > 2 ? 'x' : undefined)
