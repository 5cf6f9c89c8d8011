import { citedWords } from '@/lib/cited-words'
import { editionOfAll } from '@/lib/editions'
import type { Kept } from '@/lib/kept/types'
import { anchorsOf } from '@/lib/kept/withdrawn-pages'
import { fromAllSides } from '@/lib/take-along/all-sides'
import type { Collation } from '@/lib/types'
import { EvidenceMix } from '../evidence-mix'
import { Horizon } from '../horizon'
import { Legend } from '../legend'
import { Signs } from '../signs'
import { VersionsTable } from '../versions-table'
import { WithdrawnAnchors } from '../withdrawn-anchors'
import { AboutFile } from './about-file'
import { AllSources } from './all-sources'
import { BaseChoice, Basis } from './base-choice'
import { Rows } from './rows'
import type { Surroundings } from './surroundings'
import { VersionAlone } from './version-alone'

interface TakeAlongProps extends Surroundings {
  readonly kept: Kept
  readonly collationOf: (base: string) => Collation
}

/** The whole comparison as one page: every version as base, each version alone, all sources. */
export const TakeAlong = ({ kept, collationOf, ...rest }: TakeAlongProps) => {
  const { versions, topics, horizon = '' } = rest.plans
  return (
    <body>
      <a className="skip" href="#main">
        To the content
      </a>
      <Signs />
      <header className="masthead page">
        <p className="name">Point by Point</p>
      </header>
      <main id="main" className="page">
        <div className="top">
          <div>
            <AboutFile edition={editionOfAll(kept.editions)} />
            <EvidenceMix of={versions} />
            <Horizon runs={citedWords(horizon)} notes={rest.notes} />
          </div>
          <VersionsTable versions={versions} base="" />
        </div>
        <Contents topics={topics} />
        <div className="view">
          <BaseChoice versions={versions} />
          <Legend />
        </div>
        <Basis versions={versions} />
        <Rows topics={fromAllSides(rest.plans, collationOf)} {...rest} />
        <section className="doc" aria-labelledby="alone">
          <h2 id="alone">Each version alone</h2>
          {versions.map((version) => (
            <VersionAlone key={version.id} version={version} {...rest} />
          ))}
        </section>
        <AllSources notes={rest.notes} />
        <WithdrawnAnchors of={anchorsOf(kept.withdrawn, '')} />
      </main>
    </body>
  )
}

/** The way to every topic and to what comes after the rows. */
const Contents = ({ topics }: Pick<Surroundings['plans'], 'topics'>) => (
  <nav className="rail" aria-label="In this file">
    <ul>
      {topics.map(({ id, label }) => (
        <li key={id}>
          <a href={`#${id}`}>{label}</a>
        </li>
      ))}
      <li>
        <a href="#alone">Each version alone</a>
      </li>
      <li>
        <a href="#sources">Sources</a>
      </li>
    </ul>
  </nav>
)
