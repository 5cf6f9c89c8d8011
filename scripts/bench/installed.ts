import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** Where the tools stand that the bench sets beside ours: a package of their own, installed here and nowhere else. */
export const peersHome = resolve('scripts/bench/peers')

/** Loads or finds what is installed there. */
export const fromPeers = createRequire(join(peersHome, 'package.json'))

/** The tools by name, with the one version of each that is measured. */
export const peerVersions = () =>
  (readJson(join(peersHome, 'package.json')) as { dependencies: Readonly<Record<string, string>> }).dependencies

/** Installs them where one is missing or is there in another version. */
export function installPeers(): void {
  const isHere = ([name, version]: [string, string]) => {
    const manifest = join(peersHome, 'node_modules', name, 'package.json')
    return existsSync(manifest) && (readJson(manifest) as { version: string }).version === version
  }
  if (Object.entries(peerVersions()).every(isHere)) return
  console.error('Installing the other tools')
  const { status } = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: peersHome,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm install failed in ${peersHome}`)
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
