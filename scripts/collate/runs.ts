import { inspect } from 'node:util'

/** How a run of text is set where there are colours; each has signs or a place that say the same without. */
type Style = 'removed' | 'added' | 'name' | 'fact' | 'quiet'

/** A run of text in one style. */
export interface Run {
  readonly text: string
  readonly style?: Style
}

const formats: Readonly<Record<Style, readonly string[]>> = {
  removed: ['yellow', 'strikethrough'],
  added: ['cyan', 'underline'],
  name: ['bold'],
  fact: ['bold'],
  quiet: ['dim'],
}

/** The runs as they are written. `styleText` of Node would do it, but has come with 20.12. */
export const painted = (runs: readonly Run[], colours: boolean): string =>
  joined(runs)
    .map(({ text, style }) => (colours && style ? inFormats(text, formats[style]) : text))
    .join('')

/** Neighbours of one style as one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.style === run.style) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

const inFormats = (text: string, names: readonly string[]): string =>
  names.reduce((inner, name) => {
    const [open, close] = inspect.colors[name] ?? [0, 0]
    return `\u001b[${open}m${inner}\u001b[${close}m`
  }, text)

/** What would steer a terminal, turn its line round or be nothing to see. */
const steering = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text that a terminal shows and does not obey. */
export const harmless = (text: string): string => text.replace(steering, '\uFFFD')
