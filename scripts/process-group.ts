import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The processes of a group, such as "4711 next-server"; those that ended and wait for their parent do not count. */
export function runningIn(group: number): readonly string[] {
  if (!existsSync('/proc/self/stat')) return isAlive(group) ? [`some of group ${group}`] : []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      const [, name, state, of] = /\((.*)\) (\S) \S+ (\d+)/s.exec(statusOf(id)) ?? []
      return Number(of) === group && state !== 'Z' ? `${id} ${name}` : []
    })
}

/** Empty where the process has just ended. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(group: number): boolean {
  try {
    return process.kill(-group, 0)
  } catch {
    return false
  }
}
