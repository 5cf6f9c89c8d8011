import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { IsoDate } from '../types'

/**
 * The same package whenever it is made: what the library draws by lot or takes from the clock, the names of
 * relationships, the numbers of bookmarks and all dates, is replaced by what the document itself gives.
 */
export function sealed(packed: Uint8Array, date: IsoDate): Uint8Array {
  const names = new Map<string, string>()
  const named = (name: string) => names.get(name) ?? names.set(name, `rIdLink${names.size + 1}`).get(name) ?? name
  const parts = Object.entries(unzipSync(packed)).map(([path, bytes]): [string, Uint8Array] => {
    const xml = strFromU8(bytes)
      .replace(drawnByLot, (_, name: string) => `"${named(name)}"`)
      .replace(clock, (_, start: string) => `${start}${date}T00:00:00Z`)
    return [path, strToU8(bookmarksInOrder(xml))]
  })
  // What a package is made of stands first, where programs look for it that tell files by their beginning.
  const contents = '[Content_Types].xml'
  const inOrder = parts.sort(([a], [b]) => Number(b === contents) - Number(a === contents))
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: noon(date) })
}

const drawnByLot = /"(rId[a-z0-9_-]{21})"/g
const clock = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g

function bookmarksInOrder(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g, (_, start: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return `${start}${number}`
  })
}

/** In local time, as archives count: the same bytes in every time zone, and an hour that no change of clocks leaves out. */
function noon(date: IsoDate): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}
