import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { megabytes, mostBytes } from '../../lib/own-texts/limits'
import type { OwnText } from '../../lib/own-texts/types'
import { Refusal } from '../command/refusal'
import { shown } from '../command/shown'
import { unreadable } from '../command/unreadable'
import { decoded } from './decoded'

/**
 * The texts of the files, each under its id; "-" is standard input.
 *
 * @throws Refusal where one is missing, empty, binary or not UTF-8, or where all are together too large.
 */
export async function readFiles(
  files: readonly string[],
  ids: readonly string[],
  folder: string,
): Promise<readonly OwnText[]> {
  const texts: OwnText[] = []
  let left = mostBytes
  for (const [at, file] of files.entries()) {
    const bytes = await read(file, folder, left)
    left -= bytes.length
    texts.push({ id: ids[at] ?? file, name: ids[at] ?? file, text: decoded(bytes, shown(file)) })
  }
  return texts
}

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
    throw new Refusal(unreadable(file, error, 'a text'))
  }
  if (size > most)
    throw new Refusal(`Found more than ${megabytes(mostBytes)} with ${shown(file)}, expected at most that in all texts`)
  return Buffer.concat(chunks)
}
