/**
 * Completes package-lock.json for all platforms: node scripts/complete-lock.mjs, after every change of dependencies.
 *
 * Packages with native parts list one optional package per platform. A registry that holds only some of them leaves
 * the others out of the lock file, and `npm ci` then stops on every machine. What is added has no integrity hash,
 * since the package was not seen.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {{ packages: Record<string, Entry> }} Lock `packages` by path: "node_modules/next"
 */

/**
 * Every optional package that some entry names, with the path of the entry that it leads to and whether that is of the
 * version asked for.
 * @param {Lock} lock
 */
export function optionalPackages({ packages }) {
  return Object.entries(packages).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).map(([name, range]) => {
      const path = lookUp(packages, from, name)
      // The packages of platforms are asked for by exact version; npm itself resolves the few ranges.
      const fits = path !== undefined && (!/^\d/.test(range) || packages[path]?.version === range)
      return { from, name, range, path, fits }
    }),
  )
}

/**
 * The lock with an entry for every optional package, in the order that npm writes.
 * @template {Lock} T
 * @param {T} lock
 * @returns {T}
 */
export function complete(lock) {
  const packages = { ...lock.packages }
  for (const { from, name, range, path, fits } of optionalPackages(lock)) {
    const free = path === undefined ? `node_modules/${name}` : `${from}/node_modules/${name}`
    if (!fits) packages[free] = entryFor(name, range, lock.packages[from]?.dev === true)
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

/**
 * Where Node finds a package that is required from the package at a path.
 * @param {Lock['packages']} packages
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function lookUp(packages, from, name) {
  const path = `${from ? `${from}/` : ''}node_modules/${name}`
  if (packages[path]) return path
  if (!from) return undefined
  return lookUp(packages, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name)
}

/**
 * What the name of a platform's package says of it: "@next/swc-linux-x64-musl".
 * @param {string} name
 * @param {string} range
 * @param {boolean} dev
 * @returns {Entry}
 */
export function entryFor(name, range, dev) {
  const words = name.split(/[/-]/)
  const os = systems.find((system) => words.some((word) => word.startsWith(system)))
  const cpu = processors.find((processor) => words.some((word) => word.replace(/^armv\d$/, 'arm') === processor))
  const libc = /musl/.test(name) ? 'musl' : os === 'linux' && /-gnu$/.test(name) ? 'glibc' : undefined
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const missing = optionalPackages(lock).filter(({ fits }) => !fits)
  writeFileSync('package-lock.json', `${JSON.stringify(complete(lock), null, 2)}\n`)
  console.info(`package-lock.json: ${missing.length} entries added`)
}
