import type { Check } from './rule'

/** The topics of the site in reading order. */
export const controlledTopics: readonly string[] = [
  'territory',
  'army-cap',
  'nato',
  'sanctions',
  'assets',
  'security-guarantees',
  'sovereignty',
  'non-aggression',
  'ceasefire',
  'eu-membership',
  'nuclear',
  'energy',
  'navigation',
  'reconstruction',
  'humanitarian',
  'culture-education',
  'elections',
  'amnesty',
  'implementation',
]

/** The topics are those of the list, in its order, and their rows bear their labels. */
export const checkTopics: Check = ({ plans, places, read, topics }, report) => {
  if (!read.collation) return
  const found = plans.topics.filter(({ id }) => topics.includes(id))
  for (const topic of plans.topics) {
    const position = topics.indexOf(topic.id)
    const before = found[found.indexOf(topic) - 1]
    if (position < 0 && topic.id !== '')
      report(places.of(topic, 'id'), 'unknown-topic', `the topic \`${topic.id}\``, `one of ${topics.join(', ')}`)
    else if (before !== undefined && topics.indexOf(before.id) > position)
      report(
        places.of(topic, 'id'),
        'unknown-topic',
        `the topic \`${topic.id}\` after \`${before.id}\``,
        'the order of the list: it comes before',
      )
    for (const row of topic.rows) {
      const number = row.code.startsWith(`${topic.label} `) ? row.code.slice(topic.label.length + 1) : ''
      if (row.code !== '' && topic.label !== '' && !/^[1-9]\d?$/.test(number))
        report(places.of(row, 'code'), 'malformed-code', `the code \`${row.code}\``, `\`${topic.label}\` and a number`)
    }
  }
  for (const id of topics)
    if (!plans.topics.some((topic) => topic.id === id))
      report(places.of(plans, 'topics'), 'unknown-topic', `no topic \`${id}\``, 'every topic of the list')
}
