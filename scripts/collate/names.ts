import { basename, dirname, extname, resolve, sep } from 'node:path'

/**
 * The ids of versions: the names of their files without ending; relative paths start in `folder`. Files of equal name
 * get the names of as many folders as tell them apart; where none do, their folder's name, their ending and, for one
 * file given twice, a count.
 */
export function namesOf(files: readonly string[], folder: string): readonly string[] {
  const paths = files.map((file) => resolve(folder, file))
  const alone = paths.map((path) => withFolders(path, 0))
  const together = paths.map((path, at) => {
    const namesakes = paths.filter((_, other) => alone[other] === alone[at])
    return namesakes.length === 1 ? withFolders(path, 0) : tellApart(path, namesakes)
  })
  return together.map((name, at) => {
    const before = together.slice(0, at).filter((other) => other === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })
}

function tellApart(path: string, namesakes: readonly string[]): string {
  const deepest = Math.max(...namesakes.map((namesake) => namesake.split(sep).length))
  for (let folders = 1; folders < deepest; folders++) {
    const names = namesakes.map((namesake) => withFolders(namesake, folders))
    if (new Set(names).size === names.length) return withFolders(path, folders)
  }
  return withFolders(path, 1) + extname(path)
}

/** "geneva/plan" for "/drafts/geneva/plan.md" with one folder. */
function withFolders(path: string, folders: number): string {
  const above = dirname(path).split(sep).filter(Boolean)
  return [...(folders === 0 ? [] : above.slice(-folders)), basename(path, extname(path))].join('/')
}
