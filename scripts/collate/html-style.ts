/** The look of the page: marks that survive grey and forced colours, and a table that prints with its heads repeated. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2330; --paper: #fff; --quiet: #525b6b; --line: #c9ced8; --added: #dbe9f8; --removed: #fbe8d3 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaee; --paper: #14171d; --quiet: #a6adba; --line: #3b414d; --added: #1d3a57; --removed: #4d3416 } }
body { margin: 2rem auto; max-width: 100rem; padding: 0 1rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 Georgia, 'Times New Roman', serif }
h1 { font-size: 1.5rem; line-height: 1.25 }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { padding: .5rem .75rem; border-top: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: anywhere }
th, .head, .facts { font-family: system-ui, sans-serif; font-size: .875rem; font-weight: 400; color: var(--quiet) }
thead th { position: sticky; top: 0; background: var(--paper); color: var(--ink); font-weight: 600 }
tr > :first-child { width: 3.5rem }
p { margin: 0 0 .25rem }
.facts { color: var(--ink); font-weight: 600 }
.text { white-space: pre-wrap }
ins { background: var(--added); text-decoration: underline; text-underline-offset: .15em }
del { background: var(--removed); text-decoration: line-through }
@media print {
  @page { size: landscape; margin: 12mm }
  body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; color: #000; background: none }
  thead th { position: static }
  thead { display: table-header-group }
  tr { break-inside: avoid }
}
`
