import { type ReadySheet, sheetFiles } from '@/lib/sheet/ready-made'

/**
 * The files of a ready-made sheet. Their size and number of pages are known once they are made, which is after the
 * pages: the build writes them in, or leads to the sheet itself where it has no browser to make the files with.
 */
export function SheetFiles({ of }: { of: ReadySheet }) {
  const files = sheetFiles(of)
  return (
    <ul className="files">
      <li>
        <FileLink page={of.page} file={files.a4} name="PDF, A4" />
      </li>
      <li>
        <FileLink page={of.page} file={files.letter} name="PDF, Letter" />
      </li>
      <li>
        <FileLink page={of.page} file={files.docx} name="Word" />
      </li>
    </ul>
  )
}

const FileLink = ({ page, file, name }: { page: string; file: string; name: string }) => (
  <a className="sheet-file" href={file} data-page={page}>
    {name}
  </a>
)
