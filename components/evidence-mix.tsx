import { evidenceMix } from '@/lib/evidence-mix'
import { routes } from '@/lib/routes'
import type { Version } from '@/lib/types'
import { listed } from '@/lib/words'
import { EvidenceMark } from './evidence'

/** One line on a page that sets versions beside each other which are known in different ways. */
export function EvidenceMix({ of }: { of: readonly Version[] }) {
  const mix = evidenceMix(of)
  return (
    mix.length > 0 && (
      <p className="note mix">
        <a href={routes.anchor(routes.about(), 'evidence')}>Known in different ways</a>:{' '}
        {mix.map(({ evidence, versions }, at) => (
          <span key={evidence}>
            {at > 0 && '; '}
            <EvidenceMark of={evidence} />: {listed(versions.map(({ short }) => short))}
          </span>
        ))}
        .
      </p>
    )
  )
}
