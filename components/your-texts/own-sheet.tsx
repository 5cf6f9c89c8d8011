import type { RowView } from '@/app/your-texts/messages'
import { listed, plural, signWords } from '@/lib/words'
import { MarksEntry, SignsEntry } from '../sheet/sheet-legend'
import { type Column, OwnCell } from './own-cell'

interface OwnSheetProps {
  /** The base first. */
  readonly columns: readonly Column[]
  /** With the number of each. */
  readonly rows: readonly (readonly [number, RowView])[]
  /** "only rows that changed", "all rows". */
  readonly selection: string
  readonly note: string | undefined
  readonly date: string
  /** An empty column, for handwriting. */
  readonly blank: boolean
}

/** The comparison as a working paper, made when it is printed: heads on every page, nothing folds, nothing is left out. */
export const OwnSheet = ({ columns, rows, selection, note, date, blank }: OwnSheetProps) => (
  <article className="sheet own-sheet">
    <header className="title-block">
      <div>
        <p className="series">Point by Point. Comparison sheet of own texts</p>
        <h2>{titleOf(columns)}</h2>
        <p className="basis">{`Read against: ${columns[0]?.name}`}</p>
        <p className="note">{`Selection: ${selection}. ${note ? `${note} ` : ''}Printed on ${date}.`}</p>
      </div>
      <div>
        {columns.map(({ id, name, points }) => (
          <p key={id} className="note">
            <bdi>{name}</bdi>
            {`: ${plural(points, 'point')}`}
          </p>
        ))}
      </div>
      <dl className="sheet-legend">
        <MarksEntry />
        <SignsEntry name="Readings" of={signs} />
      </dl>
    </header>
    <table className="sheet-grid">
      <thead>
        <tr className="sheet-heads">
          <th scope="col" className="sheet-corner r">
            Row
          </th>
          {columns.map(({ id, name }, at) => (
            <th key={id} scope="col" className="r">
              <bdi>{name}</bdi>
              {at === 0 && <span className="tag">base</span>}
            </th>
          ))}
          {blank && (
            <th scope="col" className="blank r">
              Notes
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(([number, { id, cells }]) => (
          <tr key={id} className="sheet-row">
            <th scope="row" className="sheet-title">
              <span className="code">{`Row ${number}`}</span>
            </th>
            {columns.map((column, at) => {
              const cell = cells[at]
              return (
                <td key={column.id}>
                  {cell && columns[0] && <OwnCell of={cell} column={column} base={columns[0]} whole />}
                </td>
              )
            })}
            {blank && <td className="blank" />}
          </tr>
        ))}
      </tbody>
    </table>
  </article>
)

export const titleOf = ([base, ...others]: readonly Column[]): string =>
  `${listed(others.map(({ name }) => name))} against ${base?.name}`

const signs = (['same', 'changed', 'rewritten', 'only here', 'not in this text'] as const).map(
  (sign) => [sign, signWords(sign)] as const,
)
