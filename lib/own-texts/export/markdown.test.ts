import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { payloads } from '../../fixtures/payloads'
import { compare } from '../compare'
import { comparison } from './fixture'
import { comparisonMarkdown } from './markdown'

test('the comparison reads as a document', () => {
  expect(comparisonMarkdown(comparison, 'a')).toBe(`# First \\*draft\\* and Second draft

Read against: First \\*draft\\*. Removed words are <del>struck through</del>, added words <ins>underlined</ins>.

## Row 1: The armed forces of the island will have at most 600,000\u00a0…

**First \\*draft\\***, point 1. Base.

> The armed forces of the island will have at most 600,000 personnel in peacetime.

**Second draft**, point 1. Changed. Number: 600,000 to 800,000 personnel (+200,000, +33%).

> The armed forces of the island will have at most <del>600,000 personnel</del><ins>800,000 personnel</ins> in peacetime.

## Row 2: \\<script>alert(1)\\</script> Dogs\\* are kept on a lead.

**First \\*draft\\***. Not in this text.

**Second draft**, point 2. Not in the base.

> \\<script>alert(1)\\</script> Dogs\\* are kept on a lead.

## Row 3: Visitors pay a fee for the ferry.

**First \\*draft\\***, point 2. Base.

> Visitors pay a fee for the ferry.

**Second draft**. Not in this text.

## Row 4: The council will repair the lighthouse and pay the keeper.

**First \\*draft\\***, point 3. Base.

> The council will repair the lighthouse and pay the keeper.

**Second draft**, points 3 and 4. Changed. Wording added: “The council will”.

> The council will repair the lighthouse <del>and</del><ins>.</ins>
>
> <ins>The council will</ins> pay the keeper.
`)
})

/** Everything but the marks of changes, as CommonMark reads it. */
const typesIn = (markdown: string): ReadonlySet<string> => {
  const types = new Set<string>()
  visit(unified().use(remarkParse).parse(markdown), (node) => {
    types.add(node.type === 'html' && /^<\/?(?:ins|del)>$/.test(node.value) ? 'mark' : node.type)
  })
  return types
}

test.each(Object.entries(payloads))('payloads of %s stand in the document as text', (_, payloads) => {
  const texts = ['a', 'b'].map((id) => ({
    id,
    name: `${id} ${payloads.join(' ')}`,
    text: payloads.map((payload, at) => `${at + 1}. ${id} ${payload} ${id}`).join('\n'),
  }))
  const plain = ['root', 'heading', 'paragraph', 'strong', 'text', 'blockquote', 'mark']
  expect([...typesIn(comparisonMarkdown(compare(texts), 'a'))].filter((type) => !plain.includes(type))).toEqual([])
})

test('a heading is told of the point that is the first under it', () => {
  const headed = compare([
    { id: 'a', name: 'A', text: '# Peace\n\n1. The parties will sign the agreement.\n2. Visitors pay a fee.' },
    { id: 'b', name: 'B', text: '1. The parties will sign the agreement.\n2. Visitors pay a fee.' },
  ])
  const lines = comparisonMarkdown(headed, 'a').split('\n')
  expect(lines.filter((line) => line.startsWith('**A**'))).toEqual([
    '**A**, point 1. Base. Under “Peace”.',
    '**A**, point 2. Base.',
  ])
})
