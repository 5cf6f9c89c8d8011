import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

interface Import {
  /** As the statement has it: a path or a package. */
  readonly from: string
  /** Where it leads to, for a file of our own. */
  readonly file: string | undefined
  /** What is taken from there, `*` for all of it. */
  readonly names: readonly string[]
}

/** What a file imports, or exports from elsewhere, as far as its statements say it. */
export function importsOf(file: string): readonly Import[] {
  const text = /\.tsx?$|\.mjs$/.test(file) ? readFileSync(file, 'utf8') : ''
  const found = text.matchAll(
    /(?:^|\s)(?:import|export)\s(?:([^'"]*?)\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  )
  return [...found].map(([, what, from, whole]) => {
    const path = from ?? whole ?? ''
    return { from: path, file: resolved(file, path), names: whole ? ['*'] : namesIn(what ?? '') }
  })
}

/** `Root as Hast, type Text` in braces, and the star. */
const namesIn = (clause: string): readonly string[] => [
  ...(clause.includes('*') ? ['*'] : []),
  ...[...(/\{([^}]*)\}/.exec(clause)?.[1] ?? '').matchAll(/(?:^|,)\s*(?:type\s+)?(\w+)/g)].map(([, name = '']) => name),
]

function resolved(importer: string, name: string): string | undefined {
  const path = name.startsWith('@/')
    ? join(root, name.slice(2))
    : name.startsWith('.')
      ? join(dirname(importer), name)
      : ''
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}.mjs`, join(path, 'index.ts'), join(path, 'index.tsx')]
  return path ? candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile()) : undefined
}
