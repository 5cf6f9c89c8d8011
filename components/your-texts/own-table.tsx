import { memo, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { Comparer } from '@/app/your-texts/program/comparer'
import { nameOfLanguage } from '@/lib/own-texts/language'
import { listed, plural } from '@/lib/words'
import type { Column } from './own-cell'
import type { RowSetting } from './own-row'
import { guessedHeight, type NumberedRow, RowBlock } from './row-block'
import { useWindow } from './use-window'

interface OwnTableProps {
  readonly rows: readonly NumberedRow[]
  /** How many rows there are with those that are not shown. */
  readonly all: number
  readonly comparer: Comparer
  readonly setting: RowSetting
  readonly wanted: string | undefined
}

/** So many rows come and go together. */
const perBlock = 2
/** Up to so many rows stand in the page all the time, so that the browser's own search finds them. */
const mostAlways = 300

/** Rows × texts, laid out as the comparisons of the site are. Of many rows only those near the screen are in the page. */
export const OwnTable = memo(function OwnTable({ rows, all, comparer, setting, wanted }: OwnTableProps) {
  const { columns } = setting
  const blocks = useMemo(() => blocksOf(rows, columns.length), [rows, columns.length])
  const top = useRef<HTMLTableSectionElement>(null)
  const place = wanted === undefined ? -1 : rows.findIndex(({ key }) => key === wanted)
  const sought = place < 0 ? undefined : Math.floor(place / perBlock)
  const { range, above, below } = useWindow(blocks, rows.length <= mostAlways, top, sought)
  useLookWhereRowsAreMissing(top, comparer)
  return (
    <table role="table" className={columns.length > 3 ? 'cmp' : 'cmp own-few'} aria-rowcount={all + 1}>
      <caption className="h">{captionOf(columns)}</caption>
      <Heads of={columns} />
      <tbody ref={top} role="presentation" style={{ height: above }} />
      {blocks.slice(...range).map(({ name, rows: own }, at) => (
        <RowBlock
          key={name}
          name={name}
          rows={own}
          comparer={comparer}
          setting={setting}
          wanted={range[0] + at === sought ? wanted : undefined}
        />
      ))}
      <tbody role="presentation" style={{ height: below }} />
    </table>
  )
})

const blocksOf = (rows: readonly NumberedRow[], columns: number) =>
  Array.from({ length: Math.ceil(rows.length / perBlock) }, (_, at) => {
    const own = rows.slice(at * perBlock, (at + 1) * perBlock)
    return { name: own[0]?.key ?? '', rows: own, guess: guessedHeight(own, columns) }
  })

const captionOf = ([base, ...others]: readonly Column[]) =>
  `${listed(others.map(({ name }) => name))}: read against ${base?.name}.`

const Heads = ({ of }: { of: readonly Column[] }) => (
  <thead role="rowgroup">
    <tr role="row" className="heads" aria-rowindex={1}>
      <th role="columnheader" scope="col" className="corner r">
        {`Read against ${of[0]?.name}`}
      </th>
      {of.map(({ id, name, language, points }, at) => (
        <th key={id} role="columnheader" scope="col" className={at === 0 ? 'b r' : 'r'}>
          <bdi className="own-head">{name}</bdi>
          {at === 0 && <span className="tag">base</span>}
          <span className="meta">
            {`${language ? nameOfLanguage(language) : 'Another language'}, ${plural(points, 'point')}`}
          </span>
        </th>
      ))}
    </tr>
  </thead>
)

/** Where the reader scrolls to rows that are not read yet, these are read first. */
function useLookWhereRowsAreMissing(top: RefObject<HTMLElement | null>, { look }: Comparer): void {
  useEffect(() => {
    const lookAgain = () => {
      const missing = [...(top.current?.parentElement?.querySelectorAll('[aria-busy=true]') ?? [])].find(
        (row) => row.getBoundingClientRect().bottom > 0,
      )
      if (missing) look(Number(missing.getAttribute('aria-rowindex')) - 2)
    }
    addEventListener('scrollend', lookAgain)
    return () => removeEventListener('scrollend', lookAgain)
  }, [top, look])
}
