import type { Metadata } from 'next'
import { ReadyMade } from '@/components/sheet/ready-made'
import { getPlans } from '@/lib/plans'
import { sheetMetadata } from '@/lib/sheet/open'
import { readySheetOf, readySheets } from '@/lib/sheet/ready-made'

interface Params {
  readonly base: string
  readonly others: readonly string[]
}

export const dynamicParams = false

export const generateStaticParams = () =>
  readySheets(getPlans())
    .filter(({ kind }) => kind !== 'topic')
    .map(({ base, others }) => ({ base, others: [...others] }))

export const generateMetadata = async ({ params }: { params: Promise<Params> }): Promise<Metadata> =>
  sheetMetadata(open(await params))

/** A ready-made sheet: a pair, or the first three versions. */
export default async function SheetOfVersions({ params }: { params: Promise<Params> }) {
  return <ReadyMade of={open(await params)} />
}

function open({ base, others }: Params) {
  const sheet = readySheetOf(getPlans(), base, others)
  if (!sheet) throw new Error(`No sheet of ${[base, ...others].join(', ')}`)
  return sheet
}
