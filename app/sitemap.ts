import type { MetadataRoute } from 'next'
import { pageAddresses } from '@/lib/addresses'
import { getPlans } from '@/lib/plans'
import { siteUrl } from '@/lib/site'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  return pageAddresses(getPlans()).map((address) => ({ url: new URL(address, siteUrl()).href }))
}
