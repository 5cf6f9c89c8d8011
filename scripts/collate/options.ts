import { parseArgs } from 'node:util'
import { Refusal } from '../command/refusal'

const formats = ['text', 'json', 'markdown', 'html'] as const
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

const usage =
  'npm run --silent collate -- LEFT RIGHT [MORE ...] [--base NAME] [--format text|json|markdown|html] [--out FILE]'

const help = `${usage}

LEFT RIGHT [MORE ...]  the texts, plain or Markdown in UTF-8; - is standard input
--base NAME            the text that the others are read against: the name of its file without ending,
                       after that of its folder where names are equal; without it: the first text
--format FORMAT        text, json, markdown or html; without it: text
--out FILE             the file to write, none of the texts; - or without it: standard output
--help, -h             prints this
`

const known = {
  base: { type: 'string' },
  format: { type: 'string', default: 'text' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * What is asked for, or how to ask.
 *
 * @throws Refusal where the arguments are wrong.
 */
export function optionsIn(args: readonly string[]): Options | { readonly help: string } {
  const { values, positionals: files } = parsed(args)
  if (values.help) return { help }
  const format = formats.find((format) => format === values.format)
  if (files.length < 2) throw new Refusal(`Found ${files.length === 1 ? 'one text' : 'no text'}, expected ${usage}`)
  if (files.includes('')) throw new Refusal('Found an empty path, expected a text')
  if (format === undefined) throw new Refusal(`Found --format ${values.format}, expected ${formats.join(', ')}`)
  if (files.filter((file) => file === '-').length > 1)
    throw new Refusal('Found - twice, expected it once: standard input can be read once')
  if (values.out === '') throw new Refusal('Found --out with an empty path, expected a file')
  return {
    files,
    format,
    ...(values.base !== undefined && { base: values.base }),
    ...(values.out !== undefined && values.out !== '-' && { out: values.out }),
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
