import { bundle, type Script } from './bundle'

/** Class names that the script gives to what it adds; the rules for them stay in every page. */
export const islandNames: ReadonlySet<string> = new Set(['button', '.copy', '.told'])

/** The one script of the reading pages. */
export const bundleIsland = (): Promise<Script> => bundle('app/island/index.ts', 'island')
