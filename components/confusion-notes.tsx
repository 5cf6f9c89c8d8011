import { routes } from '@/lib/routes'
import type { Confusion } from '@/lib/types'

/** At what is often confused: one short sentence, and the way to where it is told in full. */
export const ConfusionNotes = ({ of }: { of: readonly Confusion[] }) =>
  of.map(({ id, title, note }) => (
    <span key={id} className="note confused">
      <b>Often confused:</b> {note} <a href={routes.confusion(id)}>{title}</a>
    </span>
  ))

/** The same where there is no room for sentences. */
export const ConfusionLinks = ({ of }: { of: readonly Confusion[] }) =>
  of.length > 0 && (
    <p className="note confused">
      <b>Often confused:</b>{' '}
      {of.map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && '; '}
          <a href={routes.confusion(id)}>{title}</a>
        </span>
      ))}
    </p>
  )
