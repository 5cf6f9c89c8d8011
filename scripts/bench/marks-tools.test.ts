import { expect, it } from 'vitest'
import { ofChanges, ofHtml } from './marks-tools'

it('reads marks written as HTML, with their spaces and signs', () => {
  expect(
    ofHtml(
      'At most <del class="diffmod">600</del><ins class="diffmod">800</ins>,000<ins>&nbsp;men &amp;\nwomen</ins>.',
    ),
  ).toEqual([
    { kind: 'same', base: 'At most ', text: 'At most ' },
    { kind: 'removed', base: '600', text: '' },
    { kind: 'added', base: '', text: '800' },
    { kind: 'same', base: ',000', text: ',000' },
    { kind: 'added', base: '', text: ' men &\nwomen' },
    { kind: 'same', base: '.', text: '.' },
  ])
})

it('reads marks given as offsets', () => {
  const changes = [
    { fromA: 3, toA: 6, fromB: 3, toB: 8 },
    { fromA: 9, toA: 9, fromB: 11, toB: 14 },
  ]
  expect(ofChanges('No old is', 'No young is so', changes).filter(({ base, text }) => base + text !== '')).toEqual([
    { kind: 'same', base: 'No ', text: 'No ' },
    { kind: 'removed', base: 'old', text: '' },
    { kind: 'added', base: '', text: 'young' },
    { kind: 'same', base: ' is', text: ' is' },
    { kind: 'added', base: '', text: ' so' },
  ])
})
