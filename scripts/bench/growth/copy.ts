import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyProject } from '../../project-copy'

/**
 * Copies the project without its plans. Where the copy reads its plans or collates them, its build says so in a line
 * that `workIn` reads.
 */
export function copyAnnouncing(copy: string): void {
  copyProject(copy)
  announce(join(copy, 'lib'), 'read', 'readPlanFiles', "'parse'")
  announce(join(copy, 'lib'), 'collate', 'collate', "'collate ' + given[1]")
}

/** Puts a module in the place of one of lib/ that says that its function is called, then does what the other does. */
function announce(lib: string, module: string, name: string, entry: string): void {
  renameSync(join(lib, `${module}.ts`), join(lib, `${module}-itself.ts`))
  writeFileSync(
    join(lib, `${module}.ts`),
    `import { ${name} as itself } from './${module}-itself'

export * from './${module}-itself'

export const ${name}: typeof itself = (...given) => {
  console.info('bench: ' + process.pid + ' ' + ${entry})
  return itself(...given)
}
`,
  )
}

/** How often the plans were parsed and collated. */
export interface Work {
  readonly processes: number
  /** The most that one process did. */
  readonly parses: number
  /** The most that one process did against one base. */
  readonly collations: number
}

/** Reads what the build of a copy said. */
export function workIn(said: string): Work {
  const entries = [...said.matchAll(/bench: (\d+) (parse|collate \S+)/g)]
  const times = new Map<string, number>()
  for (const [entry] of entries) times.set(entry, (times.get(entry) ?? 0) + 1)
  const most = (kind: string) =>
    Math.max(0, ...[...times].flatMap(([entry, count]) => (entry.includes(` ${kind}`) ? count : [])))
  return {
    processes: new Set(entries.map(([, process]) => process)).size,
    parses: most('parse'),
    collations: most('collate'),
  }
}
