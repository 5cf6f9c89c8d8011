import { changedRowsButton } from '@/lib/columns'
import { changedRowsStyle } from '@/lib/columns-style'
import { Legend } from './legend'
import { TakeAlongLink } from './take-along-link'

interface ViewControlsProps {
  /** True where versions can be hidden, so that the number of changed rows depends on the choice. */
  readonly choosable: boolean
  /** How many versions stand beside the base. */
  readonly others: number
  readonly rows: { readonly all: number; readonly changed: number }
}

/** How the comparison is shown: radio buttons that the style reads; no script is needed. */
export const ViewControls = ({ choosable, others, rows }: ViewControlsProps) => (
  <div className="view">
    <fieldset>
      <legend>Text</legend>
      <Choice name="text" id="marks-on" label="with marks" first />
      <Choice name="text" id="marks-off" label="without marks" />
    </fieldset>
    <fieldset>
      <legend>Rows</legend>
      <Choice name="rows" id="rows-all" label={`all: ${rows.all}`} first />
      <Choice
        name="rows"
        id={changedRowsButton}
        label={choosable ? 'changed in a version shown' : `only what changed: ${rows.changed}`}
      />
      <style>{changedRowsStyle(others, choosable)}</style>
    </fieldset>
    <Legend />
    <TakeAlongLink />
  </div>
)

const Choice = ({ name, id, label, first }: { name: string; id: string; label: string; first?: boolean }) => (
  <label>
    <input type="radio" name={name} id={id} defaultChecked={first} />
    <span>{label}</span>
  </label>
)
