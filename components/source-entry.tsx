import type { ReactNode } from 'react'
import { pointName } from '@/lib/point-names'
import { routes } from '@/lib/routes'
import type { Citing } from '@/lib/sources-index'
import type { Confusion, Source, TimelineEvent, Version } from '@/lib/types'
import { whenWords } from '@/lib/when'
import { issuedWords } from '@/lib/words'
import { languageName } from '@/lib/words-of-language'

interface SourceEntryProps {
  readonly of: Source
  readonly citing: readonly Citing[]
  /** What the filters of the page go by. */
  readonly answers: readonly string[]
}

/** One source of the site: what it is, how far it was read, and everything that cites it. */
export const SourceEntry = ({ of, citing, answers }: SourceEntryProps) => (
  <li id={of.id} className={answers.join(' ')}>
    <p className="outlet">{of.outlet}</p>
    <div>
      <p className="source-title">
        <Title of={of} />
      </p>
      <p className="note">{particulars(of).join(' · ')}</p>
      {of.contains && <p className="note">{of.contains}.</p>}
      {of.unlinked && <p className="note">No link: {of.unlinked}</p>}
    </div>
    <CitedBy of={citing} />
  </li>
)

/** Links are https only; a page without such an address is named, not linked. */
function Title({ of: { title, titleIsOurs, url } }: { of: Source }) {
  const shown = titleIsOurs ? title : `“${title}”`
  if (!url?.startsWith('https://')) return shown
  return (
    <a rel="external noopener noreferrer" href={url}>
      {shown}
    </a>
  )
}

const standings = { primary: 'primary publication', partisan: 'partisan or state-run page' } as const

function particulars({ authors, issued, circa, language, relays, standing, read }: Source): readonly string[] {
  return [
    authors.join(', '),
    issuedWords({ issued, circa }) ?? 'no date',
    language === undefined ? '' : languageName(language),
    relays ? `relay of ${relays}` : standing === 'relay' ? 'a relay' : '',
    standing && standing !== 'relay' ? standings[standing] : '',
    read === 'in full' ? 'read in full' : read === 'not opened' ? 'page not opened' : 'beginning read only',
  ].filter((words) => words !== '')
}

/** The points of each version, then what else cites the source. */
function CitedBy({ of }: { of: readonly Citing[] }) {
  const byVersion = of.filter((by) => 'version' in by)
  const versions = [...new Set(byVersion.map(({ version }) => version))]
  const cites = (kind: Citing['kind']) => of.some((by) => by.kind === kind)
  return (
    <ul className="cited-by" aria-label="Cited by">
      {versions.map((version) => (
        <li key={version.id}>
          <a href={routes.version(version.id)}>{version.short}</a>
          {': '}
          <Parts>{byVersion.flatMap((by) => (by.version === version ? part(by, version) : []))}</Parts>
        </li>
      ))}
      {cites('horizon') && (
        <li>
          <a href={routes.anchor(routes.about(), 'later')}>Later packages</a>
        </li>
      )}
      {cites('event') && (
        <li>
          <a href={routes.timeline()}>Timeline</a>
          {': '}
          <Parts>{of.flatMap((by) => (by.kind === 'event' ? eventLink(by.event) : []))}</Parts>
        </li>
      )}
      {cites('confusion') && (
        <li>
          <a href={routes.oftenConfused()}>Often confused</a>
          {': '}
          <Parts>{of.flatMap((by) => (by.kind === 'confusion' ? confusionLink(by.confusion) : []))}</Parts>
        </li>
      )}
    </ul>
  )
}

const eventLink = ({ id, when }: TimelineEvent) => (
  <a key={id} href={routes.event(id)}>
    {whenWords(when)}
  </a>
)

const confusionLink = ({ id, title }: Confusion) => (
  <a key={id} href={routes.confusion(id)}>
    {title}
  </a>
)

/** A list with commas. */
const Parts = ({ children }: { children: readonly ReactNode[] }) =>
  children.flatMap((part, at) => (at === 0 ? [part] : [', ', part]))

function part(by: Extract<Citing, { version: Version }>, version: Version): ReactNode {
  switch (by.kind) {
    case 'version':
      return 'introduction'
    case 'question':
      return (
        <a key={by.question.about} href={routes.anchor(routes.version(version.id), by.question.about)}>
          {by.question.title}
        </a>
      )
    case 'reaction':
      return (
        <a key="reactions" href={routes.anchor(routes.version(version.id), 'reactions')}>
          reactions
        </a>
      )
    case 'point':
      return (
        <a key={by.point.id} href={routes.point(version.id, by.point.id)}>
          {by.point.number ?? pointName(version, by.point)}
        </a>
      )
    case 'silence': {
      const { topic, row } = by
      return (
        <a key={`${topic.id} ${row?.id}`} href={routes.anchor(routes.topic(topic.id), row?.id ?? 'main')}>
          silence on {row?.code ?? topic.label}
        </a>
      )
    }
  }
}
