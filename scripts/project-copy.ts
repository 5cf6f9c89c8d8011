import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What the build reads, apart from the plans and node_modules/. */
const parts = ['app', 'components', 'lib', 'public', 'scripts', 'next.config.mjs', 'package.json', 'tsconfig.json']

const leftOut = /\.test\.tsx?$|^(node_modules|bench|bench\.ts)$/

/** Copies into a folder what a build needs; the plans are the caller's. */
export function copyProject(copy: string): void {
  mkdirSync(copy, { recursive: true })
  for (const part of parts)
    cpSync(part, join(copy, part), { recursive: true, filter: (path) => !leftOut.test(basename(path)) })
  linkFiles('node_modules', join(copy, 'node_modules'))
}

/**
 * The same folders with the same files in them, which takes a second and no room. A link to node_modules/ itself
 * will not do, since the bundler reads nothing that is outside the project.
 */
function linkFiles(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFiles(here, there)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(here), there)
    else linkFile(here, there)
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // Another file system, or one without links.
    copyFileSync(from, to)
  }
}
