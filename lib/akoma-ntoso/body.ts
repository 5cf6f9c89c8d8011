import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Point, PointState } from '../types'
import { toldParagraph } from './accounts'
import { type Concept, evidenceId, referTo } from './concepts'
import type { Context } from './context'
import { elementOf, pointEId, pointWId } from './ids'
import { remark, summary } from './remarks'
import { sourceNote } from './sources'

/** The points of a version in their own order. */
export const body = (context: Context): Element =>
  x('mainBody', { refersTo: referTo(evidenceId) }, listed(context.version.points, context))

const listed = (points: readonly Point[], context: Context): Element[] =>
  points.map((point) => pointElement(point, context))

function pointElement(point: Point, context: Context): Element {
  const { version } = context
  const ids = { eId: pointEId(version, point), wId: pointWId(point) }
  const parts = [number(point), heading(point), wording(point, context), ...listed(point.points, context)]
  if (elementOf(version) === 'point') return x('point', { ...ids, status: statuses[point.state] }, parts)
  return x('hcontainer', { ...ids, name: 'reported', status: 'unknown' }, parts)
}

/** In the words of the standard: deleted by the document itself, or not known to who made the file. */
const statuses: Readonly<Record<PointState, string | undefined>> = {
  stands: undefined,
  'struck out': 'removed',
  'not read': 'unknown',
}

/** As printed. Copies do not agree on the letters of sub-points, some of which are ours. */
function number({ number, parent }: Point): Element | undefined {
  if (number === undefined) return undefined
  if (parent === undefined) return x('num', number)
  return x(
    'num',
    { status: 'editorial', title: 'With the letter that Point by Point uses; copies may have another, or none' },
    number,
  )
}

const heading = ({ gist }: Point): Element | undefined =>
  gist === undefined ? undefined : x('heading', { status: 'editorial', title: 'Named by Point by Point' }, gist)

/** What stands at a point itself: before its sub-points, or all there is. */
function wording(point: Point, context: Context): Element {
  const told = context.plans.reported.filter((entry) => entry.version === point.version && entry.point === point.id)
  return x(point.points.length > 0 ? 'intro' : 'content', natureOf(point, context), [
    x('p', [...words(point, context), ...notes(point, context)]),
    ...told.map((entry) => toldParagraph(entry, context)),
  ])
}

/** Whether the words are a text in other words than its own, or stand where there is none. */
function natureOf(point: Point, { version }: Context) {
  const isText = version.evidence !== 'reported' && point.state !== 'not read' && point.text !== ''
  const nature = isText ? 'restatement' : version.evidence === 'reported' ? 'summary' : 'remark'
  const concepts: readonly Concept[] = point.checked ? [nature] : [nature, 'unchecked']
  return { status: isText ? 'edited' : 'editorial', refersTo: concepts.map(referTo).join(' ') }
}

/** Only a text that was published or read out stands as a text; whatever else is said, is said by us. */
function words({ text, state }: Point, { version }: Context): readonly (string | Element)[] {
  if (version.evidence === 'reported')
    return [remark('Known from reports only; no text of this was published. In sum: '), summary(text)]
  if (state === 'not read') return [remark(text)]
  if (state === 'struck out') return [text, remark('The document itself says that this point is deleted.')]
  return [text]
}

const notes = (point: Point, context: Context): readonly Element[] => [
  ...point.citations.map((citation) => sourceNote(citation, context)),
  ...point.notes.map((words) =>
    x('authorialNote', { class: 'remark', placement: 'bottom', status: 'editorial', refersTo: referTo('remark') }, [
      x('p', words),
    ]),
  ),
]
