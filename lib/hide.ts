/** A rule that hides whatever one of the selectors finds; none where there are no selectors. */
export const hide = (selectors: readonly string[]): string =>
  selectors.length === 0 ? '' : `${selectors.join()}{display:none}`
