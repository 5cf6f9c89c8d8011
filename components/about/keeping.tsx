import { routes } from '@/lib/routes'
import { Section } from './section'

/** Corrections, addresses, and what may be done with the site. */
export const Keeping = () => (
  <>
    <Section id="corrections" title="How to send a correction">
      <p>
        If a point says more or less than its source, if a better source exists, or if a point stands in the wrong row:
        open an issue in the repository that this site is built from, or send a pull request with the line changed. Name
        the address of the point and the place in the source. The texts are plain Markdown, so no programming is needed.
      </p>
      <p>
        What was changed after it was published is listed under <a href={routes.corrections()}>corrections</a>, with
        both wordings.
      </p>
    </Section>
    <Section id="addresses" title="Addresses are kept">
      <p>
        Every version, point, row and topic has an address that is given once and not used again, so a link made today
        is meant to work for good: <a href={routes.point('us-28', '21c')}>{routes.point('us-28', '21c')}</a> is point
        21c of the 28-point draft. Every one is listed in a file of the repository, and the site is not built when one
        would lead nowhere or to something else. <a href={routes.withdrawn()}>Withdrawn addresses</a> keep a page that
        says why.
      </p>
    </Section>
    <Section id="licence" title="Using and citing it">
      <p>
        The code is under the MIT licence. When you cite a point, name Point by Point, which restated it, and the source
        of the text. All of it can be had <a href={routes.dataFiles()}>as files</a>, and{' '}
        <a href={routes.sheets()}>as sheets to print</a>.
      </p>
    </Section>
  </>
)
