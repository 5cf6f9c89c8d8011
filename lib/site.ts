import { basePath } from './base-path'

/** Where the site is reached. */

type Environment = Readonly<Record<string, string | undefined>>

/** True where SITE_URL says the public origin; false where the local address stands in for it. */
export const hasPublicUrl = (env: Environment = process.env) => Boolean(env.SITE_URL?.trim())

/**
 * The origin of canonical links and the like: SITE_URL or, where it is not set, the local address.
 * The path is always "/". Throws where SITE_URL or PORT is malformed.
 */
export function siteUrl(env: Environment = process.env): URL {
  return hasPublicUrl(env)
    ? origin(
        env.SITE_URL?.trim() ?? '',
        `SITE_URL is "${env.SITE_URL}", expected an origin such as https://example.org`,
      )
    : origin(`http://localhost:${env.PORT || 3000}`, `PORT is "${env.PORT}", expected a number from 1 to 65535`)
}

/** The whole address of a path of the site, for what is read away from it. Throws where the settings are malformed. */
export const publicUrl = (path: string, env: Environment = process.env): string =>
  new URL(basePath(env) + path, siteUrl(env)).href

function origin(address: string, complaint: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) throw new Error(complaint)
  return url
}
