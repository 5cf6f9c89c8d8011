import type { Report, Rule } from '../faults'
import { shown } from '../faults'
import type { Citation, Place } from '../types'
import { parseCitations } from './citations'
import { citationsIn, citedAtEnd } from './cited'
import { oneLine } from './text'
import { described, type MapTree, type Tree } from './tree'

/** What a file is read with: its rule for what is malformed, and where faults go. */
export interface Reader {
  readonly rule: Rule
  readonly report: Report
}

/**
 * The fields of one mapping. What is missing or malformed is reported, and reading goes on with an empty value,
 * so that every fault of a file is found at once. An optional field without a value counts as absent.
 */
export class Fields {
  constructor(
    readonly tree: MapTree,
    readonly reader: Reader,
  ) {}

  /** Place of a field's value; of the mapping where the field is absent. */
  place(name?: string): Place {
    const field = name === undefined ? undefined : this.tree.fields.get(name)
    return field?.tree.place ?? this.tree.place
  }

  /** Place of a field's name; of the mapping where the field is absent. */
  namePlace(name: string): Place {
    return this.tree.fields.get(name)?.place ?? this.tree.place
  }

  has(name: string): boolean {
    const tree = this.tree.fields.get(name)?.tree
    return tree !== undefined && !(tree.kind === 'text' && tree.text.trim() === '')
  }

  /** Reports every field that has none of these names. */
  only(names: readonly string[]): void {
    for (const [name, { place }] of this.tree.fields)
      if (!names.includes(name)) this.fault(place, shown(name), `one of ${names.join(', ')}`)
  }

  /** The field's text on one line; empty, and reported, where there is none. */
  text(name: string, rule: Rule = this.reader.rule): string {
    if (!this.has(name)) {
      this.reader.report(this.place(name), rule, `no \`${name}\``, `a text for \`${name}\``)
      return ''
    }
    const text = this.plain(name)
    if (/\[@/.test(text))
      this.reader.report(this.place(name), 'malformed-citation', shown(text), `\`${name}\` in words, without citations`)
    return text
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined
  }

  /** A text of a given form; reported, and empty, where it has another. */
  formed(name: string, form: RegExp, expected: string, rule: Rule = this.reader.rule): string {
    const text = this.text(name, rule)
    if (text === '' || form.test(text)) return text
    this.reader.report(this.place(name), rule, shown(text), expected)
    return ''
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const text = this.text(name)
    const value = values.find((candidate) => candidate === text)
    if (value === undefined && text !== '') this.fault(this.place(name), shown(text), `one of ${values.join(', ')}`)
    return value
  }

  optionalOneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    return this.has(name) ? this.oneOf(name, values) : undefined
  }

  /** The texts of a list, each on one line. */
  texts(name: string): readonly string[] {
    return this.list(name).flatMap((tree) => {
      if (tree.kind === 'text' && tree.text.trim() !== '') return oneLine(tree.text)
      this.fault(tree.place, described(tree), `texts for \`${name}\``)
      return []
    })
  }

  /** The values of a list, each one of some and given once; at least one. */
  someOf<T extends string>(name: string, values: readonly T[]): readonly T[] {
    const expected = `one or more of ${values.join(', ')}`
    if (this.list(name).length === 0) this.fault(this.place(name), `no \`${name}\``, expected)
    const found: T[] = []
    for (const tree of this.list(name)) {
      const value = values.find((candidate) => tree.kind === 'text' && candidate === tree.text.trim())
      if (value !== undefined && !found.includes(value)) found.push(value)
      else this.fault(tree.place, described(tree), value === undefined ? expected : 'each once')
    }
    return found
  }

  /** The citations of a field; none, without a report, where the field is absent. */
  citations(name: string): readonly Citation[] {
    const tree = this.tree.fields.get(name)?.tree
    if (tree === undefined) return []
    if (tree.kind === 'text') return parseCitations(tree.text, tree.locate, this.reader.report)
    this.fault(tree.place, described(tree), 'citations in quotation marks: "[@source, pinpoint]"')
    return []
  }

  /** The citations of a field that `what` must have. */
  requiredCitations(name: string, what: string, rule: Rule = this.reader.rule): readonly Citation[] {
    if (this.has(name)) return this.citations(name)
    this.reader.report(this.place(name), rule, `${what} without \`${name}\``, `${name}: "[@source, pinpoint]"`)
    return []
  }

  /** A paragraph and the citations that end it. */
  closingCitations(name: string): { readonly text: string; readonly citations: readonly Citation[] } {
    const tree = this.tree.fields.get(name)?.tree
    if (!this.has(name) || tree?.kind !== 'text') return { text: this.text(name), citations: [] }
    return citedAtEnd(tree.text, tree.locate, this.reader.report)
  }

  /** A paragraph that may hold citations; absent where there is none. */
  cited(name: string): { readonly text: string; readonly citations: readonly Citation[] } | undefined {
    const tree = this.has(name) ? this.tree.fields.get(name)?.tree : undefined
    if (tree?.kind === 'text')
      return { text: oneLine(tree.text), citations: citationsIn(tree.text, tree.locate, this.reader.report) }
    if (tree !== undefined) this.fault(tree.place, described(tree), `a text for \`${name}\``)
    return undefined
  }

  /** The values of a list; a single value counts as a list of one. */
  list(name: string): readonly Tree[] {
    const tree = this.tree.fields.get(name)?.tree
    if (tree === undefined || !this.has(name)) return []
    return tree.kind === 'list' ? tree.trees : [tree]
  }

  /** The values of a list of mappings. */
  maps(name: string): readonly Fields[] {
    return this.list(name).flatMap((tree) => fieldsOf(tree, this.reader) ?? [])
  }

  /** A mapping inside this one. */
  map(name: string): Fields | undefined {
    const tree = this.tree.fields.get(name)?.tree
    return tree === undefined || !this.has(name) ? undefined : fieldsOf(tree, this.reader)
  }

  fault(place: Place, found: string, expected: string): void {
    this.reader.report(place, this.reader.rule, found, expected)
  }

  private plain(name: string): string {
    const tree = this.tree.fields.get(name)?.tree
    if (tree?.kind === 'text') return oneLine(tree.text)
    if (tree !== undefined) this.fault(tree.place, described(tree), `a text for \`${name}\``)
    return ''
  }
}

/** The mapping that a value is; reported where it is none. */
export function fieldsOf(tree: Tree, reader: Reader): Fields | undefined {
  if (tree.kind === 'map') return new Fields(tree, reader)
  reader.report(tree.place, reader.rule, described(tree), 'names with values')
  return undefined
}

/** Remembers where the fields of parsed things stand, so that the rules can point at them. */
export class Places {
  private readonly fields = new WeakMap<object, Fields>()

  /** Returns the thing itself. */
  keep<T extends object>(thing: T, fields: Fields): T {
    this.fields.set(thing, fields)
    return thing
  }

  /** The place of a field of a thing; of the thing where the field is absent. */
  of(thing: object, name?: string): Place {
    return this.fields.get(thing)?.place(name) ?? ('place' in thing ? (thing.place as Place) : nowhere)
  }

  /** The place of the name of an entry, where the name itself is at fault. */
  ofName(thing: object, name: string): Place {
    return this.fields.get(thing)?.namePlace(name) ?? nowhere
  }
}

const nowhere: Place = { file: 'plans', line: 1, column: 1 }
