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

  test('nothing where nothing changed', () => expect(wordingsOf('“All” of it.', '"All" of it.')).toEqual([]))
})

test('for two wordings too different for marks, words of content that only one has are told', () => {
  expect(rewordings('Ukraine agrees to amend its constitution.', 'Membership of Ukraine depends on NATO.')).toEqual([
    { kind: 'words', only: 'base', words: ['agrees', 'amend', 'constitution'] },
    { kind: 'words', only: 'here', words: ['Membership', 'depends', 'NATO'] },
  ])
})
