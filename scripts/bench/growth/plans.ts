import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { controlledTopics } from '../../../lib/rules/topics'
import { below, type Chance, chance } from '../chance'
import type { Size } from '../growth'

/**
 * Made-up plans of any size, the same each time: as in the real ones, there are two and a half rows to a point, texts
 * of about 25 words that a later version repeats, edits or writes anew, and two sources at each point.
 */
export function writePlans(folder: string, size: Size): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(planFiles(size))) writeFileSync(join(folder, name), text)
}

/** How many rows there are to a point of one version; in the real plans 70 to 28. */
const rowsToAPoint = 2.5
const sourcesOfAVersion = 12

/** The files by name. */
export function planFiles(size: Size): Readonly<Record<string, string>> {
  const random = chance(1000 * size.versions + size.points)
  const rows = Math.max(controlledTopics.length, Math.round(size.points * rowsToAPoint))
  const texts = Array.from({ length: rows }, () => sentenceOf(random))
  const versions = Array.from({ length: size.versions }, (_, at): Draft => {
    const own = choose(rows, size.points, random)
    for (const row of own) if (at > 0) texts[row] = revised(texts[row] ?? '', random)
    return { id: `draft-${at + 1}`, order: at, rows: own, texts: own.map((row) => texts[row] ?? '') }
  })
  return {
    ...Object.fromEntries(versions.map((draft) => [`${draft.id}.md`, versionFile(draft)])),
    'collation.yaml': collationFile(versions, rows),
    'claims.yaml': '[]\n',
    'sources.json': `${JSON.stringify(versions.flatMap(sourcesOf), null, 2)}\n`,
  }
}

interface Draft {
  readonly id: string
  readonly order: number
  /** The row of each point, in their order. */
  readonly rows: readonly number[]
  readonly texts: readonly string[]
}

/** `count` of the numbers below `all`, in order. */
function choose(all: number, count: number, random: Chance): readonly number[] {
  const left = Array.from({ length: all }, (_, number) => number)
  while (left.length > count) left.splice(below(left.length, random), 1)
  return left
}

const lexicon =
  'the parties ferry harbour bridge toll council island agree will open close keep transfer inspect publish within days before after every winter vessel pilot crew freight signal lamp tide rope cargo market school road border office treasurer account reserve joint neutral common annual written notice period zone line chart depth anchor quay warehouse permit licence fee tariff share fund loan repair dredge survey report session majority consent appeal arbiter mediator observer mission patrol guard'.split(
    ' ',
  )

const word = (random: Chance) => lexicon[below(lexicon.length, random)] ?? ''

function sentenceOf(random: Chance): string {
  const words = Array.from({ length: 16 + below(20, random) }, () => word(random))
  const amount = (below(900, random) + 100) * 1000
  return `The parties ${words.join(' ')} at most ${amount.toLocaleString('en-GB')} crowns.`
}

/** Four texts in ten stay, four are edited in up to four words, two are written anew. */
function revised(text: string, random: Chance): string {
  const fate = below(10, random)
  if (fate < 4) return text
  if (fate >= 8) return sentenceOf(random)
  const words = text.split(' ')
  for (let edits = 1 + below(4, random); edits > 0; edits -= 1) words[2 + below(14, random)] = word(random)
  return words.join(' ')
}

function versionFile({ id, order, texts }: Draft): string {
  const points = texts.map((text, at) => {
    const cited = [at, at + 5].map((turn) => `@${id}-source-${turn % sourcesOfAVersion}, point ${at + 1}`)
    return `${at + 1}. **Provision ${at + 1}.** ${text} [${cited.join('; ')}]`
  })
  return `---
id: ${id}
short: draft ${order + 1}
title: Draft ${order + 1} of the ferry agreement
issuer: Two parties
dated: 2025-01-${String((order % 28) + 1).padStart(2, '0')}
known: printed by a daily
evidence: published text
stated: ${texts.length}
---

# Draft ${order + 1}

Printed by a daily. [@${id}-source-0, introduction]

${points.join('\n\n')}
`
}

function collationFile(versions: readonly Draft[], rows: number): string {
  const topics = controlledTopics.map((topic, at) => {
    const first = Math.ceil((at * rows) / controlledTopics.length)
    const end = Math.ceil(((at + 1) * rows) / controlledTopics.length)
    const label = topic.replaceAll('-', ' ')
    const lines = Array.from({ length: end - first }, (_, turn) =>
      rowLines(first + turn, `${label} ${turn + 1}`, versions),
    )
    return `  - id: ${topic}\n    title: On ${label}\n    label: ${label}\n    summary: The texts treat this subject.\n    rows:\n${lines.join('')}`
  })
  return `versions: [${versions.map(({ id }) => id).join(', ')}]\ntopics:\n${topics.join('')}`
}

function rowLines(row: number, code: string, versions: readonly Draft[]): string {
  const points = versions.flatMap(({ id, rows }) =>
    rows.includes(row) ? `          ${id}: [${rows.indexOf(row) + 1}]\n` : [],
  )
  return `      - id: provision-${row + 1}\n        code: ${code}\n        title: Provision ${row + 1}\n        points:${points.length > 0 ? `\n${points.join('')}` : ' {}\n'}`
}

function sourcesOf({ id, texts }: Draft): readonly object[] {
  return Array.from({ length: Math.min(sourcesOfAVersion, texts.length + 5) }, (_, number) => ({
    id: `${id}-source-${number}`,
    type: 'article-newspaper',
    title: `The text of ${id}, copy ${number + 1}`,
    'container-title': `Daily ${number + 1}`,
    issued: { 'date-parts': [[2025, 1, 1 + number]] },
    URL: `https://example.org/${id}/${number}`,
    language: 'en',
    custom: { read: 'in full' },
  }))
}
