/** The page, in twentieths of a point: A4, lying. The format gives a page's sides as if it stood upright. */
export const page = { width: 11_906, height: 16_838, margin: 720 } as const

/** What stands between the margins of the lying page. */
export const measure = page.height - 2 * page.margin
