import type { Reported } from '@/lib/types'
import { standingSigns } from '@/lib/words'
import { Status } from './signs'

/** What the accounts together say became of a provision, and that they differ where they do. */
export const Standings = ({ of }: { of: Pick<Reported, 'standing' | 'dispute'> }) =>
  standingSigns(of).map((sign) => <Status key={sign} of={sign} />)
