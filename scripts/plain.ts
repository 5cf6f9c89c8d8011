import { plainSite } from './plain/site'

/** The step after the export alone: node scripts/run.mjs scripts/plain.ts .export TARGET [/base-path]. Returns the exit code. */
export default async function plain([
  exported = '.export',
  target = 'out',
  basePath = '',
]: readonly string[]): Promise<number> {
  const faults = await plainSite(exported, target, basePath)
  for (const fault of faults) console.error(fault)
  return faults.length > 0 ? 1 : 0
}
