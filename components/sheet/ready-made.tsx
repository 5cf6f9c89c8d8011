import { routes } from '@/lib/routes'
import { searchOf } from '@/lib/sheet/choice'
import { openSheet } from '@/lib/sheet/open'
import type { ReadySheet } from '@/lib/sheet/ready-made'
import { SheetFiles } from './sheet-files'
import { SheetPage } from './sheet-page'

/** The page of a ready-made sheet, with its files and the way to a sheet of another choice. */
export function ReadyMade({ of }: { of: ReadySheet }) {
  const { base, others, topics, page } = of
  const change = `${routes.sheetOf(base)}${searchOf({ with: others, ...(topics && { topics }) })}`
  return (
    <SheetPage
      sheet={openSheet(of)}
      page={page}
      files={
        <div className="ways">
          <SheetFiles of={of} />
          <p>
            <a href={change}>Choose other versions or topics</a>, <a href={routes.sheets()}>all sheets</a>
          </p>
        </div>
      }
    />
  )
}
