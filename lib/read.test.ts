import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPlanFiles } from './read'

const root = mkdtempSync(join(tmpdir(), 'plans-'))
afterAll(() => rmSync(root, { recursive: true }))

test('the files of a folder come by name, without README.md, folders and byte-order marks', () => {
  const folder = join(root, 'plans')
  mkdirSync(join(folder, 'drafts'), { recursive: true })
  for (const [name, text] of [
    ['us-28.md', '\uFEFF---\n'],
    ['README.md', '# How'],
    ['claims.yaml', 'é'],
  ] as const)
    writeFileSync(join(folder, name), text)
  expect(readPlanFiles(folder)).toEqual([
    { path: 'plans/claims.yaml', text: 'é' },
    { path: 'plans/us-28.md', text: '---\n' },
  ])
})
