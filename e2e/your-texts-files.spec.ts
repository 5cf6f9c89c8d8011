import { answer, Desk, harbour, textOf } from './own-desk'
import { expect, test } from './site'

test('a comparison is saved to a file and opened again, and a file that is none says so', async ({ page }) => {
  const desk = new Desk(page)
  await desk.compare(harbour, answer)
  await desk.name(1).fill('First draft')
  await desk.row(2).getByText('Correct row 2').click()
  await desk.button('Join with row 1 above').click()
  await expect(desk.rows).toHaveCount(4)
  const [download] = await Promise.all([page.waitForEvent('download'), desk.button('Save to a file').click()])
  expect(download.suggestedFilename()).toBe('First draft, Text 2.comparison.json')
  const saved = await textOf(download)

  page.once('dialog', (dialog) => dialog.accept())
  await desk.button('Clear everything').click()
  await expect(desk.rows).toHaveCount(0)
  const files = page.getByLabel('Open a saved file')
  await files.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(page.getByRole('alert').filter({ hasText: '“notes” is no saved comparison.' })).toBeVisible()
  await files.setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(saved) })
  await expect(desk.rows).toHaveCount(4)
  await expect(desk.name(1)).toHaveValue('First draft')
  await expect(desk.words(2)).toHaveValue(answer)
})

test('text files are opened and dropped; what is no text is refused', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  const file = (name: string, bytes: Buffer) => ({ name, mimeType: 'text/plain', buffer: bytes })
  await page.getByLabel('Open a file as text 1').setInputFiles(file('first draft.md', Buffer.from(harbour)))
  await expect(desk.words(1)).toHaveValue(harbour)
  await expect(desk.name(1)).toHaveValue('first draft')
  await page.getByLabel('Open a file as text 2').setInputFiles(file('a.txt', Buffer.from([0xe9, 0x20, 0x61])))
  await expect(page.getByRole('alert').filter({ hasText: '“a.txt” is not plain text in UTF-8.' })).toBeVisible()

  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'answer.txt', { type: 'text/plain' }))
    return data
  }, answer)
  await page.getByRole('region', { name: 'Text 2' }).dispatchEvent('drop', { dataTransfer: dropped })
  await expect(desk.words(2)).toHaveValue(answer)
  await expect(desk.name(2)).toHaveValue('answer')
})

test('files never take the place of words unasked, and what finds no place is told', async ({ page }) => {
  const desk = new Desk(page)
  await desk.paste(harbour, answer)
  const files = ['third', 'fourth', 'fifth'].map((name) => ({
    name: `${name}.md`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`1. The ${name}.`),
  }))
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await page.getByLabel('Open a file as text 1').setInputFiles(files.slice(0, 1))
  await expect.poll(() => asked).toEqual(['Put “third” in the place of the words of text 1?'])
  await expect(desk.words(1)).toHaveValue(harbour)

  const dropped = await page.evaluateHandle(
    (names) => {
      const data = new DataTransfer()
      for (const name of names) data.items.add(new File([`1. The ${name}.`], `${name}.md`, { type: 'text/plain' }))
      return data
    },
    ['third', 'fourth', 'fifth'],
  )
  await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer: dropped })
  await expect(desk.words(3)).toHaveValue('1. The third.')
  await expect(desk.words(4)).toHaveValue('1. The fourth.')
  await expect(
    page.getByRole('alert').filter({ hasText: '“fifth” found no place: a comparison takes 4 texts at most.' }),
  ).toBeVisible()
  await expect(desk.words(1)).toHaveValue(harbour)
})

test('a list that is copied from a page keeps its numbers', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  const html = `<meta charset="utf-8"><h2>Draft</h2><ol start="3"><li>The harbour is open.<li value="7"><p>Dogs are kept
    on a lead.</p><ol type="a"><li>In the market.</li><li onclick="alert(1)">On the <b>ferry</b>.<img src="x" onerror="alert(1)"></li></ol></li></ol>
    <script>alert(1)</script><ul><li>One more.</li></ul>`
  await desk.words(1).evaluate((box, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'Draft\nThe harbour is open.\nDogs are kept on a lead.\nIn the market.')
    box.focus()
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  await expect(desk.words(1)).toHaveValue(`Draft

3. The harbour is open.
7. Dogs are kept on a lead.
  a. In the market.
  b. On the ferry.

- One more.`)
})

test('the comparison is taken away as Markdown, CSV and JSON', async ({ page }) => {
  const desk = new Desk(page)
  await desk.compare(harbour, answer)
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), desk.button(name).click()])
    return { name: download.suggestedFilename(), text: await textOf(download) }
  }
  const markdown = await take('Markdown')
  expect(markdown.name).toBe('Text 1, Text 2.md')
  expect(markdown.text).toContain('<del>600,000 personnel</del>')
  const csv = await take('CSV')
  expect(csv.text).toContain('5,Text 2,6,Changed,')
  const json = JSON.parse((await take('JSON')).text)
  expect(json.versions.map(({ id }: { id: string }) => id)).toEqual(['Text 1', 'Text 2'])
  expect(json.rows[2].points).toEqual({ 'Text 1': ['2'], 'Text 2': ['4', '5'] })
})
