import type { ReactNode } from 'react'
import { pointName } from '@/lib/point-names'
import { routes } from '@/lib/routes'
import type { Citing } from '@/lib/sources-index'
import type { Source, Version } from '@/lib/types'
import { day } from '@/lib/words'

/** One source of the site: what it is, how far it was read, and everything that cites it. */
export const SourceEntry = ({ of, citing }: { of: Source; citing: readonly Citing[] }) => (
  <li id={of.id}>
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
    issued ? `${circa ? 'about ' : ''}${day(issued)}` : 'no date',
    languageName(language),
    relays ? `relay of ${relays}` : standing === 'relay' ? 'a relay' : '',
    standing && standing !== 'relay' ? standings[standing] : '',
    read === 'in full' ? 'read in full' : read === 'not opened' ? 'page not opened' : 'beginning read only',
  ].filter((words) => words !== '')
}

const languageName = (tag: string | undefined) =>
  tag === undefined ? '' : (new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag)

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
      {cites('event') && <li>Timeline</li>}
      {cites('confusion') && <li>Often confused</li>}
    </ul>
  )
}

/** A list with commas. */
const Parts = ({ children }: { children: readonly ReactNode[] }) =>
  children.flatMap((part, at) => (at === 0 ? [part] : [', ', part]))

function part(by: Extract<Citing, { version: Version }>, version: Version): ReactNode {
  switch (by.kind) {
    case 'version':
      return 'introduction'
    case 'question':
      return by.question.title
    case 'reaction':
      return 'reactions'
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
