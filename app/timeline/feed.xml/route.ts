import { atomResponse } from '@/lib/atom'
import { timelineFeed } from '@/lib/feed'
import { getPlans } from '@/lib/plans'
import { publicUrl } from '@/lib/site'

export const dynamic = 'force-static'

/** The timeline for readers of feeds. */
export const GET = () => atomResponse(timelineFeed(getPlans(), publicUrl))
