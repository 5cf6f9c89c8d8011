import { spawn } from 'node:child_process'
import { setTimeout as after } from 'node:timers/promises'
import { runningIn } from './process-group'

/** How a build ended; `code` is absent where a signal ended it. */
interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A build under way in a folder, in a process group of its own, as a terminal gives it. */
interface TrialBuild {
  /** All that it has said so far. */
  readonly said: () => string
  readonly ended: Promise<Ended>
  /** Resolves once the condition holds; rejects where the build ends first. */
  readonly until: (holds: () => boolean) => Promise<void>
  /** To the whole group, as Ctrl+C does. */
  readonly signalGroup: (signal: NodeJS.Signals) => void
  /** To the first process alone, as `kill` or a service manager does. */
  readonly signalFirst: (signal: NodeJS.Signals) => void
  /** The processes of the group that still run some seconds after its end; there should be none. */
  readonly leftBehind: () => Promise<readonly string[]>
}

const groups = new Set<number>()

/** Ends what a failed test has left running. */
export function endBuilds(): void {
  for (const group of groups) if (runningIn(group).length > 0) process.kill(-group, 'SIGKILL')
}

/** Starts a build as `npm run build` does. */
export function startBuild(folder: string): TrialBuild {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(),
  })
  const group = child.pid
  if (group === undefined) throw new Error('The build did not start')
  groups.add(group)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (words: string) => {
      said += words
    })
  let isOver = false
  const ended = new Promise<Ended>((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code, signal) => {
      isOver = true
      done({ code, signal })
    })
  })
  return {
    said: () => said,
    ended,
    async until(holds) {
      while (!holds()) {
        if (isOver) throw new Error(`The build ended too soon:\n${said}`)
        await after(5)
      }
    },
    signalGroup: (signal) => void process.kill(-group, signal),
    signalFirst: (signal) => void process.kill(group, signal),
    async leftBehind() {
      // Those that are told to end by the end of another need a moment.
      for (let turns = 0; turns < 50 && runningIn(group).length > 0; turns += 1) await after(100)
      return runningIn(group)
    },
  }
}

/** That of the stage before, without what Vitest says of itself. */
function environment(): NodeJS.ProcessEnv {
  const env = { ...process.env }
  Reflect.deleteProperty(env, 'NODE_ENV')
  return env
}
