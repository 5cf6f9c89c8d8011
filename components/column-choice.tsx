import type { Version } from '@/lib/types'

interface ColumnChoiceProps {
  /** The versions beside the base, in the order of their columns. */
  readonly versions: readonly Version[]
  /** Ids of those that are shown at first. */
  readonly shown: readonly string[]
}

/** Shows and hides the versions beside the base: check boxes that the style sheet reads; no script is needed. */
export const ColumnChoice = ({ versions, shown }: ColumnChoiceProps) => (
  <fieldset>
    <legend>Versions</legend>
    {versions.map(({ id, short }, at) => (
      <label key={id}>
        <input type="checkbox" id={`show-${at + 1}`} className={isExtra(at)} defaultChecked={shown.includes(id)} />
        <span>{short}</span>
      </label>
    ))}
  </fieldset>
)

/** Marks the versions with which the comparison gets wider than three columns. */
const isExtra = (at: number) => (at > 1 ? 'x' : undefined)
