import { expect, test } from 'vitest'
import { isHttps } from './https'

test.each([
  'https://a.example',
  'https://a.example/',
  'HTTPS://a.example/b?c=d&e=f#g',
  'https://a.example:8443/b(c)/@d',
  'https://приклад.example/ї',
])('%s may be linked', (address) => expect(isHttps(address)).toBe(true))

test.each([
  { name: 'nothing', address: '' },
  { name: 'another scheme', address: 'javascript:alert(1)//https://a.example' },
  { name: 'http', address: 'http://a.example/' },
  { name: 'no scheme', address: '//a.example/' },
  { name: 'no slashes, which browsers read as a path', address: 'https:a.example' },
  { name: 'one slash', address: 'https:/a.example' },
  { name: 'three slashes', address: 'https:///a.example' },
  { name: 'backslashes', address: 'https:\\\\a.example' },
  { name: 'a backslash in the path', address: 'https://a.example\\@b.example/' },
  { name: 'no host', address: 'https://?a' },
  { name: 'a user name', address: 'https://a.example@b.example/' },
  { name: 'a user name and a password', address: 'https://a.example:c@b.example/' },
  { name: 'a space before it', address: ' https://a.example/' },
  { name: 'a line end inside', address: 'https://a.exa\nmple/' },
  { name: 'a broken host', address: 'https://[::1' },
])('an address with $name may not', ({ address }) => expect(isHttps(address)).toBe(false))
