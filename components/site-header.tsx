import { routes } from '@/lib/routes'

/** Name and places of the site, at the head of every page. */
export const SiteHeader = () => (
  <header className="masthead page flex flex-wrap items-baseline justify-between gap-x-10 gap-y-1 pt-4 pb-3">
    <p className="name">
      <a href={routes.home()}>Point by Point</a>
    </p>
    <nav aria-label="Site">
      <ul className="flex flex-wrap gap-x-4 text-note">
        <Place href={routes.home()} name="Compare" />
        <Place href={routes.sheets()} name="Sheets to print" />
        <Place href={routes.timeline()} name="Timeline" />
        <Place href={routes.oftenConfused()} name="Often confused" />
        <Place href={routes.sources()} name="Sources" />
        <Place href={routes.about()} name="About" />
        <Place href={routes.dataFiles()} name="Data" />
        <Place href={routes.yourTexts()} name="Your texts" />
      </ul>
    </nav>
  </header>
)

const Place = ({ href, name }: { href: string; name: string }) => (
  <li>
    <a className="inline-block py-1" href={href}>
      {name}
    </a>
  </li>
)
