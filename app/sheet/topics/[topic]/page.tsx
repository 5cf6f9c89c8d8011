import type { Metadata } from 'next'
import { ReadyMade } from '@/components/sheet/ready-made'
import { getPlans } from '@/lib/plans'
import { sheetMetadata } from '@/lib/sheet/open'
import { readySheets } from '@/lib/sheet/ready-made'

interface Params {
  readonly topic: string
}

export const dynamicParams = false

export const generateStaticParams = (): Params[] => getPlans().topics.map(({ id }) => ({ topic: id }))

export const generateMetadata = async ({ params }: { params: Promise<Params> }): Promise<Metadata> =>
  sheetMetadata(open(await params))

/** The ready-made sheet of one topic. */
export default async function SheetOfTopic({ params }: { params: Promise<Params> }) {
  return <ReadyMade of={open(await params)} />
}

function open({ topic }: Params) {
  const sheet = readySheets(getPlans()).find(({ topics }) => topics?.includes(topic))
  if (!sheet) throw new Error(`No sheet of the topic ${topic}`)
  return sheet
}
