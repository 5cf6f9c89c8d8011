import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, defaultClientConditions } from 'vite'

/** A script as published. */
export interface Script {
  /** In the site: "_next/static/island.3f2a….js"; the name changes with the content. */
  readonly path: string
  readonly text: string
  /** The code of this project in it, module by module, before it was minified. */
  readonly own: readonly string[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Surroundings {
  /** Words of the code with what stands for them. */
  readonly known?: Readonly<Record<string, string>>
  /** True where the script has no page: packages then give the form of them that needs none. */
  readonly worker?: boolean
  /** Packages with the file that stands for each, from the root. */
  readonly instead?: Readonly<Record<string, string>>
}

/** Bundles and minifies a file with all that it imports. */
export async function bundle(
  entry: string,
  name: string,
  { known = {}, worker = false, instead = {} }: Surroundings = {},
): Promise<Script> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { '@': root, ...Object.fromEntries(Object.entries(instead).map(([name, file]) => [name, root + file])) },
      conditions: worker ? ['worker', 'module', 'production'] : [...defaultClientConditions],
    },
    esbuild: { jsx: 'automatic', jsxDev: false, legalComments: 'inline' },
    define: { 'process.env.NODE_ENV': '"production"', ...known },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'own' },
    },
  })
  const [output] = Array.isArray(built) ? built : []
  if (!output) throw new Error(`${entry} gave no script`)
  const { code: text, modules } = output.output[0]
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 13)
  return {
    path: `_next/static/${name}.${hash}.js`,
    text,
    own: Object.entries(modules).flatMap(([file, { code }]) => (file.includes('/node_modules/') ? [] : (code ?? []))),
  }
}
