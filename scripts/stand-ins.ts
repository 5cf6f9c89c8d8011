import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of stand-in commands for PATH, each a few lines of shell that also log how they were called. */
export function standIns() {
  const folder = mkdtempSync(join(tmpdir(), 'stand-ins-'))
  const log = join(folder, 'calls.log')
  writeFileSync(log, '')

  /** Puts a command there and returns its path. */
  function put(name: string, ...lines: readonly string[]): string {
    const path = join(folder, name)
    writeFileSync(path, ['#!/bin/sh', `echo "${name} $*" >> "${log}"`, ...lines, ''].join('\n'))
    chmodSync(path, 0o755)
    return path
  }

  return {
    folder,
    put,
    /** Shell that puts a command there when it runs, as a package manager does. */
    putting: (name: string, line = 'exit 0') =>
      `printf '#!/bin/sh\\n${line}\\n' > "${join(folder, name)}" && /bin/chmod +x "${join(folder, name)}"`,
    /** Every call so far, in order: "apt-get update". */
    calls: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
