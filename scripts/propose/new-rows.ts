import { codeName } from '../../lib/code-name'
import { excerpt } from '../../lib/excerpt'
import type { Topic } from '../../lib/types'
import type { Proposed } from './proposal'

/** What a new row is called. */
export interface NewRow {
  readonly id: string
  readonly code: string
  readonly title: string
}

const longestTitle = 50

/** Names new rows with ids and codes that were never used; `isTaken` knows the ids of the site and the names of codes. */
export function rowNamer(isTaken: (name: string) => boolean): (topic: Topic, of: Proposed) => NewRow {
  const given = new Set<string>()
  const firstFree = (candidates: (count: number) => string, nameOf: (candidate: string) => string): string => {
    for (let count = 1; ; count++) {
      const name = nameOf(candidates(count))
      if (given.has(name) || isTaken(name)) continue
      given.add(name)
      return candidates(count)
    }
  }
  return (topic, { point }) => {
    const title = (point.gist ?? excerpt(point.text, longestTitle)).replace(/\.$/, '')
    const id = codeName(title) || `${topic.id}-row`
    return {
      id: firstFree((count) => (count === 1 ? id : `${id}-${count}`), String),
      code: firstFree((count) => `${topic.label} ${count}`, codeName),
      title,
    }
  }
}
