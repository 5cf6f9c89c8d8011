import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { megabytes, mostBytes } from '../../lib/own-texts/limits'
import type { OwnText } from '../../lib/own-texts/types'
import { namesOf } from './names'
import { Refusal } from './refusal'

/**
 * The texts of the files, each under its id; "-" is standard input.
 *
 * @throws Refusal where one is missing, empty, binary or not UTF-8, or where all are together too large.
 */
export async function readFiles(files: readonly string[], folder: string): Promise<readonly OwnText[]> {
  const ids = namesOf(files)
  const texts: OwnText[] = []
  let left = mostBytes
  for (const [at, file] of files.entries()) {
    const bytes = await read(file, folder, left)
    left -= bytes.length
    texts.push({ id: ids[at] ?? file, name: ids[at] ?? file, text: decoded(bytes, shown(file)) })
  }
  return texts
}

const shown = (file: string): string => (file === '-' ? 'standard input' : file)

/** Stops where `most` bytes are exceeded: a device or a pipe may never end. */
async function read(file: string, folder: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(resolve(folder, file))) {
      size += chunk.length
      if (size > most) break
      chunks.push(chunk)
    }
  } catch (error) {
    throw new Refusal(unreadable(file, error))
  }
  if (size > most)
    throw new Refusal(`Found more than ${megabytes(mostBytes)} with ${shown(file)}, expected at most that in all texts`)
  return Buffer.concat(chunks)
}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return `Found no file ${shown(file)}, expected a text`
  if (code === 'EISDIR') return `Found a folder ${shown(file)}, expected a text`
  return `Found no way to read ${shown(file)} (${code ?? error}), expected a text`
}

function decoded(bytes: Uint8Array, name: string): string {
  if (bytes.includes(0)) throw new Refusal(`Found a binary file ${name}, expected plain text or Markdown in UTF-8`)
  const text = utf8(bytes)
  if (text === undefined) throw new Refusal(`Found ${name} not in UTF-8, expected plain text or Markdown in UTF-8`)
  if (text.trim() === '') throw new Refusal(`Found nothing in ${name}, expected a text`)
  return text
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
