import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import { expect, test } from 'vitest'
import { type LabelCitation, prose } from './prose'

/** A tree as HTML, for reading in tests only. */
function html(node: Root | ElementContent | Root['children'][number]): string {
  if (node.type === 'text') return node.value
  if (node.type === 'root') return node.children.map(html).join('')
  if (node.type !== 'element') return `(${node.type})`
  const attributes = Object.entries(node.properties).map(([name, value]) => ` ${name}="${String(value)}"`)
  return `<${node.tagName}${attributes.join('')}>${node.children.map(html).join('')}</${node.tagName}>`
}

const label: LabelCitation = ({ source, pinpoint }) => ({
  number: source === 'a' ? 1 : 2,
  name: `${source}: ${pinpoint}`,
})

const link = (source: string, number: number, pinpoint: string) =>
  `<a href="/sources/#${source}" ariaLabel="${source}: ${pinpoint}">${number}</a>`

test.each([
  {
    name: 'paragraphs and emphasis',
    markdown: 'One *a*.\n\nTwo **b**.',
    expected: '<p>One <em>a</em>.</p>\n<p>Two <strong>b</strong>.</p>',
  },
  {
    name: 'citations as numbers, close to the word before them',
    markdown: 'It says so. [@a, p 1; @b, p 2] And more. [@a, p 3]',
    expected: `<p>It says so.<sup className="citations">${link('a', 1, 'p 1')}, ${link('b', 2, 'p 2')}</sup> And more.<sup className="citations">${link('a', 1, 'p 3')}</sup></p>`,
  },
  {
    name: 'citations in emphasis and across lines',
    markdown: '*So\nit is [@a,\npoint 1].*',
    expected: `<p><em>So\nit is<sup className="citations">${link('a', 1, 'point 1')}</sup>.</em></p>`,
  },
  {
    name: 'links to https addresses',
    markdown: '[a](https://a.example)',
    expected: '<p><a href="https://a.example">a</a></p>',
  },
  {
    name: 'no other links',
    markdown:
      '[a](javascript:alert(1)) [b](http://b.example) [c](//c.example) [d](https:d.example) [e](https://d@e.example)',
    expected: '<p>a b c d e</p>',
  },
  {
    name: 'no HTML and no images',
    markdown: 'A <script>alert(1)</script> ![b](https://b.example/b.png) c',
    expected: '<p>A alert(1)  c</p>',
  },
])('a text keeps $name', ({ markdown, expected }) => expect(html(prose(markdown, label))).toBe(expected))

test('no text makes an element or attribute outside the few that are allowed', () => {
  const allowed = ['p', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 'a', 'sup', 'code', 'br']
  const elements = (node: Root | Element): Element[] =>
    node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : []))
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<img src=x onerror=a()>',
      '[@a, p]',
      '[a](data:text/html,x)',
      '![a](b)',
      '```',
      '# ',
      '<',
      '\n\n',
      '*',
      '[',
      ']',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const { tagName, properties } of elements(prose(pieces.join(''), label))) {
        expect(allowed).toContain(tagName)
        for (const name of Object.keys(properties)) expect(['href', 'ariaLabel', 'className']).toContain(name)
        expect(String(properties.href ?? 'https:')).toMatch(/^(https:|[^:]*$|[^:]*[/?#])/)
      }
    }),
  )
})
