import { ExternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { sayableText } from '../sayable-text'
import type { CharacterStyle, ParagraphStyle } from './styles'

/** The small parts of which every part of the document is made; a text goes into it through these alone. */

/** A run of text. A character that the format has no way to write is named: "(U+0000)". */
export const words = (text: string, style?: CharacterStyle): TextRun =>
  new TextRun({ text: sayableText(text), ...(style && { style }) })

export const paragraph = (style: ParagraphStyle, ...children: readonly (ParagraphChild | string)[]): Paragraph =>
  new Paragraph({
    style,
    widowControl: true,
    children: children.map((child) => (typeof child === 'string' ? words(child) : child)),
  })

/** The second heading of the document's outline; the first is its title. */
export const heading = (title: string): Paragraph => new Paragraph({ heading: 'Heading2', children: [words(title)] })

export const linked = (text: string, link: string, style?: CharacterStyle): ExternalHyperlink =>
  new ExternalHyperlink({ link, children: [words(text, style)] })
