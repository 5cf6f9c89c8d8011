import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, root } from '../import-graph'

/** Every file that is reached from these, themselves included, with the packages they import. */
function reachable(start: readonly string[]): { files: ReadonlySet<string>; packages: ReadonlySet<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    for (const { from, file: next } of importsOf(file)) {
      if (next) visit(next)
      else packages.add(from)
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
