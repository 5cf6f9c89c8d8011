import { outline } from '../outline/outline'
import type { OutlinePoint } from '../outline/types'
import { languageOf } from './language'
import type { OwnPoint, OwnText, OwnVersion } from './types'

/** A text taken apart into points. */
export function outlined({ id, name, text, language: said = languageOf(text) }: OwnText): OwnVersion {
  const language = said === 'other' ? undefined : said
  return {
    id,
    name,
    ...(language !== undefined && { language }),
    points: flat(outline(text).points, undefined),
  }
}

/**
 * Every point before its sub-points. A number without words of its own above sub-points, as "Article 5" on a line, is
 * no point: its sub-points carry it in their numbers. "Part A" is then a heading.
 */
function flat(
  points: readonly OutlinePoint[],
  parent: string | undefined,
  heading?: string,
  article?: string,
): readonly OwnPoint[] {
  return points.flatMap(({ id, number, text, points: below, heading: own }, at): readonly OwnPoint[] => {
    const over = own ?? (at === 0 ? heading : undefined)
    if (text === '' && below.length > 0) return flat(below, parent, over ?? divisionName(number), id)
    const point: OwnPoint = {
      id,
      ...(number !== undefined && { number }),
      ...(parent !== undefined && { parent }),
      ...(article !== undefined && { article }),
      ...(over !== undefined && { heading: over }),
      text,
    }
    return [point, ...flat(below, id)]
  })
}

/** "Part A" is the name of a division, "5" or "iii" of none. */
const divisionName = (number: string | undefined): string | undefined =>
  number !== undefined && /\p{L}+ /u.test(number) ? number : undefined
