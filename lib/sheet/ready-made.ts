import { routes } from '../routes'
import type { Plans } from '../types'

/** What a sheet sets side by side. */
export interface SheetChoice {
  readonly base: string
  /** The versions read against it, in order of first publication. */
  readonly others: readonly string[]
  /** Absent: all. */
  readonly topics?: readonly string[]
}

/** A sheet that is made with the site: a page of its own, and files of it. */
export interface ReadySheet extends SheetChoice {
  readonly page: string
  readonly kind: 'pair' | 'three' | 'topic'
}

/** More columns than this, and none has the width of a line that is read with ease on A4 or Letter. */
export const mostVersions = 4

/** How many versions stand side by side at first, here as on the first page of the site. */
const versionsAtFirst = 3

type OfPlans = Pick<Plans, 'versions' | 'topics'>

/** Every ordered pair; the first three versions against each of them; every topic with those three and the latest. */
export function readySheets({ versions, topics }: OfPlans): readonly ReadySheet[] {
  const ids = versions.map(({ id }) => id)
  const first = ids.slice(0, versionsAtFirst)
  const without = (base: string, all: readonly string[]) => all.filter((id) => id !== base)
  const sheet = (kind: ReadySheet['kind'], base: string, others: readonly string[]): ReadySheet => ({
    kind,
    base,
    others,
    page: routes.sheet(base, others),
  })
  const pairs = ids.flatMap((base) => without(base, ids).map((other) => sheet('pair', base, [other])))
  const threes = first.length < versionsAtFirst ? [] : first.map((base) => sheet('three', base, without(base, first)))
  const [base = ''] = ids
  const others = [...new Set([...first, ...ids.slice(-1)])].filter((id) => id !== base)
  const ofTopics = topics.map(({ id }): ReadySheet => {
    return { kind: 'topic', base, others, topics: [id], page: routes.topicSheet(id) }
  })
  return [...pairs, ...threes, ...ofTopics]
}

/** The ready-made sheet of a base and others in any order, where there is one. */
export const readySheetOf = (plans: OfPlans, base: string, others: readonly string[]): ReadySheet | undefined =>
  readySheets(plans).find(
    (sheet) =>
      sheet.topics === undefined &&
      sheet.base === base &&
      sheet.others.length === others.length &&
      others.every((id) => sheet.others.includes(id)),
  )

/** Which versions stand beside a base at first; the others are one click away. */
export function othersAtFirst(versions: readonly { readonly id: string }[], base: string): readonly string[] {
  const others = versions.map(({ id }) => id).filter((id) => id !== base)
  return others.slice(0, versionsAtFirst - 1)
}

/** Names of files, without their ending: "point-by-point_us-28_geneva-19", "point-by-point_army-cap". */
const fileNameOf = ({ base, others, topics }: ReadySheet): string =>
  ['point-by-point', ...(topics ?? [base, ...others])].join('_')

export type Paper = 'a4' | 'letter'

/** The files of a ready-made sheet, beside its page. */
export const sheetFiles = (sheet: ReadySheet) => {
  const name = `${sheet.page}${fileNameOf(sheet)}`
  return { a4: `${name}_a4.pdf`, letter: `${name}_letter.pdf`, docx: `${name}.docx` } as const
}
