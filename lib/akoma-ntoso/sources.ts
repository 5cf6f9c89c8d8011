import type { Element, Text } from 'xast'
import { x } from 'xastscript'
import { carrier } from '../cited-names'
import { seenWords } from '../pinpoints'
import { routes } from '../routes'
import type { Citation, Source } from '../types'
import { issuedWords } from '../words'
import { referTo } from './concepts'
import type { Context } from './context'

/** A place in a source as a note at the text that rests on it. */
export const sourceNote = (citation: Citation, context: Context): Element =>
  x('authorialNote', { class: 'source', placement: 'bottom', refersTo: referTo('source') }, [
    x('p', placeInSource(citation, context)),
  ])

/** "AFP, in The Straits Times, point 6 (paraphrase read)"; the name leads to the page, where it may be linked. */
export function placeInSource({ source: id, pinpoint, seen }: Citation, { sources }: Context): (Element | Text)[] {
  const source = sources.get(id)
  if (!source) throw new Error(`Unknown source ${id}`)
  const refersTo = referTo(sourceEId(id))
  const name =
    source.url === undefined
      ? x('inline', { name: 'source', refersTo }, carrier(source))
      : x('ref', { href: source.url, refersTo }, carrier(source))
  const reach = seen === 'text' ? '' : ` (${seenWords[seen]})`
  return [name, { type: 'text', value: `, ${pinpoint}${reach}` }]
}

/** The sources among what a document refers to. One without a link leads to our list of sources. */
export const sourceReferences = (referred: ReadonlySet<string>, { sources, absolute }: Context): readonly Element[] =>
  [...sources.values()]
    .filter(({ id }) => referred.has(referTo(sourceEId(id))))
    .map((source) =>
      x('TLCReference', {
        eId: sourceEId(source.id),
        name: 'source',
        href: source.url ?? absolute(routes.source(source.id)),
        showAs: fullName(source),
      }),
    )

const sourceEId = (id: string): string => `source-${id}`

/** "The toll text, Daily, 20 Nov 2025"; a title of ours stands in square brackets. */
const fullName = (source: Source): string =>
  [source.titleIsOurs ? `[${source.title}]` : source.title, carrier(source), issuedWords(source)]
    .filter(Boolean)
    .join(', ')
