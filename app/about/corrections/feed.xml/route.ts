import { atomResponse } from '@/lib/atom'
import { corrections, correctionsFeed } from '@/lib/corrections'
import { getKept, getPlans } from '@/lib/plans'
import { publicUrl } from '@/lib/site'

export const dynamic = 'force-static'

/** The corrections for readers of feeds. */
export const GET = () => atomResponse(correctionsFeed(corrections(getPlans(), getKept()), publicUrl))
