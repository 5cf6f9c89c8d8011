import type { ReactNode } from 'react'

interface BreadcrumbsProps {
  /** From the top of the site to the place above this page. */
  readonly trail: readonly { readonly href: string; readonly name: string }[]
  readonly here: string
  /** Ways on to pages beside this one. */
  readonly children?: ReactNode
}

/** Where a page stands in the site. */
export const Breadcrumbs = ({ trail, here, children }: BreadcrumbsProps) => (
  <div className="crumbs">
    <nav aria-label="Place">
      <ol>
        {trail.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
    {children}
  </div>
)
