import { type Coefficients, fitted } from '../../../lib/align/confidence'
import { decimal, markdownTable } from '../table'
import { baselines } from './baselines'
import { type Case, readCases } from './cases'
import { bestThresholds, type Compared, compare } from './compare'
import { fit } from './fit'
import { bestOneToOne } from './one-to-one'
import { ours } from './ours'
import { recut } from './recut'
import { score } from './scores'
import { variants, vary } from './variants'

/** The public documents, as printed and with their second version shuffled and renumbered; then each cut up otherwise. */
export function printCases(): void {
  const cases = readCases()
  const thresholds = bestThresholds(cases)
  const named = baselines.map(({ name }, at) => (at === 0 ? name : `${name} from ${decimal(thresholds[at] ?? 0, 2)}`))
  const heads = ['precision', 'recall', 'F1']
  const others = [...named, 'best 1:1']
  const rows = cases.flatMap((printed) => {
    const apart = fit(cases.filter((other) => other !== printed))
    return variants.map((variant) => [
      `${printed.title}, ${variant}`,
      ...written(compare(vary(printed, variant), thresholds, apart)),
    ])
  })
  console.info(`${markdownTable(['public documents', ...heads, 'F1, fitted to the others', ...others], rows)}\n`)
  console.info(`Coefficients as fitted to all of them: ${told(fit(cases))}; the aligner's: ${told(fitted)}\n`)
  printReaders(cases)
  const cut = cases.flatMap(({ title, versions }) =>
    versions.map((version) => [`${title}: ${version.id}`, ...written(compare(recut(version), thresholds))]),
  )
  console.info(`${markdownTable(['a text against itself, cut up otherwise', ...heads, ...others], cut)}\n`)
  for (const printed of cases) printMisses(printed)
}

/** How far a second reader of a case agrees with the first, and the aligner with each. */
function printReaders(cases: readonly Case[]): void {
  const lines = cases.flatMap(({ title, versions, gold, second }) => {
    if (!second) return []
    const found = ours(...versions)
    const shares = [score(second, gold), score(found, gold), score(found, second), score(bestOneToOne(gold), gold)]
    return [[title, String(gold.size), String(second.size), ...shares.map(({ f1 }) => decimal(f1, 3))]]
  })
  const readers = [
    'pairs by the first',
    'by the second',
    'F1 of the two',
    'ours, first',
    'ours, second',
    'best 1:1, first',
  ]
  console.info(`${markdownTable(['two readers', ...readers], lines)}\n`)
}

const written = ({ ours, apart, plain, oneToOne }: Compared) =>
  [ours.precision, ours.recall, ours.f1, ...(apart ? [apart.f1] : []), ...plain.map(({ f1 }) => f1), oneToOne.f1].map(
    (share) => decimal(share, 3),
  )

const told = (coefficients: Coefficients) =>
  Object.entries(coefficients)
    .map(([name, value]) => `${name} ${decimal(value, 2)}`)
    .join(', ')

function printMisses(printed: Case): void {
  const { gold, versions, title } = printed
  const found = ours(...versions)
  const missed = [...gold].filter((pair) => !found.has(pair))
  const wrong = [...found].filter((pair) => !gold.has(pair))
  console.info(`${title}: not found ${missed.join(', ') || 'none'}; in no row by hand ${wrong.join(', ') || 'none'}`)
}
