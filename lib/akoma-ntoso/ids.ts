import type { Element } from 'xast'
import { parentOf } from '../point-names'
import type { Point, Version } from '../types'

/**
 * The identifiers of the parts of a document, by the Akoma Ntoso Naming Convention 1.0.
 *
 * The convention numbers what has no number by its place. That would look like a number of the document, so a point
 * without one is called by its words: "point_ratification".
 */

/** Where a point stands now: "point_21__point_c". */
export function pointEId(version: Version, point: Point): string {
  const parent = parentOf(version, point)
  const name = elementOf(version)
  return parent ? `${pointEId(version, parent)}__${name}_${ownPart(point, parent)}` : `${name}_${point.id}`
}

/** The permanent id, whatever the point becomes and wherever it goes: "point_21c". */
export const pointWId = ({ id }: Pick<Point, 'id'>): string => `point_${id}`

/** Nobody knows the points of a text that is known from reports; what is told of it stands in a container of ours. */
export const elementOf = ({ evidence }: Pick<Version, 'evidence'>): 'point' | 'hcontainer' =>
  evidence === 'reported' ? 'hcontainer' : 'point'

/** "c" of 21c, "exempt" of 2-exempt. */
function ownPart({ id, number }: Point, parent: Point): string {
  const start = number === undefined ? `${parent.id}-` : parent.id
  return id.startsWith(start) ? id.slice(start.length) : id
}

/** Parts of which there is at most one in what they stand in, and parts of which there can be more. */
const single: readonly string[] = ['preface', 'longTitle', 'heading', 'intro', 'content']
const counted: readonly string[] = ['container', 'authorialNote', 'ref']

/** Gives every other part that needs one an `eId` from the part in which it stands. */
export function identified(element: Element, context = '', seen = new Map<string, number>()): Element {
  const eId = element.attributes.eId ?? ownEId(element.name, context, seen)
  const within = eId ? ([eId, new Map<string, number>()] as const) : ([context, seen] as const)
  return {
    ...element,
    attributes: eId ? { eId, ...element.attributes } : element.attributes,
    children: element.children.map((child) => (child.type === 'element' ? identified(child, ...within) : child)),
  }
}

function ownEId(name: string, context: string, seen: Map<string, number>): string | undefined {
  const start = context === '' ? '' : `${context}__`
  if (single.includes(name)) return start + name
  if (!counted.includes(name)) return undefined
  const number = (seen.get(name) ?? 0) + 1
  seen.set(name, number)
  return `${start}${name}_${number}`
}
