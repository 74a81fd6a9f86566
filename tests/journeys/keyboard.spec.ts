import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './practice.ts'

const PATIENT = 'alk-naive-large-symptomatic-bm'

/** Presses Tab until an element of this description has the focus; what only scrolls is passed over. */
async function tabTo(page: Page, app: FrameLocator, wanted: RegExp, most = 150): Promise<void> {
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab')
    const focused = app.locator(':focus')
    const name = await focused.evaluateAll(([one]) =>
      one === undefined
        ? ''
        : `${one.getAttribute('aria-label') ?? ''} ${one.textContent ?? ''} ${one.closest('label')?.textContent ?? ''}`,
    )
    if (wanted.test(name)) return
  }
  throw new Error(`Nothing like ${wanted} is reached by ${most} tabs`)
}

test('the whole minute by keyboard alone: why, an answer, the preview, a comment, signing', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  await app.locator('body').evaluate((body) => {
    body.tabIndex = -1
    body.focus()
  })
  await tabTo(page, app, /^Why and evidence/)
  await page.keyboard.press('Enter')
  await expect(app.getByRole('dialog').getByRole('heading', { name: 'Evidence' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(app.getByRole('dialog')).toHaveCount(0)
  await expect(app.locator(':focus')).toHaveAttribute('aria-label', /^Why and evidence/)

  await tabTo(page, app, /^ *ECOG performance status/)
  await page.keyboard.press('Enter')
  await tabTo(page, app, /^ +0$|^ *\s0\s*$/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, app, /Use this answer/)
  await page.keyboard.press('Enter')
  await expect(app.getByText(/^After your answer \(ECOG performance status\)/)).toBeVisible()

  await tabTo(page, app, /Preview and sign the note/)
  await page.keyboard.press('Enter')
  const sheet = app.getByRole('dialog')
  await expect(sheet.locator('pre').first()).toContainText('ECOG')
  await tabTo(page, app, /^\s*Comment\s*$/)
  await page.keyboard.type('seen today')
  await expect(sheet.locator('pre').first()).toContainText('seen today')
  await tabTo(page, app, /Sign and store/)
  await page.keyboard.press('Enter')
  await expect(app.getByText('Stored in the record.')).toBeVisible({ timeout: 30_000 })
})

for (const [what, size] of [
  ['200 % zoom of a window of 1366 × 768', { width: 683, height: 384 }],
  ['a window of 1920 × 1080', { width: 1920, height: 1080 }],
] as const)
  test(`${what} needs no sideways scrolling and cuts no word`, async ({ practice, page }) => {
    await page.setViewportSize(size)
    const app = await practice.read(PATIENT)
    const { sideways, cut } = await app.locator('html').evaluate((html) => ({
      sideways: html.scrollWidth - html.clientWidth,
      // Headlines of two lines end in dots by design; what they leave out is one step away.
      cut: [...html.querySelectorAll('.card, .card p, .card h3, button, h1, h2, .fact-row, .fact-value, .foot, .banner')]
        .filter((element) => element.checkVisibility() && !element.classList.contains('unseen'))
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
        .map((element) => element.textContent),
    }))
    expect(sideways).toBeLessThanOrEqual(0)
    expect(cut).toEqual([])
  })
