import { writeFileSync } from 'node:fs'
import { baseOf } from './collate/base'
import { comparisonOf } from './collate/comparison'
import { namesOf } from './collate/names'
import { type Options, optionsIn } from './collate/options'
import { withProgressLine } from './collate/progress-line'
import { readFiles } from './collate/read-files'
import { targetOf } from './collate/target'
import { noTerminal, terminalOf } from './collate/terminal'
import { written } from './collate/written'
import { answered } from './command/answered'
import { callersFolder } from './command/callers-folder'
import { print } from './command/print'
import { Refusal } from './command/refusal'
import { unwritable } from './command/unwritable'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Compares texts of one's own: npm run --silent collate -- LEFT RIGHT [MORE ...] [--base NAME]
 * [--format text|json|markdown|html] [--out FILE]. Texts are plain or Markdown files; "-" is standard input.
 * Returns the exit code: 0 with a result, 2 with one line on standard error that says why there is none.
 */
export default function collate(args: readonly string[], env: Environment = process.env): Promise<number> {
  return answered(async () => {
    const options = optionsIn(args)
    if ('help' in options) await print(options.help)
    else await compareFiles(options, env)
    return 0
  })
}

async function compareFiles(options: Options, env: Environment): Promise<void> {
  const { files, out } = options
  const folder = callersFolder('collate', env)
  // What is wrong with the arguments is said before the work, which may take a minute.
  const names = namesOf(files, folder)
  const base = baseOf(names, options.base)
  const target = out === undefined ? undefined : targetOf(out, files, folder)
  const texts = await readFiles(files, names, folder)
  const terminal = target === undefined ? terminalOf(process.stdout, env) : noTerminal
  const result = withProgressLine(process.stderr, (tell) => {
    const comparison = comparisonOf(texts, (share) => tell('Finding rows', share))
    tell('Reading rows')
    return written(comparison, base, options.format, terminal, (share) => tell('Reading rows', share))
  })
  if (target === undefined) await print(result)
  else save(target, result)
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new Refusal(unwritable(file, error))
  }
}
