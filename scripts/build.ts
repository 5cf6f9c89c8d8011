import { hasPublicUrl, siteUrl } from '../lib/site'
import check from './check'
import { next } from './next.mjs'
import { basePath } from './plain/base-path'
import { plainSite, swapIn, undoHalfSwap } from './plain/site'

/**
 * Builds the site into out/: the plan check, the pages, then the step that makes them plain. The former out/ stays
 * whole until the new one is complete, so a build that fails or is interrupted changes nothing. Returns the exit code.
 */
export default async function build(): Promise<number> {
  try {
    undoHalfSwap('out')
    const { origin } = siteUrl()
    const path = basePath()
    console.info(
      hasPublicUrl()
        ? `Building for ${origin}${path}`
        : `SITE_URL is not set: links to the site itself say ${origin}${path}`,
    )
    const code = check([]) || (await next(['build']))
    return code || (await publish(path))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

async function publish(path: string): Promise<number> {
  const faults = await plainSite('.export', '.out', path)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) {
    console.error(
      `\n${faults.length === 1 ? 'A page' : 'Pages'} would lose something without scripts; out/ is as before`,
    )
    return 1
  }
  swapIn('.out', 'out')
  return 0
}
