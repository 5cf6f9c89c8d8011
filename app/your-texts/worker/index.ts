/** The worker of the page for own texts: all that takes long is done here, so that the page never waits. */
import type { Answer, Request } from '../messages'
import { desk } from './desk'

/** What of a worker's global scope is used; the types that come with the browser's are those of a page. */
const scope = globalThis as unknown as {
  postMessage: (answer: Answer) => void
  onmessage: (event: MessageEvent<Request>) => void
}

const { hear, goOn } = desk((answer) => scope.postMessage(answer))
let waiting = false

/** Reads on until all is read; what the page asks meanwhile comes first. */
function work(): void {
  waiting = goOn()
  if (waiting) setTimeout(work)
}

scope.onmessage = ({ data }) => {
  hear(data)
  if (!waiting) work()
}
