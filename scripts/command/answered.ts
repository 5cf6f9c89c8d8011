import { visible } from '../../lib/hidden-characters'
import { Refusal } from './refusal'

/** The exit code of a command: what it returns, or 2 where it refuses, with one line on standard error that says why. */
export async function answered(command: () => number | Promise<number>): Promise<number> {
  try {
    return await command()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(visible(error.message))
    return 2
  }
}
