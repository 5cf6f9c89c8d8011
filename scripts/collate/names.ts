import { basename, dirname, extname, resolve, sep } from 'node:path'

/**
 * The ids of versions: the names of their files without ending. Files of equal name get the names of as many folders as
 * tell them apart; where none do, their folder's name, their ending and, for one file given twice, a count.
 */
export function namesOf(files: readonly string[]): readonly string[] {
  const alone = files.map((file) => withFolders(file, 0))
  const together = files.map((file, at) => {
    const namesakes = files.filter((_, other) => alone[other] === alone[at])
    return namesakes.length === 1 ? withFolders(file, 0) : tellApart(file, namesakes)
  })
  return together.map((name, at) => {
    const before = together.slice(0, at).filter((other) => other === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })
}

function tellApart(file: string, namesakes: readonly string[]): string {
  const deepest = Math.max(...namesakes.map((namesake) => resolve(namesake).split(sep).length))
  for (let folders = 1; folders < deepest; folders++) {
    const names = namesakes.map((namesake) => withFolders(namesake, folders))
    if (new Set(names).size === names.length) return withFolders(file, folders)
  }
  return withFolders(file, 1) + extname(file)
}

/** "geneva/plan" for "drafts/geneva/plan.md" with one folder. */
function withFolders(file: string, folders: number): string {
  const above = dirname(resolve(file)).split(sep).filter(Boolean)
  return [...(folders === 0 ? [] : above.slice(-folders)), basename(file, extname(file))].join('/')
}
