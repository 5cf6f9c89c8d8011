import type { WriteStream } from 'node:tty'

/** What a text is written for. */
export interface Terminal {
  /** Characters in a line; absent where nobody looks at it: in a file or a pipe lines are not broken. */
  readonly width?: number
  readonly colours: boolean
}

/** A file or a pipe. */
export const noTerminal: Terminal = { colours: false }

/** What standard output is; colours may be declined by NO_COLOR, whatever its value, as no-color.org has it. */
export function terminalOf(
  { isTTY, columns }: Pick<WriteStream, 'isTTY' | 'columns'>,
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  if (!isTTY) return noTerminal
  return { width: columns || 80, colours: !env.NO_COLOR && env.TERM !== 'dumb' }
}
