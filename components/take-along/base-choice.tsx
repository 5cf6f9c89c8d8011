import { datedName } from '@/lib/comparison'
import type { Version } from '@/lib/types'
import { WhileBase } from './against'

/**
 * Chooses the version that the others are read against: radio buttons that the style reads. Where the style cannot read
 * them they are not shown, and every reading says by itself what it is read against.
 */
export const BaseChoice = ({ versions }: { versions: readonly Version[] }) => (
  <fieldset className="bases" hidden>
    <legend>Base: the version that the others are read against</legend>
    {versions.map(({ id, short }, at) => (
      <label key={id}>
        <input type="radio" name="base" id={`base-${id}`} defaultChecked={at === 0} />
        <span>{short}</span>
      </label>
    ))}
  </fieldset>
)

/** The sentence that says which version is the base, on screen and on paper. */
export const Basis = ({ versions }: { versions: readonly Version[] }) => (
  <p className="basis">
    {versions.map((version) => (
      <WhileBase key={version.id} of={version}>{`Read against: ${datedName(version)}`}</WhileBase>
    ))}
  </p>
)
