import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder with its bytes, by its path from there. */
export type Files = ReadonlyMap<string, Buffer>

export function filesIn(folder: string): Files {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))] as const),
  )
}

/** The paths that only one of the two has, or that differ in any byte. */
export function differing(one: Files, other: Files): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => {
      const [bytes, others] = [one.get(path), other.get(path)]
      return bytes === undefined || others === undefined || !bytes.equals(others)
    })
    .sort()
}
