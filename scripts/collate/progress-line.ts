/** Says what is being done and, where that is known, which share of it is. */
export type Tell = (work: string, share?: number) => void

/** Where a line may be shown. */
interface Stream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Shows in a terminal how far the work is, on one line that is gone at the end; a file or a pipe gets nothing. */
export function withProgressLine<T>(stream: Stream, work: (tell: Tell) => T): T {
  if (!stream.isTTY) return work(() => {})
  let width = 0
  const put = (line: string) => {
    stream.write(`\r${line.padEnd(width)}`)
    width = line.length
  }
  try {
    return work((doing, share) => put(share === undefined ? doing : `${doing}: ${Math.round(share * 100)}%`))
  } finally {
    put('')
    stream.write('\r')
  }
}
