/**
 * The first words of a text, whole words only and at most `longest` characters, with an ellipsis where it goes on. The
 * ellipsis never stands alone on a line.
 */
export function excerpt(text: string, longest: number): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest)
  return `${text.slice(0, end < 0 ? longest : end)}\u00a0…`
}
