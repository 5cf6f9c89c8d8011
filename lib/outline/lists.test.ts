import { describe, expect, test } from 'vitest'
import { drawn } from './fixtures/drawn'

describe('figures, dates and initials that open a line are words of the text', () => {
  test.each([
    ['1.5 million people will return.\n\nThe rest.', ['¶1: 1.5 million people will return.', '¶2: The rest.']],
    ['600.000 Soldaten bleiben.\n\nDer Rest gilt.', ['¶1: 600.000 Soldaten bleiben.', '¶2: Der Rest gilt.']],
    ['- 600.000 Soldaten bleiben.\n- Der Rest gilt.', ['¶1: 600.000 Soldaten bleiben.', '¶2: Der Rest gilt.']],
    ['- 1.5 million euros for roads.\n- 3 ferries.', ['¶1: 1.5 million euros for roads.', '¶2: 3 ferries.']],
    ['1. Dezember 2025 ist der Termin.\n\nDer Rest.', ['¶1: 1. Dezember 2025 ist der Termin.', '¶2: Der Rest.']],
    ['J. Smith signed the treaty.\n\nThe rest holds.', ['¶1: J. Smith signed the treaty.', '¶2: The rest holds.']],
    ['24.02.2022 was the day.\n\nThe rest.', ['¶1: 24.02.2022 was the day.', '¶2: The rest.']],
    ['10.30 is the hour.\n\nThe rest.', ['¶1: 10.30 is the hour.', '¶2: The rest.']],
    [
      '1. Covered by loans.\n100.5 billion dollars go.\n2. Two.',
      ['1: Covered by loans. 100.5 billion dollars go.', '2: Two.'],
    ],
    ['1. Signed.\n24.02.2022 was the day.\n2. Next.', ['1: Signed. 24.02.2022 was the day.', '2: Next.']],
    ['1. Ab sofort.\n24. Februar 2022 war es.\n2. Weiter.', ['1: Ab sofort. 24. Februar 2022 war es.', '2: Weiter.']],
    [
      '1. Rises to 2.5 billion,\n3.5 billion and more.\n2. Two.',
      ['1: Rises to 2.5 billion, 3.5 billion and more.', '2: Two.'],
    ],
    ['Articles 1–3 (deleted)\n\nArticle 4. Four.', ['¶1: Articles 1–3 (deleted)', '4: Four.']],
  ])('%j', (text, points) => {
    expect(drawn(text)).toEqual(points)
  })
})

describe('points without a full stop or an empty line between them', () => {
  test.each([
    ['Peace Plan\n1. Land\n2. Sea', ['¶1: Peace Plan', '1: Land', '2: Sea']],
    ['A Title Longer Than All\n1. Land\n2. Sea', ['¶1: A Title Longer Than All', '1: Land', '2: Sea']],
    ['1. One\n2. Two\n4. Four\n5. Five', ['1: One', '2: Two', '4: Four', '5: Five']],
    ['1. One\n2. Two\n1. One again\n2. Two again', ['1: One', '2: Two', '1 (2): One again', '2 (2): Two again']],
    ['1. One\n1. Two\n1. Three', ['1: One', '1 (2): Two', '1 (3): Three']],
    ['Article 1. One.\nArticle 2. Two.\nArticle 4. Four.', ['1: One.', '2: Two.', '4: Four.']],
    [
      '1. One.\n2. Two.\n2a. Two a.\n2b. Two b.\n3. Three.',
      ['1: One.', '2: Two.', '2a: Two a.', '2b: Two b.', '3: Three.'],
    ],
    ['4. Army.\n2. Navy.\n3. Ferry.\n1. Court.', ['4: Army.', '2: Navy.', '3: Ferry.', '1: Court.']],
    ['1.1 B\n1.2 C\n2.1 D\n2.2 E', ['1.1: B', '1.2: C', '2.1: D', '2.2: E']],
    ['1.2. C\n1.10. D', ['1.2: C', '1.10: D']],
    [
      '§ 1 Zweck\n(1) Klar.\n(2) Gilt.\n§ 2 Ort\n(1) Hier.\n(2) Da.',
      ['1: Zweck', '  1.1: Klar.', '  1.2: Gilt.', '2: Ort', '  2.1: Hier.', '  2.2: Da.'],
    ],
    [
      '§ 20 100 ships sail.\n\n§ 21 The court is open.\n\n§ 22 $50 are paid.',
      ['20: 100 ships sail.', '21: The court is open.', '22: $50 are paid.'],
    ],
    ['\u200e1. The army.\n\u200e2. The navy.', ['1: The army.', '2: The navy.']],
  ])('%j', (text, points) => {
    expect(drawn(text)).toEqual(points)
  })

  test('a list under each of two titles', () => {
    const text = 'Military\n1. Army small.\n2. Navy large.\nEconomic\n1. Ports open.\n2. Rail free.'
    expect(drawn(text)).toEqual([
      ...[
        '¶1: Military',
        '1: Army small.',
        '2: Navy large.',
        '¶2: Economic',
        '1 (2): Ports open.',
        '2 (2): Rail free.',
      ],
    ])
  })

  test('lists nest by their indentation', () => {
    expect(drawn('1. Land\n   1. North\n   2. South\n2. Sea\n   1. West\n   2. East')).toEqual([
      ...['1: Land', '  1.1: North', '  1.2: South', '2: Sea', '  2.1: West', '  2.2: East'],
    ])
    expect(drawn('1. Land\n   1. North\n2. Sea\n   1. West\n3. Air')).toEqual([
      ...['1: Land', '  1.1: North', '2: Sea', '  2.1: West', '3: Air'],
    ])
    expect(drawn('1. Land\n   a. North\n   b. South\n2. Sea')).toEqual([
      '1: Land',
      '  1a: North',
      '  1b: South',
      '2: Sea',
    ])
    expect(drawn('1. Land\n   – north\n   – south\n2. Sea')).toEqual([
      '1: Land',
      '  1¶1: north',
      '  1¶2: south',
      '2: Sea',
    ])
  })

  test('numerals under a letter, and the letters after it', () => {
    const lines = [
      '1. Terms:',
      '(g) gee;',
      '(h) aitch:',
      '(i) first;',
      '(ii) second;',
      '(i) eye;',
      '(j) jay.',
      '2. Next.',
    ]
    const points = [
      '1: Terms:',
      '  1g: gee;',
      '  1h: aitch:',
      '    1h.i: first;',
      '    1h.ii: second;',
      '  1i: eye;',
      '  1j: jay.',
      '2: Next.',
    ]
    expect(drawn(lines.join('\n'))).toEqual(points)
    expect(drawn(lines.map((line) => (/first|second/.test(line) ? `    ${line}` : line)).join('\n'))).toEqual(points)
  })
})

describe('paragraphs of a point', () => {
  test('belong to it whatever the numbers of the others', () => {
    const [aid, trade] = [['1: Aid\nFood.'], ['4: Trade\nPorts.']]
    expect(drawn('1. Aid\n\nFood.\n\n4. Trade\n\nPorts.\n\n9. Courts\n\nJudges.')).toEqual([
      ...aid,
      ...trade,
      '9: Courts\nJudges.',
    ])
  })

  test('belong to the last point too where it is a heading or a number alone', () => {
    expect(drawn('## 1. Aid\n\nFood.\n\n## 2. Trade\n\nOpen.')).toEqual(['1: Aid\nFood.', '2: Trade\nOpen.'])
    expect(drawn('1.\n\nShips\n\n2.\n\nLand')).toEqual(['1: Ships', '2: Land'])
  })

  test('stand alone after a list whose points have none', () => {
    expect(drawn('1. Aid.\n\n2. Trade.\n\nSigned in Geneva.')).toEqual([
      '1: Aid.',
      '2: Trade.',
      '¶1: Signed in Geneva.',
    ])
  })
})

describe('hyphens at the end of a line', () => {
  test.each([
    ['1. Verkaufs-\nund Umverpackungen.', ['1: Verkaufs- und Umverpackungen.']],
    ['1. теле-\nта радіоцентрів.', ['1: теле- та радіоцентрів.']],
    ['1. short-\nand long-range.', ['1: short- and long-range.']],
    ['1. A non-\naggression deal for self-\ndetermination.', ['1: A non-aggression deal for self-determination.']],
  ])('%j', (text, points) => {
    expect(drawn(text)).toEqual(points)
  })
})

describe('Markdown', () => {
  test.each([
    ['1. The _army_ has `800,000` men and ~~no~~ ships.', ['1: The army has 800,000 men and no ships.']],
    ['A snake_case_name stays.', ['¶1: A snake_case_name stays.']],
    ['1\\. not a list\n\nmore', ['¶1: 1. not a list', '¶2: more']],
    ['1. One.\n\n```\n# no heading\n1. no point\n```\n\n2. Two.', ['1: One.\n# no heading 1. no point', '2: Two.']],
    ['Two\n---\n\n1. One.', ['1: One.']],
    ['---\ntags:\n- war\n"date": x\n---\n1. One.', ['1: One.']],
    ['1. in case of need\n- to search them.', ['1: in case of need - to search them.']],
  ])('%j', (text, points) => {
    expect(drawn(text)).toEqual(points)
  })
})
