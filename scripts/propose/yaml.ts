import { stringify } from 'yaml'
import { sharedWords } from '../../lib/own-texts/shared-words'
import type { Version } from '../../lib/types'
import type { NewRow } from './new-rows'
import type { Proposed, TopicProposal } from './proposal'

/** The proposal in the form of collation.yaml, each line with the reason for it. */
export function proposalYaml(
  { id: version }: Version,
  topics: readonly TopicProposal[],
  named: (topic: TopicProposal['topic'], of: Proposed) => NewRow,
): string {
  if (topics.length === 0) return `# Every point of ${version} stands in a row.\n`
  const placed = (points: readonly Proposed[], reasons: readonly string[]) =>
    `          ${version}: [${points.map(placement).join(', ')}]${reasons.length > 0 ? ` # ${reasons.join('. ')}` : ''}`
  const lines = topics.flatMap(({ topic, rows, alone }) => [
    `  - id: ${topic.id}`,
    '    rows:',
    ...rows.flatMap(({ row, points }) => [
      `      - id: ${row.id} # ${row.code}: ${row.title}`,
      '        points:',
      placed(points, points.flatMap(reasonsFor)),
    ]),
    ...alone.flatMap((proposed) => {
      const { id, code, title } = named(topic, proposed)
      return [
        `      - id: ${id}`,
        `        code: ${code}`,
        `        title: ${stringify(title, { lineWidth: 0 }).trim()}`,
        '        points:',
        placed([proposed], ['fits no row; the point before it is of this topic']),
      ]
    }),
  ])
  return `${[...introduction(version), 'topics:', ...lines].join('\n')}\n`
}

const introduction = (version: string): readonly string[] => [
  `# Rows for the points of ${version}, proposed by their wording: look each one over.`,
  '# A row with a code and a title is new, and both are to be made better; of the others only the line of the version is.',
]

/** "21c", "3 s2", "2 s1 s3-4". */
function placement({ point, sentences = [] }: Proposed): string {
  const ranges: { from: number; to: number }[] = []
  for (const sentence of sentences) {
    const last = ranges.at(-1)
    if (last?.to === sentence - 1) last.to = sentence
    else ranges.push({ from: sentence, to: sentence })
  }
  return [point.id, ...ranges.map(({ from, to }) => (from === to ? `s${from}` : `s${from}-${to}`))].join(' ')
}

function reasonsFor({ links, loose, point }: Proposed): readonly string[] {
  if (point.state === 'struck out') return [`${point.id} is struck out; here stands the point of its number`]
  return [
    ...links.map((link) => `${point.id} shares ${sharedWords(link, point.text).join(', ')}`),
    ...loose.map((sentence) => `${point.id} s${sentence} fits no row by itself`),
  ]
}
