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
