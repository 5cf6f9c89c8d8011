import { routes } from '@/lib/routes'

/** What the texts on every page are, and what they are not. */
export const SiteFooter = () => (
  <footer className="foot page mt-16 pb-10 text-note text-quiet">
    <p className="max-w-measure border-t border-hair pt-2">
      Point by Point restates every point in one controlled language, so that a mark shows a change of substance and not
      of style. The wording as printed is one click away, at each source. Not an official document.{' '}
      <a href={routes.about()}>How it is made</a>, <a href={routes.timeline()}>timeline</a>,{' '}
      <a href={routes.oftenConfused()}>what is often confused</a>.
    </p>
  </footer>
)
