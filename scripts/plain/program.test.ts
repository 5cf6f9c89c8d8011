import { expect, test } from 'vitest'
import { bundleProgram, namesIn } from './program'

test('the words in the strings of a program are the names that it may give', () => {
  const names = namesIn([`const x = \`own-\${kind} wide\`; show("t twin", 'note')`, 'export const far = "h2"'])
  expect(['.own-', '.wide', '.t', '.twin', '#note', 'h2'].filter((name) => !names.has(name))).toEqual([])
  expect(['.x', '.kind', '.show', '.far'].filter((name) => names.has(name))).toEqual([])
})

test('the program knows its worker by name, runs without the tools it was built with, and both are small', async () => {
  const { program, scripts } = await bundleProgram()
  const [script, worker] = scripts
  expect(program.address).toBe(`/${script?.path}`)
  expect(script?.path).toMatch(/^_next\/static\/your-texts\.[\w-]{13}\.js$/)
  expect(worker?.path).toMatch(/^_next\/static\/your-texts-worker\.[\w-]{13}\.js$/)
  expect(script?.text).toContain(worker?.path.replace('_next/static/', ''))
  for (const { text } of scripts) {
    expect(text).not.toMatch(/process\.env|\bimport\(|\brequire\(/)
    expect(text.length).toBeLessThan(320_000)
  }
  // A worker has no page.
  expect(worker?.text).not.toMatch(/\bdocument\./)
  for (const name of ['.cmp', '.own-text', '.sheet-grid', '#paper-letter', 'textarea'])
    expect(program.names).toContain(name)
})
