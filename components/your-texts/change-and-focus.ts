import { flushSync } from 'react-dom'

/** Makes a change that takes away what has the focus, and gives it to another element, by its id. */
export function changeAndFocus(change: () => void, id: string): void {
  flushSync(change)
  document.getElementById(id)?.focus()
}
