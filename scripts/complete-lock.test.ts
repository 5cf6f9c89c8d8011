import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { complete, entryFor, optionalPackages } from './complete-lock.mjs'

describe('package-lock.json', () => {
  const text = readFileSync('package-lock.json', 'utf8')
  const lock = JSON.parse(text)
  const optional = optionalPackages(lock)

  test('holds every optional binary of every platform, in the version asked for', () =>
    expect(optional.filter(({ fits }) => !fits).map(({ from, name }) => `${name}, for ${from}`)).toEqual([]))

  test.each([
    '@next/swc-darwin-arm64',
    '@next/swc-darwin-x64',
    '@next/swc-linux-arm64-gnu',
    '@next/swc-linux-arm64-musl',
    '@next/swc-linux-x64-gnu',
    '@next/swc-linux-x64-musl',
    '@next/swc-win32-arm64-msvc',
    '@next/swc-win32-x64-msvc',
    '@tailwindcss/oxide-darwin-arm64',
    '@biomejs/cli-win32-x64',
    '@esbuild/darwin-arm64',
    '@rollup/rollup-linux-x64-musl',
    '@typescript/typescript-win32-x64',
    'lightningcss-darwin-arm64',
  ])('holds %s', (name) => expect(optional.map((entry) => entry.name)).toContain(name))

  test('tells npm which C library the packages for musl need', () => {
    const musl = Object.entries<{ libc?: string[] }>(lock.packages).filter(([path]) => /musl/.test(path))
    expect(musl.length).toBeGreaterThan(8)
    expect(musl.filter(([, entry]) => entry.libc?.join() !== 'musl')).toEqual([])
  })

  test('names no registry', () => expect(text).not.toContain('"resolved"'))
})

test.each([
  { name: '@next/swc-darwin-arm64', os: ['darwin'], cpu: ['arm64'], libc: undefined },
  { name: '@next/swc-linux-x64-musl', os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  { name: '@next/swc-linux-x64-gnu', os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  { name: '@rollup/rollup-linux-arm-musleabihf', os: ['linux'], cpu: ['arm'], libc: ['musl'] },
  { name: '@img/sharp-linuxmusl-arm64', os: ['linux'], cpu: ['arm64'], libc: ['musl'] },
  { name: '@rollup/rollup-win32-ia32-msvc', os: ['win32'], cpu: ['ia32'], libc: undefined },
  { name: '@biomejs/cli-win32-x64', os: ['win32'], cpu: ['x64'], libc: undefined },
  { name: 'fsevents', os: undefined, cpu: undefined, libc: undefined },
])('the name $name tells its platform', ({ name, os, cpu, libc }) =>
  expect(entryFor(name, '1.2.3', false)).toEqual({ version: '1.2.3', optional: true, os, cpu, libc }),
)

describe('complete', () => {
  const tool = (version: string) => ({ version, dev: true, optionalDependencies: { 'tool-linux-x64': version } })

  test('adds what is missing, and keeps the group of the package that names it', () =>
    expect(complete({ packages: { 'node_modules/tool': tool('1.0.0') } }).packages).toEqual({
      'node_modules/tool': tool('1.0.0'),
      'node_modules/tool-linux-x64': { version: '1.0.0', cpu: ['x64'], dev: true, optional: true, os: ['linux'] },
    }))

  test('puts a second version beside the package that names it', () => {
    const packages = {
      'node_modules/a/node_modules/tool': tool('1.0.0'),
      'node_modules/tool': tool('2.0.0'),
      'node_modules/tool-linux-x64': { version: '2.0.0' },
    }
    expect(complete({ packages }).packages).toEqual({
      ...packages,
      'node_modules/a/node_modules/tool/node_modules/tool-linux-x64': {
        version: '1.0.0',
        cpu: ['x64'],
        dev: true,
        optional: true,
        os: ['linux'],
      },
    })
  })

  test('leaves a whole lock as it is', () => {
    const whole = complete({ packages: { 'node_modules/tool': tool('1.0.0') } })
    expect(complete(whole)).toEqual(whole)
  })
})
