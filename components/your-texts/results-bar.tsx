import type { ExportFormat } from '@/app/your-texts/messages'
import type { Column } from './own-cell'

interface ResultsBarProps {
  /** In the order of the boxes. */
  readonly columns: readonly Column[]
  readonly base: string
  readonly onBase: (base: string) => void
  readonly rows: { readonly all: number; readonly changed: number }
  readonly onlyChanged: boolean
  readonly onFilter: (onlyChanged: boolean) => void
  /** Format that is being written. */
  readonly writing: ExportFormat | undefined
  readonly onExport: (format: ExportFormat) => void
  readonly blank: boolean
  readonly onBlank: (blank: boolean) => void
  readonly onPrint: () => void
}

const formats: readonly (readonly [ExportFormat, string])[] = [
  ['md', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
]

/** How the comparison is shown, and the ways to take it away. */
export const ResultsBar = ({
  columns,
  base,
  onBase,
  rows,
  onlyChanged,
  onFilter,
  writing,
  onExport,
  blank,
  onBlank,
  onPrint,
}: ResultsBarProps) => (
  <div className="view">
    <fieldset>
      <legend>Base</legend>
      {columns.map(({ id, name }) => (
        <Choice key={id} name="own-base" label={name} checked={id === base} onChoose={() => onBase(id)} />
      ))}
    </fieldset>
    <fieldset>
      <legend>Rows</legend>
      <Choice name="own-rows" label={`all: ${rows.all}`} checked={!onlyChanged} onChoose={() => onFilter(false)} />
      <Choice
        name="own-rows"
        label={`only what changed: ${rows.changed}`}
        checked={onlyChanged}
        onChoose={() => onFilter(true)}
      />
    </fieldset>
    <div className="own-actions">
      <b>Take away</b>
      {formats.map(([format, name]) => (
        <button key={format} type="button" disabled={writing !== undefined} onClick={() => onExport(format)}>
          {writing === format ? `Writing ${name}` : name}
        </button>
      ))}
      <button type="button" onClick={onPrint}>
        Print the sheet
      </button>
      <fieldset>
        <legend>Paper</legend>
        <label>
          <input type="radio" name="paper" id="paper-a4" defaultChecked />
          <span>A4</span>
        </label>
        <label>
          <input type="radio" name="paper" id="paper-letter" />
          <span>Letter</span>
        </label>
        <label>
          <input type="checkbox" checked={blank} onChange={({ currentTarget }) => onBlank(currentTarget.checked)} />
          <span>a blank column for notes</span>
        </label>
      </fieldset>
    </div>
  </div>
)

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly checked: boolean
  readonly onChoose: () => void
}

const Choice = ({ name, label, checked, onChoose }: ChoiceProps) => (
  <label>
    <input type="radio" name={name} checked={checked} onChange={onChoose} />
    <span dir="auto">{label}</span>
  </label>
)
