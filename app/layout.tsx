import type { Metadata } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { Signs } from '@/components/signs'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { siteCard } from '@/lib/cards'
import { getPlans } from '@/lib/plans'
import { shareTags } from '@/lib/share'
import { siteUrl } from '@/lib/site'
import './globals.css'

/*
 * Both faces are used from the first line where they come in time. Where they do not, the page keeps its fallback, made
 * to the same measure, and they serve the next page: so nothing moves. The weights are those that are published.
 */
const sourceSerif = localFont({
  display: 'optional',
  src: './fonts/source-serif-4.woff2',
  weight: '400 700',
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
})

const libreFranklin = localFont({
  display: 'optional',
  src: './fonts/libre-franklin.woff2',
  weight: '400 700',
  variable: '--font-sans',
  adjustFontFallback: 'Arial',
})

const title = 'Point by Point'
const description =
  'The versions of the Ukraine peace plan of late 2025, side by side: what each says and what changed.'

export const metadata: Metadata = {
  metadataBase: siteUrl(),
  icons: { icon: '/favicon.svg' },
  referrer: 'no-referrer',
  title: { default: title, template: `%s | ${title}` },
  description,
  ...shareTags({ title, description, card: siteCard(getPlans()) }),
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${sourceSerif.variable} ${libreFranklin.variable}`}>
      <body>
        <a className="skip" href="#main">
          To the content
        </a>
        <Signs />
        <SiteHeader />
        <main id="main" className="page">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
