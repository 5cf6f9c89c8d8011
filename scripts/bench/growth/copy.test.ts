import { expect, it } from 'vitest'
import { workIn } from './copy'

it('counts the processes, and the most that one of them did', () => {
  const said = [
    'bench: 7 parse',
    'bench: 7 collate a',
    'bench: 7 collate b',
    'Done',
    'bench: 8 parse',
    'bench: 8 parse',
  ]
  expect(workIn(said.join('\n'))).toEqual({ processes: 2, parses: 2, collations: 1 })
})

it('counts nothing where nothing was said', () => {
  expect(workIn('Done')).toEqual({ processes: 0, parses: 0, collations: 0 })
})
