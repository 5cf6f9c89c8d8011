type Environment = Readonly<Record<string, string | undefined>>

/**
 * The path below which the site is served: BASE_PATH, such as "/plans", or "" for the root of a domain.
 * Throws where BASE_PATH is malformed.
 */
export function basePath(env: Environment = process.env): string {
  const path = env.BASE_PATH?.trim() ?? ''
  if (path === '' || /^(?:\/[\w.~-]+)+$/.test(path)) return path
  throw new Error(`BASE_PATH is "${env.BASE_PATH}", expected a path such as /plans: a slash first, none last`)
}
