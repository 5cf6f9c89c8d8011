import type { ReactNode } from 'react'
import type { Version } from '@/lib/types'
import { listed } from '@/lib/words'

/** What holds of a version only while it is read against one of these. Where none can be chosen it names them. */
export const Against = ({ bases, children }: { bases: readonly Version[]; children: ReactNode }) => (
  <div className={['read', ...bases.map(({ id }) => `read-${id}`)].join(' ')}>
    <b className="vs">{`Against the ${listed(bases.map(({ short }) => short))}: `}</b>
    {children}
  </div>
)

interface WhileBaseProps {
  readonly of: Version
  readonly children: ReactNode
  readonly className?: string
}

/** What is shown only while a version is the base; nothing where none can be chosen. */
export const WhileBase = ({ of, children, className = '' }: WhileBaseProps) => (
  <span className={`while-${of.id} ${className}`.trim()} hidden>
    {children}
  </span>
)

export const BaseTag = ({ of }: { of: Version }) => (
  <WhileBase of={of} className="tag">
    base
  </WhileBase>
)
