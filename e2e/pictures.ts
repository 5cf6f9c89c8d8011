import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from '@playwright/test'

const reader = fileURLToPath(new URL('../node_modules/pdfjs-dist/legacy/build/', import.meta.url))
const place = 'http://paper.test/'

/** Pages of a PDF as pictures, in the grey of a photocopy or in colour; as many as are asked for, from the first. */
export async function pictures(browser: Browser, pdf: Uint8Array, pages: number, grey: boolean): Promise<Buffer[]> {
  const page = await browser.newPage()
  try {
    await page.route(`${place}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1)
      return name === ''
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Paper</title>' })
        : route.fulfill({ contentType: 'text/javascript', body: readFileSync(reader + name) })
    })
    await page.goto(place)
    const drawn = await page.evaluate(draw, { bytes: Buffer.from(pdf).toString('base64'), pages, grey })
    return drawn.map((data) => Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'))
  } finally {
    await page.close()
  }
}

/** Runs in the browser. */
async function draw({ bytes, pages, grey }: { bytes: string; pages: number; grey: boolean }): Promise<string[]> {
  const address = '/pdf.mjs'
  const { getDocument, GlobalWorkerOptions } = await import(address)
  GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs'
  const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
  const read = await getDocument({ data, verbosity: 0 }).promise
  const drawn: string[] = []
  for (let number = 1; number <= Math.min(pages, read.numPages); number += 1) {
    const page = await read.getPage(number)
    const viewport = page.getViewport({ scale: 1.5 })
    const canvas = document.createElement('canvas')
    canvas.width = viewport.width
    canvas.height = viewport.height
    const canvasContext = canvas.getContext('2d')
    if (!canvasContext) throw new Error('No canvas to draw on')
    await page.render({ canvasContext, viewport }).promise
    if (grey) {
      canvasContext.filter = 'grayscale(1)'
      canvasContext.setTransform(1, 0, 0, 1, 0, 0)
      canvasContext.drawImage(canvas, 0, 0)
    }
    drawn.push(canvas.toDataURL('image/png'))
  }
  return drawn
}
