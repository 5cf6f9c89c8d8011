import type { ReactNode } from 'react'
import type { Notes } from '@/lib/notes'
import { routes } from '@/lib/routes'
import type { Row, Silence, Version } from '@/lib/types'
import { Citations } from './citations'
import { EvidenceMark } from './evidence'
import { Status } from './signs'

interface SilenceLineProps {
  readonly of: Silence
  readonly version: Version
  readonly notes: Notes
  /** Shows only the first sources, as `mentionsOf` counted them. */
  readonly limit?: number | undefined
  /** What leads the line: the number of a point that the text itself strikes out. */
  readonly children?: ReactNode
  /** True where the reason already stands higher up: the line then only names the silence. */
  readonly told?: boolean
  /** The row of this page where the reports on the whole topic stand; without it the point's own page is shown. */
  readonly seen?: Row | undefined
}

/** A version's silence in one quiet line: which of the six kinds, and who says so or why where that is known. */
export const SilenceLine = ({ of, version, notes, limit, told = false, seen, children }: SilenceLineProps) => (
  <>
    <p className="line">
      {children}
      <Status of={of.kind} />
      {!of.because && <Citations of={of.citations} notes={notes} limit={limit} />}
      <EvidenceMark of={version.evidence} hidden />
    </p>
    {!told && of.because && (
      <p className="note">
        {of.because}
        <Citations of={of.citations} notes={notes} limit={limit} />
      </p>
    )}
    {of.see && (
      <p className="note">
        <a href={seen ? `#${seen.id}` : routes.point(version.id, of.see)}>
          {seen ? `Reports: ${seen.code}` : 'Reports on the whole topic'}
        </a>
      </p>
    )}
  </>
)
