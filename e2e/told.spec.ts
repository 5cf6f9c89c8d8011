import { account, Comparison, expect, test } from './site'

test('a version leads to the event by which it became known, and the event back', async ({ page }) => {
  await page.goto('/us-28/')
  await page.getByRole('link', { name: '20 Nov 2025', exact: true }).click()
  await expect(page).toHaveURL(/\/timeline\/#draft-handed-over$/)
  const event = page.locator('#draft-handed-over')
  await expect(event.getByRole('heading', { name: '28-point draft' })).toBeInViewport()
  await expect(event).toContainText('published text')
  await event.getByRole('link', { name: '28-point draft' }).click()
  await expect(page).toHaveURL(/\/us-28\/$/)
})

test('the timeline can be narrowed to a kind and a party, and an event that a link asks for stays', async ({
  page,
}) => {
  await page.goto('/timeline/')
  const events = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('time') })
  await expect(events).toHaveCount(133)
  await page.getByRole('radio', { name: 'Meetings: 18' }).check()
  await expect(events.filter({ visible: true })).toHaveCount(18)
  await page.getByRole('radio', { name: 'Russia: 35' }).check()
  const shown = events.filter({ visible: true })
  await expect(shown.first()).toContainText('Meeting:')
  for (const event of await shown.all()) await expect(event).toContainText(/^.*Meeting: .*Russia/)
  await page.getByRole('link', { name: 'Apr 2025' }).click()
  await expect(page.locator('#london-text-handed-over')).toBeVisible()
  await page.getByRole('radio', { name: 'all: 133' }).check()
  await page.getByRole('radio', { name: 'all', exact: true }).check()
  await expect(shown).toHaveCount(133)
})

test('a later package says why it is not compared', async ({ page }) => {
  await page.goto('/timeline/#prosperity-framework-seen')
  const event = page.locator('#prosperity-framework-seen')
  await expect(event).toBeInViewport()
  await expect(event).toContainText(
    'Not compared here. It is a separate text of the EU and the United States, reported as part of the 20-point settlement',
  )
})

test('the timeline is drawn where there is room, and is a plain list on a phone', async ({ page }) => {
  await page.goto('/timeline/')
  const picture = page.getByRole('img', { name: /events by day and party/ })
  await expect(picture).toBeVisible()
  for (const words of ['28-point draft, 20 Nov 2025', '20-point framework, 23 Dec 2025', 'Ukraine', 'Oct 2025'])
    await expect(picture.getByText(words, { exact: true })).toBeVisible()
  await page.setViewportSize({ width: 360, height: 720 })
  await expect(picture).toBeHidden()
  await expect(page.locator('#framework-read-out')).toContainText('reads the 20 points of the framework aloud')
})

test('the feed is well-formed Atom, and every entry leads to its event', async ({ page, request }) => {
  const response = await request.get('/timeline/feed.xml')
  await page.goto('/timeline/')
  const ids = await page.locator('.event').evaluateAll((events) => events.map(({ id }) => id))
  const feed = await page.evaluate(
    (text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml')
      return {
        faults: xml.querySelectorAll('parsererror').length,
        root: `${xml.documentElement.namespaceURI} ${xml.documentElement.localName}`,
        links: [...xml.querySelectorAll('entry > link')].map((link) =>
          new URL(link.getAttribute('href') ?? '').hash.slice(1),
        ),
      }
    },
    await response.text(),
  )
  expect(feed.faults).toBe(0)
  expect(feed.root).toBe('http://www.w3.org/2005/Atom feed')
  expect(feed.links).toEqual(ids.toReversed())
})

test('the row on the army warns of figures that are confused, and leads to where each comes from', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/#army-limit')
  const row = new Comparison(page).row('Size of the armed forces')
  await expect(row).toContainText('Often confused: 400,000, 600,000 and 800,000 come from different sources')
  await row.getByRole('link', { name: 'Which figures circulate for the army' }).click()
  await expect(page).toHaveURL(/\/often-confused\/#army-figures$/)
  const entry = page.getByRole('region', { name: 'Which figures circulate for the army' })
  const claim = entry.getByRole('listitem').filter({ hasText: 'from 900,000 to 400,000 soldiers' })
  await expect(claim).toContainText('AFP, 19 November 2025')
  await expect(claim).toContainText(
    'Said before the text was published. The printed copies of the 28-point draft say 600,000.',
  )
  await claim.getByRole('link', { name: 'AP, in Global News' }).click()
  await expect(page).toHaveURL(/\/sources\/#globalnews-ap$/)
})

test('what is often confused stands on the pages of the versions that it is about', async ({ page }) => {
  await page.goto('/europe-24/')
  await page.getByRole('link', { name: 'Which texts have been called the European plan' }).click()
  await expect(page).toHaveURL(/\/often-confused\/#european-plans$/)
})

test('a point whose copies differ has an apparatus: lemma, readings, and the copies that have each', async ({
  page,
}) => {
  await page.goto('/us-28/')
  await page.getByRole('link', { name: 'Copies differ at 1 place of point 3' }).click()
  await expect(page).toHaveURL(/\/us-28\/3\/#variants$/)
  const apparatus = page.getByRole('region', { name: 'Where copies differ' })
  await expect(apparatus.getByRole('term')).toHaveText('is expected ]')
  const flat = apparatus.getByRole('definition').filter({ hasText: 'prints a flat "will not"' })
  await expect(flat.getByRole('link')).toHaveText([/RBC-Ukraine/, /./])
  await flat.getByRole('link', { name: /RBC-Ukraine/ }).click()
  await expect(page.getByRole('region', { name: 'Sources' }).locator(':target')).toContainText('RBC-Ukraine')
})

test('the number of points of the Geneva text stands as six readings, each with who gives it', async ({ page }) => {
  await page.goto('/geneva-19/')
  await page.getByRole('link', { name: 'How many points the text has' }).click()
  const question = page.getByRole('region', { name: 'How many points the text has' })
  await expect(question.getByText('Accounts differ', { exact: true })).toBeInViewport()
  await expect(question.getByRole('heading', { level: 4 })).toHaveText([
    'A19 points',
    'B26 or 28 points, depending on the version',
    'CFewer than 28 points',
    'D22 points',
    'E28 points in 4 components',
    'F20 points',
  ])
  await expect(account(question, 'The text is down to 22 points.')).toContainText(
    'Donald Trump, President of the United',
  )
})

test('reactions are gathered by version and party on a topic, and folded under its rows in a pair', async ({
  page,
}) => {
  await page.goto('/topics/army-cap/')
  const gathered = page.getByRole('region', { name: 'What the parties said of it' })
  await expect(gathered.getByRole('heading', { level: 3 })).toHaveText([
    'On the 28-point draft',
    'On the Geneva revision',
    'On the 20-point framework',
  ])
  await expect(gathered).toContainText('Macron calls limits on the format of the army a blocking point')
  await page.goto('/compare/us-28/geneva-19/#army-cap')
  const said = page.getByText('Macron calls limits on the format of the army a blocking point')
  await expect(said).toBeHidden()
  await page.getByText('3 reactions to the 28-point draft, 4 reactions to the Geneva revision').click()
  await expect(said).toBeVisible()
})

test('sources can be narrowed to full texts, to a language and to a version', async ({ page }) => {
  await page.goto('/sources/')
  const entries = page
    .locator('.entries')
    .getByRole('listitem')
    .filter({ has: page.getByRole('list') })
  await page.getByRole('radio', { name: /^full text: / }).check()
  const shown = entries.filter({ visible: true })
  const all = Number((await page.getByText(/^full text: \d+$/).textContent())?.split(': ')[1])
  await expect(shown).toHaveCount(all)
  await page.getByRole('radio', { name: /^European counter-proposal: / }).check()
  for (const entry of await shown.all()) await expect(entry).toContainText('European counter-proposal')
  expect(await shown.count()).toBeLessThan(all)
  await page.getByRole('radio', { name: 'any version' }).check()
  await page.getByRole('radio', { name: /^Ukrainian: / }).check()
  for (const entry of await shown.all()) await expect(entry).toContainText('Ukrainian')
})

test('the page of sources lists the points on a single source and the pages that were not opened', async ({ page }) => {
  await page.goto('/sources/')
  await page.getByRole('link', { name: 'the pages that were not opened' }).click()
  const closed = page.getByRole('region', { name: 'Pages that were not opened' })
  await expect(closed).toBeInViewport()
  await expect(closed.getByRole('listitem')).toHaveCount(19)
  await expect(closed).toContainText('10 Oct 2026')
  const alone = page.getByRole('region', { name: 'Points on a single source' })
  await alone.getByRole('link', { name: 'Freedom of navigation' }).click()
  await expect(page).toHaveURL(/\/geneva-19\/navigation\/$/)
})

test('a comparison of texts that are known in different ways says so at its top', async ({ page }) => {
  await page.goto('/compare/us-28/geneva-19/')
  const main = page.getByRole('main')
  await expect(main).toContainText(
    'Known in different ways: published text: 28-point draft; reported: Geneva revision.',
  )
  await page.goto('/compare/us-28/europe-28/')
  await expect(main).not.toContainText('Known in different ways')
})
