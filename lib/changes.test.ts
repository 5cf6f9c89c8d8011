import { describe, expect, test } from 'vitest'
import { changes, rewrittenChanges } from './changes'
import { sentence } from './fact-lines'
import { marks } from './marks'

const changesOf = (base: string, other: string) => changes(marks(base, other))
const told = (base: string, other: string) => sentence(changesOf(base, other))

describe('changes name what the marks show', () => {
  test('a number with its difference, and what came with it', () => {
    expect(
      changesOf(
        'The Armed Forces of Ukraine will have at most 600,000 personnel.',
        'The Armed Forces of Ukraine will have at most 800,000 personnel in peacetime.',
      ),
    ).toEqual([
      { kind: 'number', from: '600,000', to: '800,000', unit: 'personnel', difference: '+200,000' },
      { kind: 'added', text: 'in peacetime' },
    ])
  })

  test('a passage in the place of another, without the punctuation at its edges', () => {
    expect(changesOf('It names "START I".', 'It names "Fair Start".')).toEqual([
      { kind: 'replaced', from: 'START I', to: 'Fair Start' },
    ])
  })

  test('a share in percentage points', () => {
    expect(changesOf('Half, or 50%, goes back.', 'Half, or 45 percent, goes back.')).toEqual([
      { kind: 'number', from: '50%', to: '45%', unit: '', difference: '−5 percentage points' },
    ])
  })

  test('numbers of different units as a passage in the place of another', () => {
    expect(changesOf('It ends in 100 days.', 'It ends in 2 years.')).toEqual([
      { kind: 'replaced', from: '100 days', to: '2 years' },
    ])
  })

  test('words around a changed number on either side', () => {
    expect(
      changesOf('The army will have at most 600,000 personnel.', 'The army will remain at 800,000 personnel.'),
    ).toEqual([
      { kind: 'number', from: '600,000', to: '800,000', unit: 'personnel', difference: '+200,000' },
      { kind: 'replaced', from: 'have at most', to: 'remain at' },
    ])
  })

  test('a removed "and" that gives way to a longer list is no change of its own', () => {
    expect(
      changesOf(
        'The United States and Russia will set up a group.',
        'The United States, Ukraine, Russia and the European partners will set up a group.',
      ),
    ).toEqual([
      { kind: 'added', text: 'Ukraine' },
      { kind: 'added', text: 'and the European partners' },
    ])
  })

  test('removed points one by one', () => {
    expect(changesOf('One stays.\nTwo goes away.\nThree goes too.', 'One stays.')).toEqual([
      { kind: 'removed', text: 'Two goes away' },
      { kind: 'removed', text: 'Three goes too' },
    ])
  })

  test('a change made in several places once', () => {
    expect(
      changesOf(
        'The working group meets. Russia asks the working group.',
        'The task force meets. Russia asks the task force.',
      ),
    ).toEqual([{ kind: 'replaced', from: 'working group', to: 'task force' }])
  })

  test('a comma that is all that changed', () => {
    expect(changesOf('Ukraine may, if asked agree.', 'Ukraine may, if asked, agree.')).toEqual([
      { kind: 'added', text: ',' },
    ])
  })

  test('nothing where nothing changed', () => expect(changesOf('“All” of it.', '"All" of it.')).toEqual([]))
})

describe('for rewritten texts, changes name the figures that only one has', () => {
  test('of money and shares against none', () => {
    expect(
      rewrittenChanges(
        '100 billion US dollars will be invested. 50% of the profits will go west. Europe adds 100 billion US dollars.',
        'The assets stay frozen until the damage is paid for.',
      ),
    ).toEqual([
      { kind: 'removed', text: '100 billion US dollars' },
      { kind: 'removed', text: '50%' },
    ])
  })

  test('of one number of a unit against another', () => {
    expect(rewrittenChanges('The cap is 600,000 personnel, as in 2024.', 'Never above 800,000 personnel!')).toEqual([
      { kind: 'number', from: '600,000', to: '800,000', unit: 'personnel', difference: '+200,000' },
      { kind: 'removed', text: '2024' },
    ])
  })

  test('of names with a figure', () => {
    expect(rewrittenChanges('A guarantee on these terms.', 'Guarantees akin to Article 5, for 15 years.')).toEqual([
      { kind: 'added', text: 'Article 5' },
      { kind: 'added', text: '15 years' },
    ])
  })

  test('none where it is uncertain which number replaces which', () => {
    expect(rewrittenChanges('In 10 days.', 'After 20 days or 30 days.')).toEqual([
      { kind: 'removed', text: '10 days' },
      { kind: 'added', text: '20 days' },
      { kind: 'added', text: '30 days' },
    ])
  })

  test('none where both have the same', () =>
    expect(rewrittenChanges('In 50% of it.', '50 percent stays.')).toEqual([
      { kind: 'words', only: 'here', words: ['stays'] },
    ]))

  test('or, where no figure differs, words of content that only one has', () =>
    expect(
      rewrittenChanges('Ukraine agrees to amend its constitution.', 'Membership of Ukraine depends on NATO.'),
    ).toEqual([
      { kind: 'words', only: 'base', words: ['agrees', 'amend', 'constitution'] },
      { kind: 'words', only: 'here', words: ['Membership', 'depends', 'NATO'] },
    ]))
})

describe('one plain sentence tells the changes', () => {
  test('of a number and a condition', () => {
    expect(told('It has at most 600,000 personnel.', 'It has at most 800,000 personnel in peacetime.')).toBe(
      'Changed: 600,000 to 800,000 personnel (+200,000); added: “in peacetime”.',
    )
  })

  test('of several additions', () => {
    expect(
      told(
        'NATO agrees that it will not base troops in Ukraine.',
        'NATO agrees that, in peacetime, it will not permanently base troops under its command in Ukraine.',
      ),
    ).toBe('Added: “in peacetime”, “permanently”, “under its command”.')
  })

  test('with quotation marks within turned', () => {
    expect(sentence([{ kind: 'replaced', from: 'it "does not exist"', to: 'it exists' }])).toBe(
      'Changed: “it ‘does not exist’” to “it exists”.',
    )
  })

  test('with long passages quoted by their first words', () => {
    expect(
      sentence([{ kind: 'removed', text: 'one two three four five six seven eight nine ten eleven twelve thirteen' }]),
    ).toBe('Removed: “one two three four five six seven eight …” (13 words).')
  })

  test('with many changes of one kind counted', () => {
    const added = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((text) => ({ kind: 'added', text }) as const)
    expect(sentence(added)).toBe('Added: “a”, “b”, “c”, “d”, “e”, “f” and 2 more.')
  })

  test('or is empty where there are none', () => expect(sentence([])).toBe(''))
})
