/** A button that prints the page, beside the files of its sheet; the browser's own command does the same. */
export function offerPrinting(): void {
  const list = document.querySelector('.to-print, .sheet-choices')
  if (!list) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = 'Print this page'
  button.addEventListener('click', () => print())
  list.append(button)
}
