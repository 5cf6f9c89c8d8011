import { contents } from '@/lib/data/contents'
import { getMaterial } from '@/lib/data/material'

export const dynamic = 'force-static'

export const dynamicParams = false

export const generateStaticParams = () => [...contents(getMaterial()).keys()].map((file) => ({ file }))

interface Context {
  readonly params: Promise<{ file: string }>
}

/** The comparison as files, for readers who want to work with it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const write = contents(getMaterial()).get(file)
  if (write === undefined) throw new Error(`No file ${file}`)
  return new Response(write(), { headers: { 'content-type': typeOf(file) } })
}

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  xml: 'application/xml',
}

const typeOf = (file: string) => `${types[file.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`
