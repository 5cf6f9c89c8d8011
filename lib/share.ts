import type { Metadata } from 'next'
import { type Card, cardAlt } from './cards'
import { routes } from './routes'

/** Whether pictures are made for this build; scripts/build.ts says so, since it takes a browser to draw them. */
const hasCards = () => process.env.CARDS === 'drawn'

interface Shared {
  readonly title: string
  readonly description: string
  /** The page: "/us-28/6/"; absent where several share the card. */
  readonly page?: string
  /** Its own card, or that of the site. */
  readonly card: Card
}

/** What a page says of itself where its link is shared. The picture is left out of a build that draws none. */
export function shareTags({ title, description, page, card }: Shared): Pick<Metadata, 'openGraph' | 'twitter'> {
  const image = { url: routes.card(card.page), type: 'image/png', width: 1200, height: 630, alt: cardAlt(card) }
  const images = hasCards() ? { images: [image] } : {}
  return {
    openGraph: {
      type: 'article',
      siteName: 'Point by Point',
      locale: 'en_GB',
      title,
      description,
      url: page,
      ...images,
    },
    twitter: { card: hasCards() ? 'summary_large_image' : 'summary' },
  }
}
