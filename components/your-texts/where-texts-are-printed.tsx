import { printedWording } from '@/lib/printed-wording'
import type { Plans, Source, Version } from '@/lib/types'
import { day, issuedWords } from '@/lib/words'

/** The printed versions of this site with the pages that print them; the program reads this list, too. */
export const WhereTextsArePrinted = ({ of: plans }: { of: Plans }) => (
  <section aria-labelledby="printed">
    <h2 id="printed">Where the versions of this site are printed</h2>
    <p>This site restates every point in its own words. To compare the printed wording, copy it at its source.</p>
    <dl className="meanings">
      {plans.versions
        .filter(({ evidence }) => evidence === 'published text')
        .map((version) => (
          <div key={version.id} data-version={version.id}>
            <dt>{version.short}</dt>
            <dd>
              <Pages of={printedWording(plans, version)} version={version} />
            </dd>
          </div>
        ))}
    </dl>
  </section>
)

const Pages = ({ of, version }: { of: readonly Source[]; version: Version }) => (
  <ul className="run" aria-label={`Pages that print the ${version.short} of ${day(version.dated)}`}>
    {of.map((source) => (
      <li key={source.id}>
        <a href={source.url}>{source.outlet}</a>
        {issuedWords(source) && `, ${issuedWords(source)}`}
      </li>
    ))}
  </ul>
)
