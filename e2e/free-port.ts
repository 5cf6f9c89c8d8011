import { createServer } from 'node:net'

/** A port that nobody uses, so that several runs on one machine do not meet. */
export function freePort(): Promise<string> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, () => {
      const taken = server.address()
      server.close(() => done(String(taken !== null && typeof taken === 'object' ? taken.port : 0)))
    })
  })
}
