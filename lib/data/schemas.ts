import collation from './schemas/collation.schema.json'
import plans from './schemas/plans.schema.json'
import version from './schemas/version.schema.json'

/**
 * The JSON Schemas of the files, by name. They are generated from our types; `schemas.test.ts` fails where they are no
 * longer what the types say, and `npm run test:unit -- lib/data/schemas.test.ts -u` writes them anew.
 */
export const schemaFiles: readonly (readonly [string, object])[] = [
  ['version.schema.json', version],
  ['collation.schema.json', collation],
  ['plans.schema.json', plans],
]
