import { codeName } from '../code-name'
import type { Report } from '../faults'
import { everyPoint } from '../points'
import { reservedNames } from '../routes'
import type { Place } from '../types'
import type { Check, Subject } from './rule'

interface Named {
  readonly id: string
  /** "the topic", for messages. */
  readonly kind: string
  readonly place: Place
}

/** Ids have the form of addresses and are given once. */
export const checkIds: Check = (subject, report) => {
  const { plans, places } = subject
  const pages = namesOfPages(subject)
  const sources = plans.sources.map((source) => ({ id: source.id, kind: 'source', place: places.of(source, 'id') }))
  for (const named of [...pages, ...sources]) checkForm(named, report)
  checkOnce(pages, [...reservedNames, ...namesOfEveryObject], report)
  checkOnce(sources, [], report)
  checkAnchors(subject, report)
  for (const version of plans.versions) {
    const points = everyPoint(version.points)
    const isNumbered = new Set(points.filter(({ number }) => number !== undefined))
    const named = (list: typeof points) => list.map(({ id, place }) => ({ id, kind: 'point', place }))
    for (const repeated of repeats(named(points.filter((point) => isNumbered.has(point)))))
      report(repeated.place, 'repeated-number', `the number ${repeated.id} a second time`, 'each number once')
    checkOnce(
      named(points.filter((point) => !isNumbered.has(point))),
      points.flatMap(({ number }) => number ?? []),
      report,
    )
  }
  checkEntries(subject, report)
}

/** Names that a lookup by id would find although nobody gave them; of those of JavaScript one has the form of an id. */
const namesOfEveryObject = ['constructor']

/** Versions, topics and rows, whose ids stand in addresses. */
function namesOfPages({ plans, places }: Subject): readonly Named[] {
  return [
    ...plans.versions.map((version) => ({ id: version.id, kind: 'version', place: places.of(version, 'id') })),
    ...plans.topics.map((topic) => ({ id: topic.id, kind: 'topic', place: places.of(topic, 'id') })),
    ...plans.topics.flatMap(({ rows }) =>
      rows.map((row) => ({ id: row.id, kind: 'row', place: places.of(row, 'id') })),
    ),
  ]
}

/** Events and confusions have a page each, questions that of their version, on which their ids are anchors. */
function checkAnchors({ plans, places }: Subject, report: Report): void {
  const check = (named: readonly Named[], taken: readonly string[] = []) => {
    for (const anchor of named) checkForm(anchor, report)
    checkOnce(named, taken, report)
  }
  check(plans.events.map((event) => ({ id: event.id, kind: 'event', place: places.of(event, 'id') })))
  check(plans.confusions.map((entry) => ({ id: entry.id, kind: 'confusion', place: places.of(entry, 'id') })))
  for (const { id, points } of plans.versions) {
    const questions = plans.questions.filter(({ version }) => version === id)
    check(
      questions.map((question) => ({ id: question.about, kind: 'question', place: places.of(question, 'about') })),
      everyPoint(points).map((point) => point.id),
    )
  }
}

function checkForm({ id, kind, place }: Named, report: Report): void {
  if (id !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    report(place, 'malformed-id', `the ${kind} \`${id}\``, 'lower-case words and digits joined by hyphens')
}

function checkOnce(names: readonly Named[], taken: readonly string[], report: Report): void {
  for (const { id, kind, place } of names)
    if (taken.includes(id)) report(place, 'clash-of-ids', `the ${kind} \`${id}\``, 'a name that is not taken')
  for (const { id, kind, place, first } of repeats(names))
    report(
      place,
      'clash-of-ids',
      `the ${kind} \`${id}\``,
      `an id other than that of the ${first.kind} at ${first.place.file}:${first.place.line}`,
    )
}

/** Codes of rows, and the entries of the claims and the variants on points. */
function checkEntries({ plans, places }: Subject, report: Report): void {
  const codes = plans.topics.flatMap(({ rows }) =>
    rows.map((row) => ({
      id: row.code,
      kind: 'code',
      place: places.of(row, 'code'),
    })),
  )
  checkOnce(codes, [], report)
  checkAddressesOfCodes(codes, report)
  for (const list of [plans.reported, plans.variants]) {
    const entries = list.map((entry) => ({
      id: `${entry.version} ${entry.point}`,
      kind: 'entry',
      place: places.of(entry, 'point'),
    }))
    checkOnce(entries, [], report)
  }
}

/** Codes that are written differently may not lead to one address. */
function checkAddressesOfCodes(codes: readonly Named[], report: Report): void {
  const firsts = codes.filter(({ id }, at) => codes.findIndex((other) => other.id === id) === at)
  for (const { id, kind, place, first } of repeats(firsts.map((code) => ({ ...code, id: codeName(code.id) }))))
    report(
      place,
      'clash-of-ids',
      `a ${kind} with the address \`${id}\``,
      `another address than that of the ${first.kind} at ${first.place.file}:${first.place.line}`,
    )
}

function repeats(names: readonly Named[]): readonly (Named & { readonly first: Named })[] {
  const seen = new Map<string, Named>()
  return names.flatMap((named) => {
    const first = seen.get(named.id)
    if (first === undefined) seen.set(named.id, named)
    return first === undefined || named.id === '' ? [] : [{ ...named, first }]
  })
}
