/** Of each topic the label that the codes of its rows share, and how many rows it has. */
const topics: Readonly<Record<string, readonly [label: string, rows: number]>> = {
  territory: ['Territory', 7],
  'army-cap': ['Army', 1],
  nato: ['NATO', 4],
  sanctions: ['Sanctions', 4],
  assets: ['Assets', 4],
  'security-guarantees': ['Guarantees', 9],
  sovereignty: ['Sovereignty', 2],
  'non-aggression': ['Non-aggression', 3],
  ceasefire: ['Ceasefire', 3],
  'eu-membership': ['EU', 2],
  nuclear: ['Nuclear', 2],
  energy: ['Energy', 3],
  navigation: ['Navigation', 3],
  reconstruction: ['Reconstruction', 7],
  humanitarian: ['Humanitarian', 5],
  'culture-education': ['Culture', 4],
  elections: ['Elections', 1],
  amnesty: ['Amnesty', 1],
  implementation: ['Implementation', 5],
}

/** The codes of the rows of a topic, in their order; none where there is no such topic. */
export const codesOf = (topic: string): readonly string[] => {
  const [label, rows] = topics[topic] ?? ['', 0]
  return Array.from({ length: rows }, (_, at) => `${label} ${at + 1}`)
}

export const allCodes = Object.keys(topics).flatMap(codesOf)
