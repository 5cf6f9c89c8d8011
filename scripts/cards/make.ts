import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Card, cards } from '../../lib/cards'
import { getCollation, getPlans } from '../../lib/plans'
import { routes } from '../../lib/routes'
import { openEasel, way } from './picture'

/** Pictures by what they depend on: a card that says what it said is not drawn again. */
const kept = '.next/cache/cards'

/** Writes the picture of every card into a built site. Returns how many were drawn and how many kept. */
export async function makeCards(site: string, browserPath: string): Promise<{ drawn: number; kept: number }> {
  mkdirSync(kept, { recursive: true })
  const all = cards(getPlans(), getCollation).map((card) => ({ card, file: join(kept, `${keyOf(card)}.png`) }))
  const missing = all.filter(({ file }) => !existsSync(file))
  if (missing.length > 0) await drawAll(missing, browserPath)
  for (const { card, file } of all) {
    const place = join(site, routes.card(card.page))
    mkdirSync(dirname(place), { recursive: true })
    copyFileSync(file, place)
  }
  return { drawn: missing.length, kept: all.length - missing.length }
}

const keyOf = (card: Card) => createHash('sha256').update(JSON.stringify(card)).update(way).digest('hex').slice(0, 32)

async function drawAll(missing: readonly { card: Card; file: string }[], browserPath: string): Promise<void> {
  const { browser, draw } = await openEasel(browserPath)
  try {
    for (const { card, file } of missing) writeFileSync(file, await draw(card))
  } finally {
    await browser.close()
  }
}
