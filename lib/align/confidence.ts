/** What speaks for two points belonging together. */
export interface Evidence {
  /** 0 to 1. */
  readonly likeness: number
  /**
   * How much more of the one the other holds than any other point does, and the other way round; below 0 where another
   * holds more.
   */
  readonly leads: readonly [number, number]
  /** How much nearer a clause of the one comes to the other than to any other point; 0 where none does. */
  readonly clause: number
  /** Likeness of the articles that they stand in: 0 to 1. */
  readonly articles: number
}

/** How much each kind of evidence counts; `more` and `less` are the leads. */
export type Coefficients = Readonly<Record<'start' | 'likeness' | 'more' | 'less' | 'clause' | 'articles', number>>

/** Fitted to texts that were aligned by hand, and rounded: `npm run bench -- align` fits them anew. */
export const fitted: Coefficients = { start: 2.6, likeness: 1.2, more: 6, less: 5.5, clause: 8, articles: 1 }

/** How sure it is that two points belong together: 0 to 1, a logistic curve. */
export function confidenceOf(evidence: Evidence, { start, ...counts }: Coefficients): number {
  if (evidence.likeness === 1) return 1
  const [likeness, more, less, clause, articles] = measures(evidence)
  const sum =
    start +
    counts.likeness * likeness +
    counts.more * more +
    counts.less * less +
    counts.clause * clause +
    counts.articles * articles
  return 1 / (1 + Math.exp(-sum))
}

/** The evidence as the curve takes it, in the order of its coefficients. */
export const measures = ({ likeness, leads, clause, articles }: Evidence) =>
  [odds(likeness), Math.max(...leads), Math.min(...leads), clause, odds(articles)] as const

/** Twice the likeness is worth about the same at any height. */
const odds = (share: number) => Math.log((share + 0.02) / (1.02 - share))
