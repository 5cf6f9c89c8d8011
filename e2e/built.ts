import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built site. */
export const out = fileURLToPath(new URL('../out', import.meta.url))

/** Its pages. The file to take along is none: it has no script, no picture and a limit of its own. */
export const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.html') && path !== join('data', 'point-by-point.html'),
)
