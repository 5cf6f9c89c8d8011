/** The program of the page for own texts. Nothing it does asks anything of any server. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Desk } from '@/components/your-texts/desk'
import { comparer } from './comparer'
import { type Keeper, keeper, kept } from './keep'
import { isAlone } from './one-tab'
import { namesAsked, type Printed, printedOn } from './printed'
import { type Session, sessionOf } from './session'
import { changed, type Desk as DeskState, emptyDesk, isEmpty } from './state'

declare const workerFile: string

// Known only while the script starts.
const { src } = document.currentScript as HTMLScriptElement

const note = (words: string) => {
  const place = document.getElementById('own-kept')
  if (place) place.textContent = words
}

async function start(place: HTMLElement): Promise<void> {
  const [before, isReadable] = await Promise.race([
    kept().then((left) => [left, true] as const),
    silence.then(() => [undefined, false] as const),
  ]).catch(() => [undefined, false] as const)
  const printed = printedOn(document)
  const asked = askedFor(printed)
  const isFree = !before || isEmpty(before.desk)
  const desk = isFree && asked.length > 0 ? emptyDesk(asked) : (before?.desk ?? emptyDesk())
  const session = sessionOf(
    withTyped(desk, place),
    comparer(() => new Worker(new URL(workerFile, src))),
  )
  const keep = keeper(() => note(keepsNothing))
  let isKept = false
  const root = createRoot(place)
  // At once, so that nothing can be typed into boxes that are about to go.
  flushSync(() =>
    root.render(
      <Desk
        session={session}
        printed={printed}
        asked={isFree ? [] : asked}
        onClear={() => {
          session.comparer.stop()
          session.desk.change({ kind: 'cleared', names: [] })
          // What another tab keeps is not this one's to remove.
          if (isKept) void keep.forget().catch(() => undefined)
        }}
      />,
    ),
  )
  if (before?.shown) session.compare()
  if (before?.whole === false) note(onlyWords)
  // Nothing is written over what could not be read.
  if (!isReadable) note(keepsNothing)
  else if (await isAlone()) {
    isKept = true
    keepUp(session, keep)
  } else
    note('This page is open in another tab, which keeps its texts. What you do here is not kept: save it to a file.')
}

/** A database that does not answer within so many milliseconds is taken for none. */
const patience = 4_000
const silence = new Promise<void>((done) => setTimeout(done, patience))

const keepsNothing = 'This browser keeps nothing here: save the comparison to a file.'
const onlyWords =
  'Of what this browser kept, only the words of the texts could be read. Their names and the corrections are lost.'

/** Keeps every change of the texts, and whether their rows are shown. */
function keepUp({ desk, comparer: { progress, subscribe } }: Session, { keep }: Keeper): void {
  const isShown = () => progress().step === 'done'
  let wasShown = isShown()
  const keepNow = () => keep(desk.state(), wasShown)
  keepNow()
  desk.subscribe(keepNow)
  subscribe(() => {
    if (isShown() === wasShown) return
    wasShown = isShown()
    keepNow()
  })
}

/** The names in the address, which is then done with them. */
function askedFor(printed: readonly Printed[]): readonly string[] {
  const names = namesAsked(location.search, printed)
  if (names.length > 0) history.replaceState(null, '', location.pathname)
  return names
}

/** What somebody typed into the page before this program came goes into its box, or into one that is free. */
function withTyped(desk: DeskState, place: HTMLElement): DeskState {
  return [...place.querySelectorAll('textarea')].reduce((now, { value: text }, at) => {
    if (text.trim() === '') return now
    const roomy = now.texts.some((box) => box.text === '') ? now : changed(now, { kind: 'added' })
    const own = roomy.texts[at]
    const free = own?.text === '' ? own : roomy.texts.find((box) => box.text === '')
    return free ? changed(roomy, { kind: 'put', id: free.id, text }) : now
  }, desk)
}

const place = document.getElementById('own-desk')
if (place) void start(place)
