/** Gives a text to the reader as a file: nothing is asked of any server. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  // The browser has taken hold of the file once the click is done; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** "First draft, Second draft.md": letters, digits and little else, since every system has its own forbidden signs. */
export const fileName = (names: readonly string[], ending: string): string =>
  `${
    names
      .join(', ')
      .replace(/[^\p{L}\p{N} .,()_-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s.]+/, '')
      .slice(0, 80)
      .trim() || 'comparison'
  }.${ending}`
