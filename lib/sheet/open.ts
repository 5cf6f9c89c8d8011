import type { Metadata } from 'next'
import { siteCard } from '../cards'
import { getCollation, getPlans } from '../plans'
import { shareTags } from '../share'
import type { ReadySheet } from './ready-made'
import { type Sheet, sheetOf } from './sheet'

/** A ready-made sheet of this project's plans. */
export const openSheet = (ready: ReadySheet): Sheet => sheetOf(getPlans(), getCollation(ready.base), ready)

/** What the page of a ready-made sheet says of itself; its title is that of its PDF too. */
export function sheetMetadata(ready: ReadySheet): Metadata {
  const { title, selection } = openSheet(ready)
  const description = `A comparison sheet to print, with sources as numbered notes: ${selection}.`
  return {
    title: { absolute: title },
    description,
    alternates: { canonical: ready.page },
    ...shareTags({ title, description, page: ready.page, card: siteCard(getPlans()) }),
  }
}
