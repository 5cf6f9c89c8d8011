import { expect, test } from 'vitest'
import { filterStyle } from './filter-style'

test('each choice hides what does not give its answer, save what a link asked for', () => {
  expect(filterStyle({ name: 'kind', parts: '.event', mark: 'k' }, [{ id: 'text' }, { id: 'call' }])).toBe(
    'body:has(#kind-text:checked) .event:not(.k-text,:target),body:has(#kind-call:checked) .event:not(.k-call,:target){display:none}',
  )
})

test('a question without choices hides nothing', () =>
  expect(filterStyle({ name: 'kind', parts: '.event', mark: 'k' }, [])).toBe(''))
