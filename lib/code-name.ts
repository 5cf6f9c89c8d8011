/** The code of a row as it stands in an address: "army-1" for "Army 1", "non-aggression-2" for "Non-aggression 2". */
export const codeName = (code: string): string =>
  code
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
