import type { CslItem } from './items'

/** Characters that TeX takes for commands. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

const tex = (text: string): string => text.replace(/[\\~^<>&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`)

/** A work whose words TeX takes for words; addresses stay as they are. */
export const texItem = (item: CslItem): CslItem => ({
  ...item,
  title: tex(item.title),
  ...(item.publisher !== undefined && { publisher: tex(item.publisher) }),
  ...(item.author && { author: item.author.map(({ literal }) => ({ literal: tex(literal) })) }),
  ...(item.note !== undefined && { note: tex(item.note) }),
})
