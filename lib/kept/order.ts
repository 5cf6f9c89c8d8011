/** By code units, the same on every machine. */
export const inAddressOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
