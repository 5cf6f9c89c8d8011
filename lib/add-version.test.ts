import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { examine } from './check'
import { formatFault } from './faults'
import { type Edit, edited } from './fixtures/ferry'
import { type PlanFile, readPlanFiles } from './read'

const plans = readPlanFiles(fileURLToPath(new URL('../plans', import.meta.url)))

/** Step 2 of plans/README.md, for an invented text. */
const version = `---
id: invented-3
short: Invented text
title: Invented text in 3 points, for a test
issuer: Nobody
dated: 2030-01-02
known: written for a test
evidence: published text
stated: 3
based-on: us-28 [@invented-gazette, note below the text]
---

# Invented text

Nobody issued this text. [@invented-gazette, headline]

1. **Size of the army.** The Armed Forces of Ukraine will have at most 700,000 personnel. They will be paid in full. [@invented-gazette, point 1; @invented-herald, item 1 (paraphrase)]

2. **A committee.** A committee will meet on these terms: [@invented-gazette, point 2; @invented-herald, item 2]

    Note: The lead is "on these terms" in both.

    - a) The committee will meet once a year.
    - b) The committee will publish its minutes. {unchecked}

3. [@invented-gazette, point 3; @invented-herald, item 3] {struck out}

- closing-words: The parties will sign. [@invented-gazette, last line; @invented-herald, end]
`

const source = (id: string, outlet: string) =>
  `{ "id": "${id}", "type": "article-newspaper", "title": "An invented text", "container-title": "${outlet}", "issued": { "date-parts": [[2030, 1, 2]] }, "URL": "https://${id}.example/", "language": "en", "custom": { "read": "in full" } }`

/** New rows at the end of the last topic, with whose label their codes begin. */
const rows = (label: string) => `
      - id: invented-pay
        code: ${label} 98
        title: Pay
        points:
          invented-3: [1 s2]
      - id: invented-committee
        code: ${label} 99
        title: A committee
        points:
          invented-3: [2a, 2b, 3, closing-words]
`

/** The event by which the version became known, after all others. */
const event = `

  - id: invented-text-printed
    date: 2030-01-02
    kind: text
    parties: [europe]
    version: invented-3
    text: The Gazette prints the invented text.
    cite: "[@invented-gazette, headline]"

reactions:`

test('an editor adds a made-up sixth version, start to finish', () => {
  const withSources: Edit = [
    'sources.json',
    '[',
    `[${source('invented-gazette', 'Gazette')}, ${source('invented-herald', 'Herald')},`,
  ]
  const withColumn: Edit = ['collation.yaml', 'framework-20]', 'framework-20, invented-3]']
  const inRow: Edit = ['collation.yaml', 'us-28: [6]\n', 'us-28: [6]\n          invented-3: [1 s1]\n']
  const written: readonly PlanFile[] = [...edited(plans, [withSources]), { path: 'plans/invented-3.md', text: version }]

  const forgotten = examine(edited(written, [withColumn, inRow])).faults.filter(({ severity }) => severity === 'error')
  expect(forgotten.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'plans/invented-3.md:2 version-without-landmark',
    'plans/invented-3.md:17 point-in-no-row',
    'plans/invented-3.md:23 point-in-no-row',
    'plans/invented-3.md:24 point-in-no-row',
    'plans/invented-3.md:26 point-in-no-row',
    'plans/invented-3.md:28 point-in-no-row',
  ])

  const withEvent: Edit = ['events.yaml', '\n\nreactions:', event]
  const finished = edited(written, [withColumn, inRow, withEvent]).map((file) =>
    file.path.endsWith('collation.yaml') ? { ...file, text: file.text.trimEnd() + rows(lastLabel(file.text)) } : file,
  )
  const { plans: result, faults } = examine(finished)
  expect(faults.filter(({ severity }) => severity === 'error').map(formatFault)).toEqual([])
  expect(result?.versions.map(({ id }) => id)).toEqual([
    'us-28',
    'geneva-19',
    'europe-28',
    'europe-24',
    'framework-20',
    'invented-3',
  ])
})

/** The label of the last topic, with which its codes begin. */
const lastLabel = (collation: string) => [...collation.matchAll(/^ {4}label: (.+)$/gm)].at(-1)?.[1] ?? ''
