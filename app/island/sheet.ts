import { boxes } from '../../lib/sheet/boxes'
import { type Chosen, chosenIn, searchOf } from '../../lib/sheet/choice'

/** Keeps the choice of a sheet in its address, so that it can be sent, and numbers the sources that are left. */
export function keepSheetChoice(): void {
  const place = document.querySelector('.sheet-choices')
  if (!place) return
  tick(chosenIn(location.search))
  renumber()
  place.addEventListener('change', () => {
    history.replaceState(null, '', location.pathname + searchOf(chosen()) + location.hash)
    renumber()
  })
}

/** The boxes of one kind by what they stand for: "geneva-19" for "with-geneva-19". */
function boxesOf(kind: 'with' | 'topics' | 'print') {
  const prefix = { with: boxes.version(''), topics: boxes.topic(''), print: 'print-' }[kind]
  return [...document.querySelectorAll<HTMLInputElement>(`.sheet-choices [id^="${prefix}"]`)].map((box) => ({
    box,
    name: box.id.slice(prefix.length),
  }))
}

const box = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)

function tick({ rows, paper, ...lists }: Chosen): void {
  for (const kind of ['with', 'topics', 'print'] as const) {
    const asked = lists[kind]
    if (asked) for (const { box, name } of boxesOf(kind)) box.checked = asked.includes(name)
  }
  for (const [id, wanted] of [
    [boxes.changed, rows],
    [boxes.paper('letter'), paper],
  ] as const) {
    const found = box(id)
    if (found && wanted) found.checked = true
  }
}

/** Versions are always named, so that an address means the same when others come; the rest where it is not as at first. */
function chosen(): Chosen {
  const listed = (kind: 'with' | 'topics' | 'print') => {
    const all = boxesOf(kind)
    const named = all.filter(({ box }) => box.checked).map(({ name }) => name)
    return all.length > 0 && (kind === 'with' || all.some(({ box }) => box.checked !== box.defaultChecked))
      ? { [kind]: named }
      : {}
  }
  return {
    ...listed('with'),
    ...listed('topics'),
    ...listed('print'),
    ...(box(boxes.changed)?.checked && { rows: 'changed' }),
    ...(box(boxes.paper('letter'))?.checked && { paper: 'letter' }),
  }
}

/** Numbers the sources in the order in which the rows and notes that are left cite them, and hides the others. */
function renumber(): void {
  const list = document.querySelector('.numbered')
  if (!list || boxesOf('with').length === 0) return
  const notes = [...list.children].filter((note) => note instanceof HTMLLIElement)
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.sheet-grid .c a')]
  // All are looked at before the first is written to: the page is then laid out once.
  const shown = links.filter((link) => link.offsetParent !== null)
  const order = new Map<string, number>()
  for (const link of shown) {
    const id = link.hash.slice(1)
    const number = order.get(id) ?? order.size + 1
    order.set(id, number)
    link.textContent = `${number}`
  }
  const numberOf = ({ id }: Element) => order.get(id) ?? Number.POSITIVE_INFINITY
  for (const note of notes.toSorted((a, b) => numberOf(a) - numberOf(b))) {
    note.hidden = !order.has(note.id)
    note.value = order.get(note.id) ?? 0
    list.append(note)
  }
}
