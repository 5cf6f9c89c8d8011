const names = new Intl.DisplayNames('en-GB', { type: 'language' })

/** "Ukrainian" for "uk". */
export const languageName = (tag: string): string => names.of(tag) ?? tag
