import { renderToStaticMarkup } from 'react-dom/server'
import { sourcesById } from '@/lib/cited-names'
import { getCollation, getKept, getPlans } from '@/lib/plans'
import { addressesAway } from '@/lib/take-along/anchors'
import { allNotes } from '@/lib/take-along/notes'
import { TakeAlong } from './take-along'

const head = `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Point by Point: the whole comparison in one file</title>
<meta name="description" content="Every version of the Ukraine peace plan of late 2025 read against every other, with all sources, to keep and to pass on.">
</head>`

/** The file before its style comes in, with what turns the addresses in it into those that work away from the site. */
export function takeAlongMarkup() {
  const plans = getPlans()
  const [base] = plans.versions
  if (!base) throw new Error('The plans have no version')
  const notes = allNotes(plans, getCollation(base.id))
  const body = renderToStaticMarkup(
    <TakeAlong
      plans={plans}
      kept={getKept()}
      collationOf={getCollation}
      notes={notes}
      sources={sourcesById(plans.sources)}
    />,
  )
  return {
    html: `<!doctype html><html lang="en-GB">${head}${body}</html>`,
    bases: plans.versions.map(({ id }) => id),
    away: addressesAway(plans, notes),
  }
}
