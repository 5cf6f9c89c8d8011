import { describe, expect, test } from 'vitest'
import { rewordings, wordings } from './changes'
import { facts } from './facts/facts'
import { marks } from './marks'

const wordingsOf = (base: string, other: string) => wordings(marks(base, other), facts(base, other))

describe('wordings name what the marks show beyond the facts', () => {
  test('nothing where facts tell everything', () => {
    expect(
      wordingsOf(
        'The Armed Forces of Ukraine will have at most 600,000 personnel.',
        'The Armed Forces of Ukraine will have at most 800,000 personnel in peacetime.',
      ),
    ).toEqual([])
  })

  test('a passage in the place of another, without the punctuation at its edges', () => {
    expect(wordingsOf('The border is confirmed.', 'The border is reconfirmed.')).toEqual([
      { kind: 'replaced', from: 'confirmed', to: 'reconfirmed' },
    ])
  })

  test('a passage that facts tell in part, whole', () => {
    expect(
      wordingsOf('The army will have at most 600,000 personnel.', 'The army will remain at 800,000 personnel.'),
    ).toEqual([{ kind: 'replaced', from: 'have at most 600,000 personnel', to: 'remain at 800,000 personnel' }])
  })

  test('a removed "and" that gives way to a longer list is no change of its own', () => {
    expect(wordingsOf('They sell grain and steel.', 'They sell grain, timber, steel and fish.')).toEqual([
      { kind: 'added', text: 'timber' },
      { kind: 'added', text: 'and fish' },
    ])
  })

  test('removed points one by one', () => {
    expect(wordingsOf('One stays.\nTwo goes away.\nThree goes too.', 'One stays.')).toEqual([
      { kind: 'removed', text: 'Two goes away' },
      { kind: 'removed', text: 'Three goes too' },
    ])
  })

  test('a change made in several places once', () => {
    expect(
      wordingsOf('The cutter meets. Russia asks the cutter.', 'The frigate meets. Russia asks the frigate.'),
    ).toEqual([{ kind: 'replaced', from: 'cutter', to: 'frigate' }])
  })

  test('a comma that is all that changed', () => {
    expect(wordingsOf('Ukraine may, if asked agree.', 'Ukraine may, if asked, agree.')).toContainEqual({
      kind: 'added',
      text: ',',
    })
  })

  test('nothing where facts tell the only words that differ, though they carry no content', () => {
    expect(wordingsOf('Sanctions shall be lifted.', 'Sanctions may be lifted.')).toEqual([])
    expect(wordingsOf('Sanctions will be lifted.', 'Sanctions will not be lifted.')).toEqual([])
    expect(wordingsOf('Sanctions shall not be lifted.', 'Sanctions may be lifted.')).toEqual([])
  })

  test('a word without content that facts tell of another place only', () => {
    expect(wordingsOf('Ships stop. Ports come second.', 'Ships stop in peacetime. Ports come in second.')).toEqual([
      { kind: 'added', text: 'in' },
    ])
  })

  test('nothing of a passage that only moved', () => {
    expect(
      wordingsOf(
        'The blockade of the ports ends, and grain is shipped freely.',
        'Grain is shipped freely, and the blockade of the ports ends.',
      ),
    ).toEqual([])
  })

  test('a passage that moved without its negation, or a word that moved to another verb', () => {
    expect(
      wordings(
        [
          { kind: 'removed', base: 'Grain is not shipped freely. ', text: '' },
          { kind: 'same', base: 'Ports open', text: 'Ports open' },
          { kind: 'added', base: '', text: ', and grain is shipped freely' },
        ],
        [],
      ),
    ).toEqual([
      { kind: 'removed', text: 'Grain is not shipped freely' },
      { kind: 'added', text: 'and grain is shipped freely' },
    ])
    expect(
      wordingsOf('Troops permanently leave and ships return.', 'Troops leave and ships permanently return.'),
    ).toEqual([
      { kind: 'removed', text: 'permanently' },
      { kind: 'added', text: 'permanently' },
    ])
  })

  test('a joining word that gives way to a full stop', () => {
    expect(
      wordingsOf('All prisoners go home, and the dead are returned.', 'All prisoners go home. The dead are returned.'),
    ).toEqual([{ kind: 'removed', text: 'and' }])
  })

  test('nothing where nothing changed', () => expect(wordingsOf('“All” of it.', '"All" of it.')).toEqual([]))
})

test('for two wordings too different for marks, words of content that only one has are told', () => {
  expect(rewordings('Ukraine agrees to amend its constitution.', 'Membership of Ukraine depends on NATO.')).toEqual([
    { kind: 'words', only: 'base', words: ['agrees', 'amend', 'constitution'] },
    { kind: 'words', only: 'here', words: ['Membership', 'depends', 'NATO'] },
  ])
})

test('a name of which the other wording has some words is told by the rest, one that it has not at all whole', () => {
  expect(rewordings('Ships obey the Peace Council.', 'A Council of Elders and the Black Fleet sail.')).toEqual([
    { kind: 'words', only: 'base', words: ['Ships', 'obey', 'Peace'] },
    { kind: 'words', only: 'here', words: ['Elders', 'Black Fleet', 'sail'] },
  ])
  expect(rewordings('Peace rules the Council.', 'Peace Council, Article 5.')).toEqual([
    { kind: 'words', only: 'base', words: ['rules'] },
    { kind: 'words', only: 'here', words: ['Article 5'] },
  ])
})

test('signs of a script without spaces are told in runs', () => {
  expect(rewordings('双方停火，停火线稳定。', '双方开放港口。')).toEqual([
    { kind: 'words', only: 'base', words: ['停火', '停火线稳定'] },
    { kind: 'words', only: 'here', words: ['开放港口'] },
  ])
})
