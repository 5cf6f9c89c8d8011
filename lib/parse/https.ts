/**
 * Whether an address may be linked: https, as written and as browsers read it, and nothing that disguises
 * where it leads: no user name before the host, no white space, no backslash.
 */
export function isHttps(address: string): boolean {
  if (!/^https:\/\/[^/\s\\?#][^\s\\]*$/i.test(address) || !URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  return protocol === 'https:' && username === '' && password === ''
}
