import { getPlans } from '@/lib/plans'
import { publish } from '@/lib/publish'

export const dynamic = 'force-static'

/** The plans as one file, for readers who want to work with them. */
export const GET = () => Response.json(publish(getPlans()))
