import { parseArgs } from 'node:util'
import { printCases } from './align/print-cases'
import { printCost } from './align/print-cost'
import { printShipped } from './align/print-shipped'

/**
 * npm run bench -- align [--sizes "100 1000 10000 30000"] [--limit 120]
 * How far the aligner agrees with people: on public documents, beside four plain aligners and the best that any one-to-one
 * aligner can reach; on the shipped versions, beside the edited rows, with every pair it gets wrong. Then its time and
 * memory on made-up texts of growing size, beside the same four; no size: none. A run takes `limit` seconds at most.
 */
export async function align(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100 1000 10000 30000' },
      limit: { type: 'string', default: '120' },
    },
  })
  printCases()
  console.info('')
  printShipped()
  console.info('')
  printCost(values.sizes.split(/\s+/).filter(Boolean).map(Number), Number(values.limit))
  console.info('\nCommand: `npm run bench -- align`')
  return 0
}
