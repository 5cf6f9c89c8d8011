import { commonFiles, type DataFile, filesOfVersion } from '@/lib/data/files'
import { routes } from '@/lib/routes'
import type { Version } from '@/lib/types'

/** In bytes, by the name of a file; undefined where that is not known here. */
export type SizeOf = (name: string) => number | undefined

/** Every file with what it holds, its form and its size. */
export const DataFiles = ({ versions, sizeOf }: { versions: readonly Version[]; sizeOf: SizeOf }) => (
  <dl className="meanings">
    {commonFiles.map((file) => (
      <div key={file.name}>
        <dt>
          <FileLink of={file} name={file.name} />
        </dt>
        <dd>
          {file.format}
          {sizeWords(sizeOf(file.name))}: {file.holds}
        </dd>
      </div>
    ))}
    {versions.map(({ id, short }) => (
      <div key={id}>
        <dt>{short}</dt>
        <dd>
          <ul className="run">
            {filesOfVersion(id).map((file) => (
              <li key={file.name}>
                <FileLink of={file} name={file.format} />
                {sizeWords(sizeOf(file.name))}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    ))}
  </dl>
)

/** A link inside a page of one version is called by its form alone, so its name says the file as well. */
const FileLink = ({ of, name }: { of: DataFile; name: string }) => (
  <a href={routes.dataFile(of.name)}>
    {name}
    {name !== of.name && <span className="h">, {of.name}</span>}
  </a>
)

/** ", 86 kB" */
const sizeWords = (bytes: number | undefined) => bytes !== undefined && `, ${Math.max(1, Math.round(bytes / 1000))} kB`
