import type { LinkView } from '@/app/your-texts/messages'
import { listed } from '@/lib/words'

interface WhyProps {
  readonly of: readonly LinkView[]
  /** "First draft 3". */
  readonly nameOf: (end: LinkView['from']) => string
  readonly byReader: boolean
  readonly onToggle: (open: boolean) => void
}

/** Why the points of a row stand together: what each pair of them shares, and where it stands. */
export const Why = ({ of, nameOf, byReader, onToggle }: WhyProps) => (
  <details className="own-why" onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
    <summary>Why these stand together</summary>
    {byReader && <p>This row is as you corrected it.</p>}
    {of.length > 0 && (
      <ul>
        {of.map((link) => (
          <li key={`${link.from.version} ${link.from.point} ${link.to.version} ${link.to.point}`}>
            <b>
              {nameOf(link.from)} and {nameOf(link.to)}
            </b>
            : {reasons(link)}.
          </li>
        ))}
      </ul>
    )}
  </details>
)

/** "82% alike; shared words: harbour, ferry; shared numbers: 20; in the same order in both texts". */
const reasons = ({ likeness, extent, words, numbers, position }: LinkView): string =>
  [
    `${Math.round(likeness * 100)}% alike`,
    extent === 'part' && 'one is a part of what the other says',
    words.length > 0 && `shared words: ${listed(words)}`,
    numbers.length > 0 && `shared numbers: ${listed(numbers)}`,
    position === 'moved' ? 'moved to another place' : 'in the same order in both texts',
  ]
    .filter(Boolean)
    .join('; ')
