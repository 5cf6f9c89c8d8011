import { posix } from 'node:path'
import { parseAst } from 'vite'
import { bundle, type Script } from './bundle'

/** What an application page has beside the script that all pages have. */
export interface Program {
  /** Without the site's path. */
  readonly address: string
  /** Every name that it may give to what it adds; the rules for them stay in its page. */
  readonly names: ReadonlySet<string>
}

/** The one application page, as a file of the export. */
export const applicationPage = 'your-texts/index.html'

/** The program of the application page, and the worker that it starts from beside itself. */
export async function bundleProgram(): Promise<{ readonly program: Program; readonly scripts: readonly Script[] }> {
  const worker = await bundle('app/your-texts/worker/index.ts', 'your-texts-worker', {
    worker: true,
    instead: { 'decode-named-character-reference': 'scripts/plain/no-named-references.ts' },
  })
  const script = await bundle('app/your-texts/program/index.tsx', 'your-texts', {
    known: { workerFile: JSON.stringify(posix.basename(worker.path)) },
  })
  return { program: { address: `/${script.path}`, names: namesIn(script.own) }, scripts: [script, worker] }
}

/** Every word in the strings of a program could be the name of an element, a class or an id. */
export function namesIn(modules: readonly string[]): ReadonlySet<string> {
  const strings: string[] = []
  for (const code of modules) collectStrings(parseAst(code), strings)
  const words = new Set(strings.flatMap((text) => text.match(/[a-z][\w-]*/gi) ?? []))
  return new Set([...words].flatMap((word) => [word, `.${word}`, `#${word}`]))
}

/** Strings, and what stands between the places of a template. */
function collectStrings(node: unknown, strings: string[]): void {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string')
    strings.push(node.value)
  else if ('cooked' in node && typeof node.cooked === 'string') strings.push(node.cooked)
  else for (const inner of Object.values(node)) collectStrings(inner, strings)
}
