import type { Sheet } from '@/lib/sheet/sheet'
import { plural } from '@/lib/words'

/** What is selected on a sheet to put together. The style sheet shows the names of what is left out, and nothing else. */
export const LeftOut = ({ of: { collation } }: { of: Sheet }) => {
  const rows = collation.topics.flatMap((topic) => topic.rows).length
  const { versions, topics } = collation
  return (
    <>
      {`${plural(versions.length, 'version')}, ${plural(topics.length, 'topic')}, ${plural(rows, 'row')}`}
      <span className="left-out">
        ; left out:
        {versions.slice(1).map(({ id, short }) => (
          <span key={id} className={`out-${id}`}>{` · ${short}`}</span>
        ))}
        {topics.map(({ topic: { id, title } }) => (
          <span key={id} className={`out-${id}`}>{` · ${title}`}</span>
        ))}
        <span className="out-rows"> · rows that did not change</span>
      </span>
    </>
  )
}
