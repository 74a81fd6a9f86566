import { CHARACTERS, expect, expectAccessible, test } from './practice.ts'

for (const character of CHARACTERS) {
  test(`${character}: a patient is opened, read, decided on and signed, and the note is in the chart`, async ({ practice, page }) => {
    const app = await practice.read('egfr-ex19del-three-small-bm-naive', character)
    await expect(app.getByText('EGFR exon 19 deletion').first()).toBeVisible()
    await expect(app.getByRole('heading', { name: 'Osimertinib 80 mg once daily' })).toBeVisible()
    await expectAccessible(page)

    await app.getByRole('button', { name: 'Preview and sign the note' }).click()
    const sheet = app.getByRole('dialog')
    await expect(sheet.getByText('Options supported by the cited sources').first()).toBeVisible()
    await expectAccessible(page)
    await sheet.getByRole('button', { name: 'Sign and store' }).click()
    await expect(sheet.getByRole('status').filter({ hasText: 'Stored in the record' })).toBeVisible()
    const previewed = await sheet.locator('pre').first().innerText()

    await page.getByRole('tab', { name: 'Chart' }).click()
    await page.getByRole('button', { name: 'Refresh' }).click()
    await expect(page.getByText('No documents in this chart.')).toBeHidden()
    const documents = page.locator('#documents').getByRole('listitem')
    await expect(documents).toHaveCount(1)
    await documents.locator('summary').click()
    const stored = await documents.locator('pre').innerText()
    for (const words of wordsIn(previewed)) expect(wordsIn(stored)).toContain(words)
    const posts = (await practice.log()).filter(({ method, path }) => method === 'POST' && path.endsWith('/DocumentReference'))
    expect(posts.map(({ status }) => status)).toEqual([201])
  })
}

/** The words of a note without the rules and line breaks, which each format sets in its own way. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d.,:+/-]*/gu) ?? []

test('a refused note is never in the chart', async ({ practice, page }) => {
  const app = await practice.read('egfr-ex19del-three-small-bm-naive', 'epic')
  await practice.inject({ method: 'POST', path: '/fhir/epic/DocumentReference', status: 403, body: '' })
  await app.getByRole('button', { name: 'Preview and sign the note' }).click()
  await app.getByRole('button', { name: 'Sign and store' }).click()
  await expect(app.getByRole('status').filter({ hasText: 'Nothing was stored' })).toBeVisible()
  await page.getByRole('tab', { name: 'Chart' }).click()
  await page.getByRole('button', { name: 'Refresh' }).click()
  await expect(page.getByText('No documents in this chart.')).toBeVisible()
})

test('a chart that holds nothing gives the work-up, not a guess', async ({ practice }) => {
  const app = await practice.read('empty-chart')
  await expect(app.getByText('Complete the work-up first').first()).toBeVisible()
  await expect(app.getByRole('heading', { name: /osimertinib|lorlatinib|alectinib/i })).toHaveCount(0)
})

test('two thousand resources over several pages are read whole', async ({ practice }) => {
  const app = await practice.read('alk-after-crizotinib-two-thousand-resources')
  await expect(app.getByRole('heading', { name: 'Lorlatinib 100 mg once daily' })).toBeVisible()
  const pages = (await practice.log()).filter(({ path, status }) => path.endsWith('/Observation') && status === 200)
  expect(pages.length).toBeGreaterThan(5)
})
