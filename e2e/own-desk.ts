import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { expect } from './site'

export const harbour = `1. The harbour will be open to fishing boats all year.
2. The council will repair the lighthouse and pay the keeper.
3. Visitors pay a fee of 20 euros for the ferry.
4. The armed forces have at most 600,000 personnel.`

export const answer = `1. The harbour will be open to fishing boats in summer.
2. Dogs are kept on a lead in the market.
3. Visitors may pay a fee of 30 euros for the ferry.
4. The council will repair the lighthouse.
5. The council pays the keeper of the lighthouse.
6. The armed forces have at most 800,000 personnel in peacetime.`

export const address = '/your-texts/'

/** The page for own texts, by what a reader sees of it. */
export class Desk {
  readonly rows: Locator
  readonly told: Locator

  constructor(readonly page: Page) {
    this.rows = page
      .getByRole('table', { name: /read against/ })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
    this.told = page.locator('.told')
  }

  words = (text: number) => this.page.getByRole('textbox', { name: new RegExp(`^Words of text ${text}`) })
  name = (text: number) => this.page.getByRole('textbox', { name: `Name of text ${text}` })
  button = (name: string | RegExp) => this.page.getByRole('button', { name, exact: true })
  row = (number: number) =>
    this.rows.filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^Row ${number}\\b`) }) })
  cell = (row: number, column: number) => this.row(row).getByRole('cell').nth(column)

  /** Once the program has come. */
  async open(): Promise<void> {
    await this.page.goto(address)
    await expect(this.button('Add a text')).toBeVisible()
  }

  async paste(...texts: readonly string[]): Promise<void> {
    await this.open()
    for (const [at, text] of texts.entries()) await this.words(at + 1).fill(text)
  }

  async compare(...texts: readonly string[]): Promise<void> {
    await this.paste(...texts)
    await this.button('Compare').click()
    await expect(this.rows.first()).toBeVisible()
  }

  /** The numbers of the points in each row: "3 | 4, 5". */
  async alignment(): Promise<readonly string[]> {
    return this.rows.evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('[role=cell]')]
          .map((cell) =>
            [...cell.querySelectorAll('.line .pt')].map((point) => point.lastChild?.textContent).join(', '),
          )
          .join(' | '),
      ),
    )
  }
}

export const proposed = ['1 | 1', ' | 2', '2 | 4, 5', '3 | 3', '4 | 6']

export const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8')

export function longTexts(points: number): readonly [string, string] {
  const words = harbour.toLowerCase().match(/[a-z]+/g) ?? []
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const word = () => `${words[next(words.length)]}${next(3) === 0 ? next(900) : ''}`
  const first = Array.from({ length: points }, () => Array.from({ length: 20 }, word))
  const text = (of: readonly (readonly string[])[]) =>
    of.map((point, at) => `${at + 1}. ${point.join(' ')}.`).join('\n')
  return [text(first), text(first.map((point, at) => (at % 3 ? point.with(4, word()).with(11, 'not') : point)))]
}
