import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'
import { expect, test } from 'vitest'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

test.each([
  ['version.schema.json', 'lib/data/version-file.ts', 'VersionFile'],
  ['collation.schema.json', 'lib/data/collation-file.ts', 'CollationFile'],
  ['plans.schema.json', 'lib/publish.ts', 'PublishedPlans'],
])('%s is what the types say', async (name, path, type) => {
  const generator = createGenerator({
    path: fromRoot(path),
    tsconfig: fromRoot('tsconfig.json'),
    type,
    expose: 'export',
    topRef: false,
    skipTypeCheck: true,
  })
  const schema = generator.createSchema(type)
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`schemas/${name}`)
})
