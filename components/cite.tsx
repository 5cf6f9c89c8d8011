import type { CiteTexts } from '@/lib/cite/files'
import { citeFormatIds, citeFormats } from '@/lib/cite/formats'
import { routes } from '@/lib/routes'
import type { Point } from '@/lib/types'

/** How to cite a point: the words to copy, and files for reference managers. */
export const Cite = ({ point, texts }: { point: Point; texts: CiteTexts }) => (
  <section className="cite" aria-labelledby="cite">
    <h2 id="cite">Cite</h2>
    <dl>
      <dt>This point, as read here</dt>
      <dd>{texts.point}</dd>
      {texts.source && (
        <>
          <dt>Its primary source</dt>
          <dd>{texts.source}</dd>
        </>
      )}
    </dl>
    <p className="note">
      APA style, 7th edition{texts.point.includes('(n.d.)') && '; n.d.: no date'}. As a file:{' '}
      {citeFormatIds.map((format) => (
        <a key={format} download href={routes.cite(point.version, point.id, format)}>
          {citeFormats[format].name}
        </a>
      ))}
    </p>
  </section>
)

/** What the page says of itself to machines: data, no code. */
export const PageData = ({ json }: { json: string }) => <script type="application/ld+json">{json}</script>
