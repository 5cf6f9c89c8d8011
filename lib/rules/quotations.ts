import { shown } from '../faults'
import { everyPoint } from '../points'
import type { Place, Silence } from '../types'
import type { Check, Subject } from './rule'

const limit = 6

/** Words of a source are quoted at most six at a time, in everything but the titles of sources. */
export const checkQuotations: Check = (subject, report) => {
  for (const { text, place } of textsOf(subject)) {
    const { quotations, unclosed } = quotationsIn(text)
    for (const quotation of quotations) {
      const count = wordsIn(quotation)
      if (count > limit)
        report(place, 'long-quotation', `${count} words in quotation marks ${shown(quotation)}`, `at most ${limit}`)
    }
    if (unclosed) report(place, 'unclosed-quotation', `an odd quotation mark in ${shown(text)}`, 'a second one')
  }
}

/** What stands between straight or curly double quotation marks. */
function quotationsIn(text: string): { readonly quotations: readonly string[]; readonly unclosed: boolean } {
  const quotations: string[] = []
  const rest = text.replace(/“([^“”]*)”|"([^"]*)"/g, (_, curly?: string, straight?: string) => {
    quotations.push(curly ?? straight ?? '')
    return ''
  })
  return { quotations, unclosed: /["“”]/.test(rest) }
}

/** A word is what stands between spaces or dashes and has a letter or a digit; "28-point" is one. */
const wordsIn = (text: string) => text.split(/[\s–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

interface Written {
  readonly text: string
  readonly place: Place
}

function textsOf({ plans, places }: Subject): readonly Written[] {
  const fields = <T extends object>(thing: T, names: readonly (keyof T & string)[]): readonly Written[] =>
    names.flatMap((name) =>
      typeof thing[name] === 'string' ? [{ text: thing[name], place: places.of(thing, name) }] : [],
    )
  const silent = (silences: Readonly<Record<string, Silence>>) =>
    Object.values(silences).flatMap((silence) => fields(silence, ['because']))
  return [
    ...fields(plans, ['horizon']),
    ...plans.versions.flatMap((version) => [
      ...fields(version, ['short', 'title', 'issuer', 'known', 'intro']),
      ...everyPoint(version.points).flatMap(({ gist = '', text, notes, place }) =>
        [gist, text, ...notes].map((words) => ({ text: words, place })),
      ),
    ]),
    ...plans.topics.flatMap((topic) => [
      ...fields(topic, ['title', 'label', 'summary']),
      ...silent(topic.silences),
      ...topic.rows.flatMap((row) => [...fields(row, ['title', 'figure', 'note']), ...silent(row.silences)]),
    ]),
    ...plans.questions.flatMap((question) => fields(question, ['title'])),
    ...[...plans.reported, ...plans.questions].flatMap((entry) => [
      ...fields(entry, ['dispute']),
      ...fields(entry.readings ?? {}, Object.keys(entry.readings ?? {})),
      ...entry.accounts.flatMap((account) => fields(account, ['text', 'by', 'office', 'attribution', 'note'])),
    ]),
    ...plans.events.flatMap((event) => [
      ...fields(event, ['text']),
      { text: event.notCompared ?? '', place: places.of(event, 'not-compared') },
    ]),
    ...plans.reactions.flatMap((reaction) => fields(reaction, ['by', 'office', 'text'])),
    ...[...plans.events, ...plans.reactions].map(({ when }) => ({
      text: when.note ?? '',
      place: places.of(when, 'date-note'),
    })),
    ...plans.confusions.flatMap((confusion) => [
      ...fields(confusion, ['title', 'note', 'says']),
      ...confusion.claims.flatMap((claim) => fields(claim, ['claim', 'from', 'texts'])),
    ]),
    ...plans.variants.flatMap(({ variants }) =>
      variants.flatMap((variant) => [
        ...fields(variant, ['lemma']),
        ...variant.readings.flatMap((reading) => fields(reading, ['text'])),
      ]),
    ),
  ]
}
