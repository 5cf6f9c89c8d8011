/** A full stop, a semicolon or a colon ends a clause; so does a comma before a joining word. */
const end = /(?<=[.;:!?])\s+|,\s+(?=(?:and|or|nor|but|et|ni|mais|und|oder|і|й|та|и)\s)/u

/** Shorter clauses, in letters, meet by chance. */
const least = 12

/** The clauses of a text that are long enough to be compared. */
export const clausesOf = (text: string): readonly string[] => text.split(end).filter((clause) => clause.length > least)
