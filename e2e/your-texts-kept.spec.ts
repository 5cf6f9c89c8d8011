import { address, answer, Desk, harbour, proposed } from './own-desk'
import { expect, test } from './site'

test('words that are typed before the program has come stay', async ({ page, context }) => {
  await context.route(/your-texts\.[\w-]+\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  const desk = new Desk(page)
  await page.goto(address, { waitUntil: 'commit' })
  await desk.words(2).pressSequentially('Early words')
  await expect(desk.button('Compare')).toBeDisabled()
  await expect(desk.button('Add a text')).toBeVisible()
  await expect(desk.words(2)).toHaveValue('Early words')
})

test('nothing leaves: after the page has loaded nothing is asked of anyone', async ({ page }) => {
  const desk = new Desk(page)
  const asked: string[] = []
  await desk.open()
  await page.waitForLoadState('networkidle')
  page.on('request', (request) => asked.push(request.url()))
  await desk.words(1).fill(harbour)
  await desk.words(2).fill(answer)
  await desk.button('Compare').click()
  await expect(desk.rows).toHaveCount(5)
  await desk.row(2).getByText('Correct row 2').click()
  await desk.button('Join with row 1 above').click()
  await expect(desk.rows).toHaveCount(4)
  await Promise.all([page.waitForEvent('download'), desk.button('Markdown').click()])
  await Promise.all([page.waitForEvent('download'), desk.button('Save to a file').click()])
  // The worker is a file of the site; what is saved comes from the page itself.
  const { origin } = new URL(page.url())
  const others = asked.filter((url) => !/\/_next\/static\/your-texts-worker\.[\w-]+\.js$/.test(url))
  expect(others.filter((url) => !url.startsWith(`blob:${origin}/`))).toEqual([])
  const policy = await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content')
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'sha256-/)
  expect(policy).not.toContain('connect-src')
})

test('what was pasted at once before the page is left is kept', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.words(1).fill(harbour)
  await page.goto('/')
  await desk.open()
  await expect(desk.words(1)).toHaveValue(harbour)
})

test('a reload keeps texts, names, choices, corrections and rows, and so does a crash of the tab', async ({
  page,
  context,
}) => {
  const desk = new Desk(page)
  await desk.paste(harbour, answer)
  await desk.name(2).fill('The answer')
  await desk.button('Compare').click()
  await page.getByRole('radio', { name: 'The answer' }).check()
  await desk.row(2).getByText('Correct row 2').click()
  await desk.button('Join with row 1 above').click()
  await expect(desk.rows).toHaveCount(4)
  await expect(page.getByText('1 correction')).toBeVisible()

  const isAsBefore = async (now: Desk) => {
    await expect(now.words(1)).toHaveValue(harbour)
    await expect(now.name(2)).toHaveValue('The answer')
    await expect(now.rows).toHaveCount(4)
    await expect(now.page.getByText('Read against: The answer')).toBeVisible()
    await expect(now.page.getByText('1 correction')).toBeVisible()
  }
  await page.reload()
  await isAsBefore(desk)

  await desk.words(2).press('End')
  await desk.words(2).pressSequentially(' Now')
  await page.waitForTimeout(300)
  const crash = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  crash.send('Page.crash').catch(() => undefined)
  await crashed
  const after = new Desk(await context.newPage())
  await after.open()
  await expect(after.words(2)).toHaveValue(/ Now/)
  await isAsBefore(after)

  after.page.once('dialog', (dialog) => dialog.accept())
  await after.button('Clear everything').click()
  await expect(after.words(1)).toHaveValue('')
  await expect(after.rows).toHaveCount(0)
  await after.page.reload()
  await expect(after.words(1)).toHaveValue('')
  await expect(after.name(2)).toHaveValue('')
})

test('a second tab says that it keeps nothing', async ({ page, context }) => {
  const desk = new Desk(page)
  await desk.paste(harbour, answer)
  const second = new Desk(await context.newPage())
  await second.open()
  await expect(second.page.getByText(/open in another tab/)).toBeVisible()
  await second.words(1).fill('Nothing of this is kept.')
  second.page.once('dialog', (dialog) => dialog.accept())
  await second.button('Clear everything').click()
  await expect(second.words(1)).toHaveValue('')
  await page.reload()
  await expect(desk.words(1)).toHaveValue(harbour)
})

test('of a record that another edition of the page has kept, the words are saved', async ({ page }) => {
  const desk = new Desk(page)
  await desk.paste(harbour, answer)
  await desk.name(1).fill('First draft')
  await page.reload()
  await expect(desk.name(1)).toHaveValue('First draft')
  await page.goto('/')
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('point-by-point-your-texts')
        opening.onsuccess = () => {
          const store = opening.result.transaction('kept', 'readwrite').objectStore('kept')
          store.put({ texts: [{ id: 'a', name: 'First draft', language: 'tlh' }] }, 'desk').onsuccess = () => done()
        }
      }),
  )
  await desk.open()
  await expect(desk.words(1)).toHaveValue(harbour)
  await expect(desk.words(2)).toHaveValue(answer)
  await expect(page.getByText('only the words of the texts could be read')).toBeVisible()
})

test('rows are corrected by the keyboard alone, undone and done again, and last through an edit', async ({ page }) => {
  const desk = new Desk(page)
  await desk.compare(harbour, answer)
  await expect.poll(() => desk.alignment()).toEqual(proposed)

  const open = async (row: number) => {
    const summary = desk.row(row).getByText(`Correct row ${row}`)
    await summary.focus()
    await page.keyboard.press('Enter')
    await expect(desk.row(row).getByRole('button', { name: 'Move' }).first()).toBeVisible()
  }
  const reach = async (name: RegExp) => {
    for (let stops = 0; stops < 12; stops++) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      const said = (await focused.getAttribute('aria-label')) ?? (await focused.textContent())
      if (name.test(said ?? '')) return
    }
    throw new Error(`The keyboard does not reach ${name}`)
  }

  await open(3)
  await reach(/^Split off point 5 of Text 2$/)
  await page.keyboard.press('Enter')
  await expect.poll(() => desk.alignment()).toEqual(['1 | 1', ' | 2', '2 | 4', ' | 5', '3 | 3', '4 | 6'])
  await expect(desk.told).toHaveText('5 of Text 2 split off: row 4')
  await expect(page.getByText('Correct row 4')).toBeFocused()

  await open(4)
  await reach(/^Join with row 3 above$/)
  await page.keyboard.press('Enter')
  await expect.poll(() => desk.alignment()).toEqual(proposed)
  await expect(desk.told).toHaveText('Rows joined: row 3')

  await open(2)
  await reach(/^$/)
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  const moved = ['1 | 1, 2', '2 | 4, 5', '3 | 3', '4 | 6']
  await expect.poll(() => desk.alignment()).toEqual(moved)
  await expect(page.getByText('Correct row 1')).toBeFocused()
  await expect(desk.row(1)).toContainText('corrected')

  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.alignment()).toEqual(proposed)
  await page.keyboard.press('Control+z')
  await expect(desk.rows).toHaveCount(6)
  await page.keyboard.press('Control+Shift+z')
  await expect(desk.rows).toHaveCount(5)
  await desk.button('Redo').click()
  await expect.poll(() => desk.alignment()).toEqual(moved)

  await desk.words(2).fill(`1. A new first point.\n${answer.replaceAll(/^\d/gm, (number) => `${Number(number) + 1}`)}`)
  await desk.button('Compare').click()
  await expect.poll(() => desk.alignment()).toContain('1 | 2, 3')
})
