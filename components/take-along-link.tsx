import { routes } from '@/lib/routes'

/** The way to the whole comparison as one file; the build writes its size in once it is made. */
export const TakeAlongLink = () => (
  <nav aria-label="To take away">
    <a className="sheet-file" href={routes.takeAlong()} data-page={routes.dataFiles()}>
      Take the whole comparison along as one file
    </a>
  </nav>
)
