import { routes } from '@/lib/routes'
import type { ReadySheet } from '@/lib/sheet/ready-made'
import { SheetFiles } from './sheet-files'

/** At the top of a comparison: its sheet as files to print, and the way to a sheet of another choice. */
export const PrintLinks = ({ of, base }: { of?: ReadySheet | undefined; base: string }) => (
  <nav className="to-print" aria-label="Print">
    {of && <SheetFiles of={of} />}
    <a href={of?.page ?? routes.sheetOf(base)}>{of ? 'Sheet to print' : 'Choose up to four versions to print'}</a>
  </nav>
)
