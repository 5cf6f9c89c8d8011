import type { Element } from 'xast'
import { x } from 'xastscript'
import { referTo } from './concepts'

/** Words of the editors where a text of the document might be looked for. */
export const remark = (words: string): Element =>
  x('remark', { status: 'editorial', refersTo: referTo('remark') }, words)

/** What reports of a text come to. */
export const summary = (words: string): Element =>
  x('remark', { status: 'editorial', refersTo: referTo('summary') }, words)
