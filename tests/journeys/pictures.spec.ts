import { expect, expectAccessible, test } from './practice.ts'

const PATIENT = 'egfr-lm-t790m-plasma-positive-csf-negative'

const PICTURES = [
  ['Therapy timeline', 'gefitinib', /gefitinib: progression/],
  ['Intracranial figures', 'AURA3, CNS ORR', /osimertinib, n 21\/30/],
  ['CNS penetration', 'osimertinib', /osimertinib 2\.5–16 %/],
] as const

for (const [title, inTable, drawn] of PICTURES)
  test(`${title}: fetched when it is opened, drawn, in a table, and on paper`, async ({ practice, page }) => {
    const app = await practice.read(PATIENT)
    const fetched = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('iframe')].flatMap(
          (frame) => frame.contentWindow?.performance.getEntriesByType('resource').map(({ name }) => name) ?? [],
        ),
      )
    expect((await fetched()).filter((name) => name.includes('picture-sheet'))).toEqual([])
    await app.getByRole('button', { name: title }).click()
    const sheet = app.getByRole('dialog', { name: title })
    await expect(sheet.locator('svg text').filter({ hasText: drawn }).first()).toBeVisible()
    await expect(sheet.getByRole('rowheader', { name: inTable }).first()).toBeVisible()
    await expect(sheet.locator('.axis .tick').first()).toBeVisible()
    expect((await fetched()).filter((name) => name.includes('picture-sheet')).length).toBeGreaterThan(0)
    await expectAccessible(page)
    await page.emulateMedia({ media: 'print' })
    await expect(sheet.locator('svg').first()).toBeVisible()
    await expect(sheet.getByRole('rowheader', { name: inTable }).first()).toBeVisible()
  })

test('the path through the model says of every branch in sight whether it was taken or is not known', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  await app.getByRole('button', { name: 'Path through the model' }).click()
  const sheet = app.getByRole('dialog', { name: 'Path through the model' })
  await expect(sheet.getByText(/EGFR leptomeningeal disease after a first- or second-generation TKI taken/)).toBeVisible()
  await expect(sheet.getByText(/Neurological emergency not known/)).toBeVisible()
  await expectAccessible(page)
})

test('a picture in a panel of 360 pixels needs no sideways scrolling', async ({ practice }) => {
  const app = await practice.read(PATIENT, 'epic', '360')
  await app.getByRole('button', { name: 'Therapy timeline' }).click()
  const body = app.getByRole('dialog').locator('.sheet-body')
  expect(await body.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0)
})
