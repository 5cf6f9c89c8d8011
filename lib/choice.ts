/** One choice of a filter: what it leaves, and how much of it there is. */
export interface Choice {
  readonly id: string
  readonly name: string
  readonly count: number
}
