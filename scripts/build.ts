import { hasPublicUrl, siteUrl } from '../lib/site'
import check from './check'
import { next } from './next.mjs'

/** Builds the site into out/: the plan check first, then the pages. Returns the exit code. */
export default async function build(): Promise<number> {
  try {
    const { origin } = siteUrl()
    console.info(
      hasPublicUrl() ? `Building for ${origin}` : `SITE_URL is not set: links to the site itself say ${origin}`,
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
  return check([]) || next(['build'])
}
