import { createHash } from 'node:crypto'
import { build } from 'vite'

/** The one script of the reading pages, as published. */
export interface Island {
  /** In the site: "_next/static/island.3f2a….js"; the name changes with the content. */
  readonly path: string
  readonly text: string
}

/** Class names that the script gives to what it adds; the rules for them stay in every page. */
export const islandNames: ReadonlySet<string> = new Set(['button', '.copy', '.told'])

/** Bundles and minifies app/island/. */
export async function bundleIsland(): Promise<Island> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: 'app/island/index.ts', formats: ['iife'], name: 'island' },
    },
  })
  const [output] = Array.isArray(built) ? built : []
  const text = output?.output[0].code
  if (text === undefined) throw new Error('app/island/ gave no script')
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 13)
  return { path: `_next/static/island.${hash}.js`, text }
}
