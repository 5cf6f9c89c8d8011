import { citedWords } from '../cited-words'
import { type Mention, mentionsOf, type Note, type Notes, numberSources } from '../notes'
import { everyPoint } from '../points'
import { routes } from '../routes'
import type { Collation, Plans, Version } from '../types'
import { variantsOf, witnessesIn } from '../variants'

/**
 * Every source of the plans, numbered: first those that the file cites, in reading order, then the others. Each leads
 * back to the topics that cite it; to a version read alone only where no topic does.
 */
export function allNotes(plans: Plans, collation: Collation): Notes {
  const inRows = mentionsOf(collation)
  const known = new Set(inRows.flatMap(({ citations }) => citations.map(({ source }) => source)))
  const cited = numberSources(plans.sources, [
    ...citedWords(plans.horizon ?? '').map(({ citations }) => ({ citations, at: horizonSpot })),
    ...inRows,
    ...plans.versions.flatMap((version) => mentionsInVersion(plans, version, known)),
  ])
  const others = plans.sources.filter(({ id }) => !cited.has(id))
  const rest = others.map((source, at): [string, Note] => [
    source.id,
    { number: cited.size + at + 1, source, citedIn: [] },
  ])
  return new Map([...cited, ...rest])
}

const horizonSpot = { href: routes.anchor('', 'horizon'), label: 'later packages' }

/** What is cited where a version is read alone, but for what is known already. */
function mentionsInVersion(plans: Plans, version: Version, known: ReadonlySet<string>): readonly Mention[] {
  const at = { href: routes.anchor('', version.id), label: version.short }
  const questions = plans.questions.filter((question) => question.version === version.id)
  return [
    version.basedOn?.citations ?? [],
    ...citedWords(version.intro).map(({ citations }) => citations),
    ...everyPoint(version.points).map(({ citations }) => citations),
    ...version.points.map((point) => witnessesIn(variantsOf(plans, point))),
    ...questions.flatMap(({ accounts }) => accounts.map(({ citations }) => citations)),
  ].map((citations) => ({ citations: citations.filter(({ source }) => !known.has(source)), at }))
}
