import { carrier, citedNames, sourcesById } from '../../lib/cited-names'
import { getPlans } from '../../lib/plans'
import { reactionsByVersion, reactionsOn } from '../../lib/reactions'
import { routes } from '../../lib/routes'
import { partyNames } from '../../lib/timeline'
import type { Reaction, Version } from '../../lib/types'
import { whenWords } from '../../lib/when'
import { capitalise } from '../../lib/words'
import { escaped } from './html'

/** What stands beside the texts on our page of a pair, written by hand. */

/** What is often confused at a row. */
export const confusionLines = (row: string): string =>
  getPlans()
    .confusions.filter(({ rows }) => rows.includes(row))
    .map(
      ({ id, title, note }) =>
        `<p><small>Often confused: ${escaped(note)} <a href="${routes.confusion(id)}">${escaped(title)}</a></small>`,
    )
    .join('')

/** What the parties said on a topic of the versions of the pair, folded under its rows; empty where they said nothing. */
export function reactionLines(topic: string, versions: readonly Version[]): string {
  const groups = reactionsByVersion(reactionsOn(getPlans().reactions, topic), versions)
  if (groups.length === 0) return ''
  const told = groups.map(
    ({ version, byParty }) =>
      `<h3>${escaped(version.short)}</h3>${byParty
        .map(({ party, reactions }) => `<dl><dt>${partyNames[party]}${reactions.map(reactionLine).join('')}</dl>`)
        .join('')}`,
  )
  const summary = groups.map(({ version, count }) => `${count} reactions to the ${version.short}`).join(', ')
  return `<tr><td colspan="3"><details><summary>${escaped(summary)}</summary>${told.join('')}</details>`
}

function reactionLine({ text, by, office, when, citations }: Reaction): string {
  const named = citedNames(citations, sourcesById(getPlans().sources)).map(
    ({ source, places }) => `<a href="${routes.source(source.id)}">${escaped(carrier(source))}</a>${escaped(places)}`,
  )
  const who = `${capitalise(by)}${office ? `, ${office}` : ''}; ${whenWords(when)}; `
  return `<dd><p>${escaped(text)}<p><small>${escaped(who)}${named.join('; ')}</small>`
}
