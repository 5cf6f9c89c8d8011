import { spawnSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { serve } from './serve.mjs'

const start = (port: string) =>
  spawnSync(process.execPath, ['scripts/start.mjs'], { env: { ...process.env, PORT: port }, encoding: 'utf8' })

test('a taken port ends the start before the build, in one line', async () => {
  const server = await serve('public', 0)
  const { port } = server.address() as AddressInfo
  const { status, stdout, stderr } = start(String(port))
  server.close()
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: `Port ${port} is taken; choose another, for example PORT=${port + 1}\n`,
  })
})

test('a malformed PORT ends the start in one line', () =>
  expect(start('here')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'PORT is "here", expected a number from 1 to 65535\n',
  }))
