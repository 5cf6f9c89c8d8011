import { Refusal } from './refusal'
import { unwritable } from './unwritable'

/** Writes to standard output. What reads the other end of a pipe may have enough before the end: `| head`. */
export function print(text: string): Promise<void> {
  return new Promise((done, fail) => {
    // The error comes to the callback as well; heard by nobody, the event would end the program with a trace.
    process.stdout.once('error', () => {})
    process.stdout.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      if (!error || error.code === 'EPIPE') done()
      else fail(new Refusal(unwritable('standard output', error)))
    })
  })
}
