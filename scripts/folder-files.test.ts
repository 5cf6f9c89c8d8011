import { expect, it } from 'vitest'
import { differing } from './folder-files'

const files = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)] as const))

it('lists what differs in a byte and what only one of two folders has, even where it is empty', () =>
  expect(
    differing(
      files({ same: 'a', other: 'a', former: 'a', '.empty': '' }),
      files({ same: 'a', other: 'b', later: 'a' }),
    ),
  ).toEqual(['.empty', 'former', 'later', 'other']))
