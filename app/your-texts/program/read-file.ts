import { megabytes, mostBytes } from '@/lib/own-texts/limits'

/** A text file, or why it is none, in one sentence. */
type FileRead = { readonly name: string; readonly text: string } | { readonly refused: string }

/** A saved comparison holds the texts with their signs written out, and the corrections. */
export const mostSavedBytes = 8 * mostBytes

/** Reads a file that a reader opens or drops: plain text or Markdown in UTF-8, within the limit. */
export async function readFile(file: File, most = mostBytes): Promise<FileRead> {
  if (file.size > most)
    return { refused: `“${file.name}” has ${megabytes(file.size)}; at most ${megabytes(most)} can be opened.` }
  const bytes = await file.arrayBuffer().catch(() => undefined)
  // It was moved or removed since it was chosen, or may not be read.
  if (bytes === undefined) return { refused: `“${file.name}” could not be read.` }
  const text = decoded(new Uint8Array(bytes))
  return text === undefined
    ? { refused: `“${file.name}” is not plain text in UTF-8. Save it as plain text, or paste its words.` }
    : { name: file.name.replace(/\.[^.]+$/, ''), text }
}

function decoded(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
