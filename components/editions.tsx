import { writtenOut } from '@/lib/cite/dates'
import { latestCorrection, wording } from '@/lib/corrections'
import { currentEdition, earlierEditions } from '@/lib/editions'
import type { Edition } from '@/lib/kept/types'

interface EditionsProps {
  readonly address: string
  /** Of the point, oldest first; none where nothing was recorded. */
  readonly editions: readonly Edition[]
}

/** Since when the point reads as it does, and the hash by which a quotation of it can be checked. */
export function EditionLine({ address, editions, text }: EditionsProps & { readonly text: string }) {
  const edition = currentEdition(editions, text)
  if (!edition) return null
  const correction = latestCorrection(address, editions)
  return (
    <>
      Edition of {writtenOut(edition.date)}, <code>{edition.hash}</code>
      {correction && (
        <>
          ; <a href={correction}>it read otherwise before</a>
        </>
      )}
    </>
  )
}

/**
 * Each earlier wording beside the present one, hidden until a script finds its hash in the address. Readers without
 * scripts find the same on the page of corrections.
 */
export function EarlierWordings({ editions }: Pick<EditionsProps, 'editions'>) {
  const now = editions.at(-1)
  if (!now) return null
  return earlierEditions(editions).map((then) => (
    <details key={then.hash} hidden data-edition={then.hash} className="note">
      <summary>This point has changed since you cited it</summary>
      <p>
        Cited, {writtenOut(then.date)}, <code>{then.hash}</code>: {wording(then)}
      </p>
      <p>
        Now, {writtenOut(now.date)}, <code>{now.hash}</code>: {wording(now)}
      </p>
    </details>
  ))
}
