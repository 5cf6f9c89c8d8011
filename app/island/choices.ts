import { say } from './say'

/** Says how many rows are left when a kind of change fact is chosen, which the style alone cannot tell. */
export function tellChoices(): void {
  addEventListener('hashchange', () => {
    if (!location.hash.startsWith('#only-')) return
    const rows = [...document.querySelectorAll<HTMLElement>('.cmp .row')].filter((row) => row.offsetParent !== null)
    say(`${rows.length} ${rows.length === 1 ? 'row' : 'rows'} shown`)
  })
}
