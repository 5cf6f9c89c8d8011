/** A text as the site keeps it: one line, single-spaced, Unicode NFC. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC')
