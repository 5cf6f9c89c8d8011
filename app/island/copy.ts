import { addressOf, readRow } from './read-row'
import { rowText } from './row-text'
import { say } from './say'

/** Link marks copy the address that they lead to; a button at each row copies the row as plain text. */
export function offerCopies(): void {
  if (!navigator.clipboard) return
  for (const row of document.querySelectorAll<HTMLElement>('.cmp .row')) {
    const button = document.createElement('button')
    const name = row.querySelector('.code')?.textContent ?? ''
    button.type = 'button'
    button.className = 'copy'
    button.textContent = 'copy row'
    button.setAttribute('aria-label', `copy row ${name} as text`)
    button.addEventListener('click', () => copy(rowText(readRow(row)), `${name} copied as text`))
    row.querySelector('.rowhead')?.append(button)
  }
  document.addEventListener('click', (event) => {
    const { target } = event
    const mark = target instanceof Element ? target.closest<HTMLAnchorElement>('a.mark, a.code, .address a') : null
    if (!mark) return
    // One who is there already stays, and hears that it is copied.
    if (!mark.hash && mark.href === location.href.replace(/#.*/, '')) event.preventDefault()
    const address = mark.hash ? addressOf(mark.hash.slice(1)) : mark.href
    void copy(address, `Copied: ${address}`)
  })
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(done)
  } catch {
    say('The browser does not allow copying here')
  }
}
