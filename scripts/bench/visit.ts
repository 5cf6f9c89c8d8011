import type { Browser, CDPSession } from '@playwright/test'

/** What one visit to a page costs, on a slow phone with an empty cache. Times in milliseconds from the request on. */
export interface Visit {
  /** Over the network, with headers. */
  readonly bytes: number
  readonly bytesWithoutFonts: number
  readonly requests: number
  readonly firstPaint: number
  readonly largestPaint: number
  readonly load: number
  /** What the long tasks took beyond 50 ms each. */
  readonly longTasks: number
  readonly layoutShift: number
  /** Words of text in the page, shown or not. */
  readonly words: number
}

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** "Slow 4G" as Lighthouse has it, applied to every request: 562.5 ms to the answer, 1.44 Mbit/s. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1_440_000 / 8,
  uploadThroughput: 675_000 / 8,
}
const cpuSlowdown = 4

/** Paints and tasks that come later than this after the last request are not waited for. */
const quiet = 2000

/** Opens an address in a fresh profile and measures until the page is at rest. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    const transfers = await watchNetwork(client)
    await client.send('Network.emulateNetworkConditions', slow4G)
    await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
    await page.addInitScript(watchPage)
    const response = await page.goto(address, { waitUntil: 'load' })
    if (response?.status() !== 200) throw new Error(`${address} answered ${response?.status()}, expected 200`)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(quiet)
    return { ...(await page.evaluate(readPage)), ...sum(transfers) }
  } finally {
    await context.close()
  }
}

interface Transfer {
  readonly isFont: boolean
  bytes: number
}

/** Collects what comes over the network; what a page makes itself (data:, blob:) is no request. */
async function watchNetwork(client: CDPSession): Promise<ReadonlyMap<string, Transfer>> {
  const transfers = new Map<string, Transfer>()
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (response.url.startsWith('http')) transfers.set(requestId, { isFont: type === 'Font', bytes: 0 })
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId)
    if (transfer) transfer.bytes = encodedDataLength
  })
  await client.send('Network.enable')
  return transfers
}

function sum(transfers: ReadonlyMap<string, Transfer>) {
  const all = [...transfers.values()]
  const bytesOf = (some: readonly Transfer[]) => some.reduce((total, { bytes }) => total + bytes, 0)
  return {
    bytes: bytesOf(all),
    bytesWithoutFonts: bytesOf(all.filter(({ isFont }) => !isFont)),
    requests: all.length,
  }
}

interface Watched extends Window {
  seen?: { largest: number; shift: number; longTasks: number }
}

/** Runs in the page before anything else. */
function watchPage(): void {
  const seen = { largest: 0, shift: 0, longTasks: 0 }
  Object.assign(window, { seen })
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime
  })
  watch('layout-shift', (entry) => {
    seen.shift += 'value' in entry ? Number(entry.value) : 0
  })
  watch('longtask', ({ duration }) => {
    seen.longTasks += duration - 50
  })
}

/** Runs in the page when it is at rest. */
function readPage() {
  const seen = (window as Watched).seen ?? { largest: 0, shift: 0, longTasks: 0 }
  const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let words = 0
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode
    if (!parentElement?.closest('script, style, template')) words += textContent?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  }
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    largestPaint: seen.largest,
    load: navigation?.loadEventEnd ?? Number.NaN,
    longTasks: seen.longTasks,
    layoutShift: seen.shift,
    words,
  }
}
