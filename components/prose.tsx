import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { type Notes, numberOf } from '@/lib/notes'
import { prose } from '@/lib/prose'
import { routes } from '@/lib/routes'

/** Paragraphs of Markdown with citations, which are numbered as in the list of sources of the page. */
export function Prose({ markdown, notes }: { markdown: string; notes: Notes }) {
  const tree = prose(markdown, ({ source, pinpoint }) => {
    const number = numberOf(source, notes)
    return { number, name: `source ${number}, ${pinpoint}` }
  })
  const components = {
    sup: ({ children }: { children?: React.ReactNode }) => <sup className="c">{children}</sup>,
    a: ({ href = '', ...rest }: React.ComponentProps<'a'>) => <a href={toNote(href, notes)} {...rest} />,
  }
  return <div className="prose">{toJsxRuntime(tree, { Fragment, jsx, jsxs, components })}</div>
}

/** A link to a source on the page of all sources becomes one to its note on this page. */
function toNote(href: string, notes: Notes): string {
  const note = [...notes.values()].find(({ source }) => routes.source(source.id) === href)
  return note ? `#n${note.number}` : href
}
