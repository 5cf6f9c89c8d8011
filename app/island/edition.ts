import { say } from './say'

/** An address with "?v=" and the mark of an older edition shows what the citation meant beside what stands now. */
export function showCitedEdition(): void {
  const cited = new URLSearchParams(location.search).get('v')
  const current = document.querySelector('.address code')?.textContent
  if (!cited || !current || cited === current) return
  const earlier = [...document.querySelectorAll<HTMLDetailsElement>('details[data-edition]')].find(
    ({ dataset }) => dataset.edition === cited,
  )
  if (!earlier) {
    say(`No edition ${cited} of this point is known`)
    return
  }
  earlier.hidden = false
  earlier.open = true
  earlier.scrollIntoView({ block: 'center' })
  say('This point has changed since you cited it')
}
