import { expect, test, vi } from 'vitest'
import { print } from './print'

/** Standard output that answers each write with an error of this code. */
const failing = (code: string, message: string) =>
  vi.spyOn(process.stdout, 'write').mockImplementationOnce((...args: unknown[]) => {
    const done = args.at(-1) as (error: Error) => void
    done(Object.assign(new Error(message), { code }))
    return false
  })

test('where standard output takes nothing, one line says so', async () => {
  failing('ENOSPC', 'ENOSPC: no space left on device, write')
  await expect(print('text')).rejects.toThrow(
    'Found no way to write standard output (ENOSPC: no space left on device, write), expected a place that takes the result',
  )
})

test('who reads the other end of a pipe may have enough', async () => {
  failing('EPIPE', 'write EPIPE')
  await expect(print('text')).resolves.toBeUndefined()
})
