import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The file that an import of our own leads to; undefined for packages. */
function resolved(from: string, name: string): string | undefined {
  const path = name.startsWith('@/') ? join(root, name.slice(2)) : name.startsWith('.') ? join(dirname(from), name) : ''
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}.mjs`, join(path, 'index.ts'), join(path, 'index.tsx')]
  return path && candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile())
}

/** Every file that is reached from these, themselves included, with the packages they import. */
function reachable(start: readonly string[]): { files: ReadonlySet<string>; packages: ReadonlySet<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    const text = /\.tsx?$|\.mjs$/.test(file) ? readFileSync(file, 'utf8') : ''
    for (const [, name = ''] of text.matchAll(/(?:^|\s)(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/g)) {
      const next = resolved(file, name)
      if (next) visit(next)
      else packages.add(name)
    }
  }
  for (const file of start) visit(file)
  return { files, packages }
}

const entries = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:^|\/)(?:page|layout|not-found|loading|error|template)\.tsx$/.test(path))
  .map((path) => join(root, 'app', path))

test('no page or layout reaches a client component', () => {
  const { files } = reachable(entries)
  expect(entries.length).toBeGreaterThan(7)
  expect(files.size).toBeGreaterThan(60)
  const client = [...files].filter((file) => /^\s*['"]use client['"]/m.test(readFileSync(file, 'utf8')))
  expect(client.map((file) => relative(root, file))).toEqual([])
})

test('the pages import nothing that runs in a browser', () => {
  const { packages } = reachable(entries)
  const browser = [...packages].filter((name) =>
    /^(?:next\/(?:link|image|script|navigation|dynamic)|react-dom)/.test(name),
  )
  expect(browser).toEqual([])
})
