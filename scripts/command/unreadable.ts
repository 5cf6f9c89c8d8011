import { shown } from './shown'

/** Why a file cannot be read, in one line. */
export function unreadable(file: string, error: unknown, expected: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return `Found no file ${shown(file)}, expected ${expected}`
  if (code === 'EISDIR') return `Found a folder ${shown(file)}, expected ${expected}`
  return `Found no way to read ${shown(file)} (${code ?? error}), expected ${expected}`
}
