import { align } from './bench/align'
import { facts } from './bench/facts'
import { growth } from './bench/growth'
import { marks } from './bench/marks'
import { pages } from './bench/pages'

const benches: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  pages,
  growth,
  marks,
  facts,
  align,
}

/**
 * Measures the site: npm run bench -- pages, growth, marks, facts or align. Prints Markdown tables; it is no test, and
 * no number fails it. Returns the exit code: 0 where everything was measured, 1 where something is missing, 2 on bad usage.
 */
export default async function bench([name = '', ...args]: readonly string[]): Promise<number> {
  const run = benches[name]
  if (run === undefined) {
    console.error(`Found \`${name}\`, expected one of ${Object.keys(benches).join(', ')}`)
    return 2
  }
  try {
    return await run(args)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}
