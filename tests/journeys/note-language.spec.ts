import { configure, launch, opened } from './launch.ts'
import { expect, expectAccessible, test } from './practice.ts'

const preview = async (page: import('@playwright/test').Page) => {
  await page.getByRole('button', { name: 'Preview and sign the note' }).click()
  return page.getByRole('dialog')
}

test('a note is in the language of its record system, whatever the screen speaks; it is stored, found again and compared', async ({
  practice,
  page,
}) => {
  await configure(page, { writing: { language: 'zh-Hans' } })
  await launch(practice)
  await opened(page)
  const sheet = await preview(page)
  await expect(sheet.locator('.note pre')).toContainText('关于本记录')
  await expect(sheet.locator('.note pre')).toContainText('第一层级')
  await expect(sheet.locator('.note pre')).not.toContainText('First tier')
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'Sign and store' }).click()
  await expect(sheet.getByRole('status').filter({ hasText: 'Stored in the record.' })).toBeVisible({ timeout: 30_000 })

  await launch(practice)
  await opened(page)
  await expect(page.getByText(/was made with knowledge version/)).toHaveCount(0)
  const again = await preview(page)
  await again.locator('summary').filter({ hasText: /MX-/ }).first().click()
  await expect(again.getByText('Decision model, facts and options are the same.')).toBeVisible()
})
