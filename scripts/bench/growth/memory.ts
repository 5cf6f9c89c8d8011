import { spawnSync } from 'node:child_process'

/** Reads the highest memory of a process and its descendants so far, in MB; absent where the system does not say. */
interface MemoryWatch {
  readonly stop: () => number | undefined
}

/** Adds up the resident memory of all of them, four times a second; what they share counts for each. */
export function watchMemory(pid: number): MemoryWatch {
  let highest: number | undefined
  const timer = setInterval(() => {
    const now = memoryOf(pid)
    if (now !== undefined) highest = Math.max(highest ?? 0, now)
  }, 250)
  return {
    stop() {
      clearInterval(timer)
      return highest
    },
  }
}

function memoryOf(pid: number): number | undefined {
  const { status, stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const all = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set([pid])
  for (let before = 0; before < family.size; ) {
    before = family.size
    for (const [id = 0, parent = 0] of all) if (family.has(parent)) family.add(id)
  }
  return all.reduce((kilobytes, [id = 0, , rss = 0]) => (family.has(id) ? kilobytes + rss : kilobytes), 0) / 1024
}
