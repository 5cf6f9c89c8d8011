/** Why the result cannot be written, in one line. */
export const unwritable = (name: string, error: unknown): string =>
  `Found no way to write ${name} (${error instanceof Error ? error.message : error}), expected a place that takes the result`
