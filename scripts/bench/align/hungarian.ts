/**
 * The assignment of rows to columns with the highest sum (Kuhn and Munkres, shortest augmenting paths): for each row its
 * column. `scores` has at least as many columns as rows.
 */
export function optimalAssignment(scores: readonly (readonly number[])[]): readonly number[] {
  const [rows, columns] = [scores.length, scores[0]?.length ?? 0]
  const [rowPotential, columnPotential] = [new Float64Array(rows + 1), new Float64Array(columns + 1)]
  /** For each column, counted from 1, its row; column 0 is where the search starts. */
  const rowOf = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row
    augment(scores, rowOf, rowPotential, columnPotential)
  }
  const columnOf = new Array<number>(rows).fill(-1)
  rowOf.forEach((row, column) => {
    if (row > 0 && column > 0) columnOf[row - 1] = column - 1
  })
  return columnOf
}

function augment(
  scores: readonly (readonly number[])[],
  rowOf: Int32Array,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
): void {
  const columns = rowOf.length - 1
  const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
  const before = new Int32Array(columns + 1)
  const seen = new Uint8Array(columns + 1)
  let column = 0
  do {
    seen[column] = 1
    const row = rowOf[column] ?? 0
    let [delta, next] = [Number.POSITIVE_INFINITY, 0]
    for (let at = 1; at <= columns; at++) {
      if (seen[at]) continue
      const cost = -(scores[row - 1]?.[at - 1] ?? 0) - (rowPotential[row] ?? 0) - (columnPotential[at] ?? 0)
      if (cost < (least[at] ?? 0)) [least[at], before[at]] = [cost, column]
      if ((least[at] ?? 0) < delta) [delta, next] = [least[at] ?? 0, at]
    }
    for (let at = 0; at <= columns; at++) {
      if (seen[at]) {
        rowPotential[rowOf[at] ?? 0] = (rowPotential[rowOf[at] ?? 0] ?? 0) + delta
        columnPotential[at] = (columnPotential[at] ?? 0) - delta
      } else least[at] = (least[at] ?? 0) - delta
    }
    column = next
  } while (rowOf[column] !== 0)
  while (column !== 0) {
    const previous = before[column] ?? 0
    rowOf[column] = rowOf[previous] ?? 0
    column = previous
  }
}
