import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, root } from './import-graph'

const files = ['app', 'components', 'e2e', 'lib', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.d)\.(?:tsx?|mjs)$/.test(path) && !path.includes('node_modules'))
    .map((path) => join(root, folder, path)),
)
const isTest = (file: string) => /\.(?:test|spec)\.tsx?$|\/fixtures\//.test(file)
/** Next asks for these by name, and packages for what stands in the place of another. */
const isAskedFor = (file: string) =>
  /\/(?:page|layout|not-found|route|robots|sitemap)\.tsx?$|\/plain\/no-named-references\.ts$/.test(file)

const exportsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^export (?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
    ),
  ].map(([, name = '']) => name)

test('what a file exports is imported, by the program or by a test beside it', () => {
  const used = new Set<string>()
  for (const importer of files)
    for (const { file = '', names } of importsOf(importer))
      if (!isTest(importer) || isTest(file) || dirname(importer) === dirname(file))
        for (const name of names) used.add(`${file} ${name}`)
  const unused = files
    .filter((file) => !isAskedFor(file) && !used.has(`${file} *`))
    .flatMap((file) =>
      exportsOf(file)
        .filter((name) => !used.has(`${file} ${name}`))
        .map((name) => `${relative(root, file)} ${name}`),
    )
  expect(used.size).toBeGreaterThan(1000)
  expect(unused).toEqual([])
})
