let place: HTMLElement | undefined

/** Tells the reader what happened, in sight for a moment and aloud. */
export function say(words: string): void {
  if (!place) {
    place = document.createElement('p')
    place.className = 'told'
    place.setAttribute('role', 'status')
    document.body.append(place)
  }
  const here = place
  here.textContent = ''
  // A region that is new or says the same again is read aloud only when its words come later.
  setTimeout(() => {
    here.textContent = words
  }, 50)
  setTimeout(() => {
    if (here.textContent === words) here.textContent = ''
  }, 4000)
}
