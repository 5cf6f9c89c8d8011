import { basePath } from '../lib/base-path'
import { getKept, getPlans } from '../lib/plans'
import { hasPublicUrl, siteUrl } from '../lib/site'
import { findBrowser } from './browser.mjs'
import { makeCards } from './cards/make'
import check from './check'
import { writeCiteFiles } from './cite-files'
import { next } from './next.mjs'
import { plainSite, swapIn, undoHalfSwap } from './plain/site'
import { linkFiles } from './sheets/link'
import { makePdfs, type PagesOfFiles } from './sheets/make'
import { writeSheetDocuments } from './sheets/write-documents'
import { makeTakeAlong, writeTakeAlong } from './take-along'

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
    const browser = findBrowser()
    if (browser === undefined)
      console.info('No browser is here: the pages go without pictures for shared links, and are not for publication')
    const code = check([]) || (await next(['build'], { CARDS: browser ? 'drawn' : '' }))
    return code || (await publish(path, browser))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

async function publish(path: string, browser: string | undefined): Promise<number> {
  const faults = await plainSite('.export', '.out', path)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) {
    console.error(
      `\n${faults.length === 1 ? 'A page' : 'Pages'} would lose something without scripts; out/ is as before`,
    )
    return 1
  }
  writeCiteFiles('.out', getPlans(), getKept())
  writeTakeAlong('.out', await makeTakeAlong())
  let pages: PagesOfFiles = new Map()
  if (browser !== undefined) {
    const cards = await makeCards('.out', browser)
    console.info(`Pictures for shared links: ${cards.drawn} drawn, ${cards.kept} kept from before`)
    const pdfs = await makePdfs('.out', browser)
    console.info(`Sheets as PDF: ${pdfs.printed} printed, ${pdfs.kept} kept from before`)
    pages = pdfs.pages
  }
  await writeSheetDocuments('.out')
  linkFiles('.out', pages)
  swapIn('.out', 'out')
  return 0
}
