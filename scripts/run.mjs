/**
 * Runs a script written in TypeScript: node scripts/run.mjs scripts/check.ts [arguments].
 * The script's default export gets the arguments and returns the exit code.
 *
 * Node 20 reads no TypeScript. Vite does and is here already, since the unit tests run on it;
 * a runner of its own (tsx) would bring a second copy of esbuild with the binaries of every platform.
 */
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [script = '', ...args] = process.argv.slice(2)
const mode = process.env.NODE_ENV
const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'error' })
// Vite sets NODE_ENV for itself; what the script starts, such as a build, has its own.
if (mode === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV')
process.exitCode = await /** @type {{ default: (args: string[]) => number | Promise<number> }} */ (module).default(args)
