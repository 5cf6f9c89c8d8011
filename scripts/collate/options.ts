import { parseArgs } from 'node:util'
import { Refusal } from './refusal'

export const formats = ['text', 'json', 'markdown', 'html'] as const
export type Format = (typeof formats)[number]

/** What the command is asked for. */
export interface Options {
  /** Two or more files; "-" for standard input. */
  readonly files: readonly string[]
  /** Id of the version that the others are read against; absent: the first. */
  readonly base?: string
  readonly format: Format
  /** Absent: standard output. */
  readonly out?: string
}

export const usage =
  'npm run --silent collate -- LEFT RIGHT [MORE ...] [--base NAME] [--format text|json|markdown|html] [--out FILE]'

const known = {
  base: { type: 'string' },
  format: { type: 'string', default: 'text' },
  out: { type: 'string' },
} as const

/** @throws Refusal where the arguments are wrong. */
export function optionsIn(args: readonly string[]): Options {
  const { values, positionals: files } = parsed(args)
  const format = formats.find((format) => format === values.format)
  if (files.length < 2) throw new Refusal(`Found ${files.length === 1 ? 'one text' : 'no text'}, expected ${usage}`)
  if (format === undefined) throw new Refusal(`Found --format ${values.format}, expected ${formats.join(', ')}`)
  if (files.filter((file) => file === '-').length > 1)
    throw new Refusal('Found - twice, expected it once: standard input can be read once')
  return {
    files,
    format,
    ...(values.base !== undefined && { base: values.base }),
    ...(values.out !== undefined && { out: values.out }),
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true })
  } catch (error) {
    const [found = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new Refusal(`${found.replace(/\. To specify.*$|\.$/, '')}, expected ${usage}`)
  }
}
