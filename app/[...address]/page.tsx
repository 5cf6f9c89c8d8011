import type { Metadata } from 'next'
import { WithdrawnList } from '@/components/withdrawn-list'
import { WithdrawnNotice } from '@/components/withdrawn-notice'
import { pagesIn, withdrawnPage } from '@/lib/kept/withdrawn-pages'
import { getKept } from '@/lib/plans'
import { routes } from '@/lib/routes'

interface Props {
  readonly params: Promise<{ address: readonly string[] }>
}

export const dynamicParams = false

/** The list comes first: Next exports no route of this kind that has no page at all. */
export const generateStaticParams = () =>
  [routes.withdrawn(), ...pagesIn(getKept().withdrawn)].map((address) => ({
    address: address.split('/').filter(Boolean),
  }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address, entry } = open(await params)
  return entry
    ? {
        title: `Withdrawn: ${entry.was} (${address})`,
        description: `What stood at ${address}, why it was withdrawn, and where to go instead.`,
        alternates: { canonical: address },
        robots: { index: false },
      }
    : {
        title: 'Withdrawn addresses',
        description: 'Addresses of this site that no longer have what they were given for, each with the reason.',
        alternates: { canonical: address },
      }
}

/** The page that is left at an address when what stood there is withdrawn, and the list of all such addresses. */
export default async function WithdrawnPage({ params }: Props) {
  const { entry } = open(await params)
  return entry ? <WithdrawnNotice of={entry} /> : <WithdrawnList of={getKept().withdrawn} />
}

function open({ address: parts }: Awaited<Props['params']>) {
  const address = `/${parts.map((part) => `${part}/`).join('')}`
  const entry = withdrawnPage(getKept().withdrawn, address)
  if (!entry && address !== routes.withdrawn()) throw new Error(`Nothing was withdrawn from ${address}`)
  return { address, entry }
}
