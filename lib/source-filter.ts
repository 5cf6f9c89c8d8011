import type { Choice } from './choice'
import type { Citing } from './sources-index'
import type { Source, Version } from './types'
import { languageName } from './words-of-language'

/** What a page holds, as far as our note on it says. */
type Holds = 'full' | 'part' | 'statement' | 'report'

const holdsNames: Readonly<Record<Holds, string>> = {
  full: 'full text',
  part: 'part of a text',
  statement: 'statement or interview',
  report: 'report',
}

const fullText = /\bfull (?:\w+ )?(?:text|statement)\b/i
const partOfText = /\bexcerpts?\b|\bpoints? \d|\blist\b/i
const statement =
  /\b(?:statements?|declaration|interview|address|read-?out|letter|transcripts?|\w+ quotations?|briefing)\b/i

/** By rule from the note: the whole of a text, some of its points, somebody's words, or else a report. */
export function holdsOf({ contains = '', standing }: Pick<Source, 'contains' | 'standing'>): Holds {
  if (fullText.test(contains)) return 'full'
  if (partOfText.test(contains)) return 'part'
  return standing === 'primary' || statement.test(contains) ? 'statement' : 'report'
}

/** Languages with a choice of their own; the others share one. */
const languages = ['en', 'uk', 'ru', 'de', 'fr', 'it'] as const

const languageOf = ({ language = '' }: Pick<Source, 'language'>): string => {
  const [primary = ''] = language.split('-')
  return languages.some((known) => known === primary) ? primary : 'other'
}

/** What the filters go by: one name per answer of a source to each of their questions. */
export const answersOf = (
  source: Source,
  citing: readonly Citing[],
  versions: readonly Version[],
): readonly string[] => [
  `holds-${holdsOf(source)}`,
  `lang-${languageOf(source)}`,
  ...versionsCited(citing, versions).map((at) => `for-${at}`),
]

/** The places of the versions for which it is cited, counted from 1. */
const versionsCited = (citing: readonly Citing[], versions: readonly Version[]): readonly number[] =>
  versions.flatMap((version, at) => (citing.some((by) => 'version' in by && by.version === version) ? [at + 1] : []))

/** The questions of the filter with how many sources each answer leaves. */
export function sourceChoices(
  sources: readonly Source[],
  index: ReadonlyMap<string, readonly Citing[]>,
  versions: readonly Version[],
) {
  const answers = sources.map((source) => answersOf(source, index.get(source.id) ?? [], versions))
  const choice = (question: string, id: string, name: string): Choice => ({
    id,
    name,
    count: answers.filter((given) => given.includes(`${question}-${id}`)).length,
  })
  const some = (choices: readonly Choice[]) => choices.filter(({ count }) => count > 0)
  return {
    holds: some(Object.entries(holdsNames).map(([id, name]) => choice('holds', id, name))),
    languages: some([
      ...languages.map((id) => choice('lang', id, languageName(id))),
      choice('lang', 'other', 'another language'),
    ]),
    versions: versions.map(({ short }, at) => choice('for', String(at + 1), short)),
  }
}
