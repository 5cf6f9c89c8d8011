import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { basePath } from '../../lib/base-path'
import { plural } from '../../lib/words'
import type { PagesOfFiles } from './make'

/** A link to a file of a sheet, as the step before writes it: class, file, the page of the sheet, name. */
const link = /<a class=sheet-file href=(\S+) data-page=(\S+)>([^<]+)<\/a>/g

/**
 * Completes the links of a page to files that are made after it: ": 12 pages, 340 kB" for one that is there, the page
 * of the sheet itself in the place of one that is not. Throws where a link has another form than the one known here.
 */
export function withFiles(html: string, describe: (file: string) => string | undefined): string {
  const expected = html.split('class=sheet-file').length - 1
  let found = 0
  const whole = html.replace(link, (_, file: string, page: string, name: string) => {
    found += 1
    const words = describe(file)
    return words === undefined
      ? `<a href=${page}>${name}: print page (this build is not for publication)</a>`
      : `<a href=${file}>${name}: ${words}</a>`
  })
  if (found !== expected) throw new Error('A link to a file of a sheet has a form that is not known')
  return whole
}

/** Completes every page of a built site. */
export function linkFiles(site: string, pages: PagesOfFiles): void {
  const describe = (file: string) => {
    const path = file.slice(basePath().length)
    if (!existsSync(join(site, path))) return undefined
    const count = pages.get(path)
    return [count && plural(count, 'page'), `${Math.ceil(statSync(join(site, path)).size / 1000)} kB`]
      .filter(Boolean)
      .join(', ')
  }
  for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )) {
    const html = readFileSync(join(site, path), 'utf8')
    if (html.includes('class=sheet-file')) writeFileSync(join(site, path), withFiles(html, describe))
  }
}
