/**
 * The choice of a sheet as the end of its address: "?with=geneva-19,europe-28&rows=changed&paper=letter". What the
 * address does not name is as the page has it at first.
 */
export interface Chosen {
  /** Versions beside the base. */
  readonly with?: readonly string[]
  readonly topics?: readonly string[]
  /** The parts that are printed: "facts", "sources", "blank". */
  readonly print?: readonly string[]
  readonly rows?: 'changed'
  readonly paper?: 'letter'
}

const lists = ['with', 'topics', 'print'] as const

/** "" where nothing is chosen, else with its question mark. Commas stay as they are, to be read. */
export function searchOf(chosen: Chosen): string {
  const parts = ([...lists, 'rows', 'paper'] as const).flatMap((name) => {
    const value = chosen[name]
    return value === undefined ? [] : `${name}=${[value].flat().map(encodeURIComponent).join(',')}`
  })
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** Reads the end of an address; what it does not know it leaves out. */
export function chosenIn(search: string): Chosen {
  const asked = new URLSearchParams(search)
  const named = lists.flatMap((name) => {
    const value = asked.get(name)
    return value === null ? [] : [[name, value.split(',').filter(Boolean)] as const]
  })
  return {
    ...Object.fromEntries(named),
    ...(asked.get('rows') === 'changed' && { rows: 'changed' }),
    ...(asked.get('paper') === 'letter' && { paper: 'letter' }),
  }
}
