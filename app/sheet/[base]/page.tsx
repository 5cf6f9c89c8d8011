import type { Metadata } from 'next'
import { SheetBases } from '@/components/sheet/bases'
import { SheetChoices } from '@/components/sheet/choices'
import { LeftOut } from '@/components/sheet/left-out'
import { SheetPage } from '@/components/sheet/sheet-page'
import { getCollation, getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'
import { othersAtFirst } from '@/lib/sheet/ready-made'
import { sheetOf } from '@/lib/sheet/sheet'
import { choosingStyle } from '@/lib/sheet/style'

interface Params {
  readonly base: string
}

export const dynamicParams = false

export const generateStaticParams = (): Params[] => getPlans().versions.map(({ id }) => ({ base: id }))

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const { base } = open(await params)
  return {
    title: `Sheet to print: against the ${base.short}`,
    description: `Choose up to three versions to read against the ${base.short}, and the topics, and print a comparison sheet.`,
    alternates: { canonical: routes.sheetOf(base.id) },
  }
}

/** A sheet to put together: all versions against one base, with boxes that leave out what is not wanted. */
export default async function SheetToChoose({ params }: { params: Promise<Params> }) {
  const { base, versions, sheet } = open(await params)
  return (
    <SheetPage
      sheet={sheet}
      page={routes.sheetOf(base.id)}
      style={choosingStyle(sheet.collation)}
      selection={<LeftOut of={sheet} />}
      files={<SheetBases of={versions} base={base.id} />}
      choices={<SheetChoices of={sheet.collation} shown={othersAtFirst(versions, base.id)} />}
    />
  )
}

function open({ base: id }: Params) {
  const plans = getPlans()
  const base = plans.versions.find((version) => version.id === id)
  if (!base) throw new Error(`No version ${id}`)
  const others = plans.versions.map((version) => version.id).filter((other) => other !== id)
  return { base, versions: plans.versions, sheet: sheetOf(plans, getCollation(id), { base: id, others }) }
}
