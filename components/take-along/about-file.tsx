import { routes } from '@/lib/routes'
import { publicUrl } from '@/lib/site'
import { day } from '@/lib/words'

/** What a reader who was handed the file has to know: what it is and is not, its edition, and where the living page is. */
export const AboutFile = ({ edition }: { edition: { readonly date: string; readonly hash: string } }) => (
  <>
    <h1>The versions of the Ukraine peace plan of late 2025, side by side</h1>
    <p className="lede">
      The whole comparison of Point by Point in one file: every version, read against every other, with all citations
      and sources. It loads nothing and needs no network.
    </p>
    <p className="basis">
      {'Edition of '}
      <time dateTime={edition.date}>{day(edition.date)}</time>
      {`, ${edition.hash}. The living page: `}
      <a href={routes.home()}>{publicUrl(routes.home())}</a>
    </p>
    <p className="note">
      The points are restated by Point by Point in one controlled language. They are not the printed wording, which
      stands at the sources; words in quotation marks are the source’s. This is not an official document. The{' '}
      <a href={routes.timeline()}>timeline</a>, the parties’ reactions,{' '}
      <a href={routes.oftenConfused()}>what is often confused</a> and <a href={routes.about()}>how it is made</a> are on
      the site.
    </p>
  </>
)
