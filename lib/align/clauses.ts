/** A full stop, a semicolon, a colon, a dash or a line ends a clause; so does a comma before a joining word. */
const end =
  /(?<=[.;:!?])\s+|\s[–—]\s|—|\n|,\s+(?=(?:and|or|nor|but|et|ou|ni|mais|und|oder|aber|і|й|та|або|и|или|но)\s)/u

/** Shorter clauses, in letters, meet by chance. */
const least = 20

/** Where there are more, neighbours are joined, so that no point takes for ever. */
const most = 24

/** The clauses of a text that are long enough to be compared; none where it is a single one. */
export function clausesOf(text: string): readonly string[] {
  const clauses = text.split(end).filter((clause) => clause.length >= least)
  if (clauses.length < 2) return []
  const size = Math.ceil(clauses.length / most)
  const joined = clauses.map((_, at) => (at % size === 0 ? clauses.slice(at, at + size).join(' ') : ''))
  return joined.filter((clause) => clause !== '')
}
