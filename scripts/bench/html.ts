const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in HTML, in an element or in a quoted attribute. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)
