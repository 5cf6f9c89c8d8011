import { type BigIntStats, fstatSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Refusal } from '../command/refusal'
import { shown } from '../command/shown'

/**
 * The path of the file that the result is to be written to.
 *
 * @throws Refusal where it is one of the texts, by whatever path or link, or where no file can stand there.
 */
export function targetOf(out: string, files: readonly string[], folder: string): string {
  const target = resolve(folder, out)
  const there = statsOf(target)
  if (there?.isDirectory()) throw new Refusal(`Found a folder --out ${out}, expected a file`)
  const text = files.find((file) => isSameFile(there, file === '-' ? standardInput() : statsOf(resolve(folder, file))))
  if (text !== undefined)
    throw new Refusal(`Found --out ${out}, which is ${shown(text)}, expected a file that is no text`)
  if (!statsOf(dirname(target))?.isDirectory())
    throw new Refusal(`Found no folder ${dirname(out)}, expected one for --out ${out}`)
  return target
}

/** Devices do not count: what is written to them replaces no text. */
const isSameFile = (one: BigIntStats | undefined, other: BigIntStats | undefined): boolean =>
  one?.isFile() === true && one.dev === other?.dev && one.ino === other.ino

/** Absent where there is nothing to be looked at; who reads or writes it says why. */
function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}

function standardInput(): BigIntStats | undefined {
  try {
    return fstatSync(0, { bigint: true })
  } catch {
    return undefined
  }
}
