import { type Options, toXml } from 'xast-util-to-xml'

/** A tree as a file. XML forbids the end of a section in a text, and the serialiser leaves it; we write no sections. */
export const xmlFile = (tree: Parameters<typeof toXml>[0], options?: Options): string =>
  `${toXml(tree, options).replaceAll(']]>', ']]&gt;')}\n`
