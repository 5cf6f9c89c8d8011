import { expect, test } from 'vitest'
import { hasPublicUrl, publicUrl, siteUrl } from './site'

test.each([
  { name: 'the local address stands in where nothing is set', env: {}, expected: 'http://localhost:3000/' },
  { name: 'an empty SITE_URL counts as not set', env: { SITE_URL: ' ' }, expected: 'http://localhost:3000/' },
  { name: 'the local address has the port of PORT', env: { PORT: '4000' }, expected: 'http://localhost:4000/' },
  {
    name: 'SITE_URL wins over PORT',
    env: { SITE_URL: 'https://a.example', PORT: '4000' },
    expected: 'https://a.example/',
  },
  { name: 'a closing slash changes nothing', env: { SITE_URL: 'https://a.example/' }, expected: 'https://a.example/' },
  { name: 'an origin may have a port', env: { SITE_URL: 'http://a.example:81' }, expected: 'http://a.example:81/' },
])('$name', ({ env, expected }) => expect(siteUrl(env).href).toBe(expected))

test.each([
  { name: 'no scheme', value: 'a.example' },
  { name: 'another scheme', value: 'ftp://a.example' },
  { name: 'a path', value: 'https://a.example/plans/' },
  { name: 'a query', value: 'https://a.example/?' },
  { name: 'a fragment', value: 'https://a.example/#top' },
  { name: 'a user', value: 'https://me@a.example' },
])('a SITE_URL with $name is refused by its name', ({ value }) =>
  expect(() => siteUrl({ SITE_URL: value })).toThrow(
    `SITE_URL is "${value}", expected an origin such as https://example.org`,
  ),
)

test('a malformed PORT is refused by its name', () =>
  expect(() => siteUrl({ PORT: '70000' })).toThrow('PORT is "70000", expected a number from 1 to 65535'))

test('the public address is known only where SITE_URL is set', () => {
  expect(hasPublicUrl({ SITE_URL: 'https://a.example' })).toBe(true)
  expect(hasPublicUrl({ SITE_URL: '' })).toBe(false)
  expect(hasPublicUrl({})).toBe(false)
})

test('the public address of a page has the origin, the path of the site and its own', () => {
  expect(publicUrl('/draft/1/', { SITE_URL: 'https://a.example' })).toBe('https://a.example/draft/1/')
  expect(publicUrl('/draft/1/', { SITE_URL: 'https://a.example', BASE_PATH: '/plans' })).toBe(
    'https://a.example/plans/draft/1/',
  )
})
