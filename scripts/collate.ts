import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { visible } from '../lib/hidden-characters'
import { baseOf, comparisonOf } from './collate/comparison'
import { type Options, optionsIn } from './collate/options'
import { readFiles } from './collate/read-files'
import { Refusal } from './collate/refusal'
import { noTerminal, terminalOf } from './collate/terminal'
import { written } from './collate/written'

/**
 * Compares texts of one's own: npm run --silent collate -- LEFT RIGHT [MORE ...] [--base NAME]
 * [--format text|json|markdown|html] [--out FILE]. Texts are plain or Markdown files; "-" is standard input.
 * Returns the exit code: 0 with a result, 2 with one line on standard error where the arguments or a text are wrong.
 */
export default async function collate(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  try {
    await compareFiles(optionsIn(args), callersFolder(env), env)
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(visible(error.message))
    return 2
  }
}

async function compareFiles(
  { files, base, format, out }: Options,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const comparison = comparisonOf(await readFiles(files, folder))
  const terminal = out === undefined ? terminalOf(process.stdout, env) : noTerminal
  const result = written(comparison, baseOf(comparison, base), format, terminal)
  if (out === undefined) print(result)
  else save(resolve(folder, out), result)
}

/** What reads the other end of a pipe may have enough before the end: `| head`. */
function print(text: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.stdout.write(text)
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new Refusal(`Found no way to write ${file} (${error instanceof Error ? error.message : error})`)
  }
}

/** npm runs scripts in the project's folder; paths are meant from where it was called. */
const callersFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  (env.npm_lifecycle_event === 'collate' && env.INIT_CWD) || process.cwd()
