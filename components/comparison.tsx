import { countRows } from '@/lib/changed-rows'
import { basisOf } from '@/lib/comparison'
import { type Notes, sourcesInBrief } from '@/lib/notes'
import type { Collation } from '@/lib/types'
import { type Beside, CollationTable } from './collation-table'
import { FactFilter } from './fact-filter'
import { SourceList } from './source-list'
import { TopicRail } from './topic-rail'
import { ViewControls } from './view-controls'

interface ComparisonProps {
  readonly collation: Collation
  readonly notes: Notes
  /** Whether it sets one pair side by side, or several versions that can be shown and hidden; `wide` has four or more. */
  readonly form: 'pair' | 'several' | 'wide'
  readonly beside?: Beside
}

/** Every topic of a comparison: how it is shown, the way to each topic, the rows, and the sources. */
export const Comparison = ({ collation, notes, form, beside }: ComparisonProps) => {
  const counts = countRows(collation.topics)
  return (
    <>
      <FactFilter counts={counts} several={form !== 'pair'} />
      <ViewControls rows={counts} choosable={form !== 'pair'} others={collation.versions.length - 1} />
      <div className={form === 'wide' ? 'study wide' : 'study'}>
        <TopicRail collation={collation} />
        <CollationTable collation={collation} notes={notes} steps={form === 'pair'} beside={beside} />
      </div>
      <SourceList notes={notes} brief={form !== 'pair'} />
      <p className="note mt-4">
        {sourcesInBrief(collation.versions.length) === 1 ? 'One source stands' : 'Up to two sources stand'} at each text
        here, one at each account; the page of a point names all of them. {basisOf(collation)}.
      </p>
    </>
  )
}
