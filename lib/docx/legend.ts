import type { Paragraph } from 'docx'
import { legendOfChecking, legendOfEvidence, legendOfSigns, marksMeaning } from '../legend'
import { markedRuns } from './marks'
import { heading, paragraph, words } from './words'

/** What the marks, and the words of which signs stand on the pages of the site, mean. */
export const legendParagraphs = (): readonly Paragraph[] => [
  heading('What the signs mean'),
  paragraph(
    'Small',
    words('Marks: ', 'Strong'),
    ...markedRuns([
      { kind: 'added', base: '', text: 'added words' },
      { kind: 'same', base: ', ', text: ', ' },
      { kind: 'removed', base: 'removed words', text: '' },
      { kind: 'same', base: ', ', text: ', ' },
      { kind: 'added', base: '', text: '28' },
      { kind: 'same', base: ' ', text: ' ' },
    ]),
    `${marksMeaning}. They are formatting, not tracked changes.`,
  ),
  ...legendOfSigns.map(({ title, signs }) =>
    meaning(
      title,
      signs.map(([, told]) => told),
    ),
  ),
  meaning(
    'Evidence',
    legendOfEvidence.map((told) => told.join(': ')),
  ),
  meaning('Checking', [legendOfChecking]),
]

const meaning = (title: string, told: readonly string[]) =>
  paragraph('Small', words(`${title}: `, 'Strong'), `${told.join('; ')}.`)
