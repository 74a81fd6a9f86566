import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './practice.ts'

const PATIENT = 'alk-naive-large-symptomatic-bm'

/** What has the focus inside the frame, by name; null when nothing there has it. */
const focused = (app: FrameLocator): Promise<string | null> =>
  app.locator('body').evaluate(() => {
    const one = document.activeElement
    if (one === null || one === document.body) return null
    const label = one.getAttribute('aria-label') ?? (one.closest('label') ?? one).textContent ?? ''
    return label.replaceAll(/\s+/g, ' ').trim()
  })

/** Presses Tab until an element of this description has the focus. */
async function tabTo(page: Page, app: FrameLocator, wanted: RegExp, most = 250): Promise<void> {
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab')
    if (wanted.test((await focused(app)) ?? '')) return
  }
  throw new Error(`Nothing like ${wanted} is reached by ${most} tabs`)
}

test('declining by keyboard alone, from the record system’s own button into the frame: the reason stands in the stored note', async ({
  practice,
  page,
}) => {
  const app = await practice.read(PATIENT)
  await page.getByRole('button', { name: 'Launch Meninx' }).focus()
  await tabTo(page, app, /^Preview and sign the note$/)
  await page.keyboard.press('Enter')
  const sheet = app.getByRole('dialog')
  await expect(sheet.locator('pre').first()).toContainText('ECOG')
  await tabTo(page, app, /^Lorlatinib/)
  await page.keyboard.type('Declined')
  await tabTo(page, app, /^Reason/)
  await page.keyboard.type('Mood disorder in the family')
  await expect(sheet.locator('pre').first()).toContainText('declined: Mood disorder in the family')
  await tabTo(page, app, /^Sign and store$/)
  await page.keyboard.press('Enter')
  await expect(app.getByText('Stored in the record.')).toBeVisible({ timeout: 30_000 })
  const posts = (await practice.log()).filter(
    ({ method, path, status }) => method === 'POST' && path.endsWith('DocumentReference') && status === 201,
  )
  expect(posts).toHaveLength(1)
})

test('inside the frame the focus goes from top to bottom, column by column, and out of it again', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  await page.getByRole('button', { name: 'Launch Meninx' }).focus()
  const parts: string[] = []
  for (let stops = 0; stops < 250; stops++) {
    await page.keyboard.press('Tab')
    const part = await app.locator('body').evaluate(() => {
      const one = document.activeElement
      if (one === null || one === document.body || !document.hasFocus()) return null
      return (
        ['.top', '.picture-band', '.options', '.questions', '.avoid', '.ask-why', '.look-at', '.facts', '.foot'].find((name) =>
          one.closest(name),
        ) ?? 'between'
      )
    })
    if (part === null && parts.length > 0) break
    if (part !== null && part !== 'between' && parts.at(-1) !== part) parts.push(part)
  }
  expect(parts).toEqual(['.top', '.picture-band', '.options', '.questions', '.avoid', '.ask-why', '.look-at', '.facts', '.foot'])
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME')
})

test('beneath an open sheet nothing can be reached, Escape closes from wherever the focus is, and the focus goes back', async ({
  practice,
  page,
}) => {
  const app = await practice.read(PATIENT)
  const row = app.getByRole('button', { name: /^ECOG performance status/ })
  await row.click()
  const sheet = app.getByRole('dialog')
  await expect(sheet.getByRole('radio', { name: '0' })).toBeFocused()
  await expect(app.locator('.workspace')).toHaveJSProperty('inert', true)
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab')
    expect(await app.locator('body').evaluate(() => document.activeElement?.closest('.workspace') === null)).toBe(true)
  }
  // A press on words, or between them, leaves the focus nowhere.
  await sheet.getByRole('radio', { name: '0' }).focus()
  await app.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(row).toBeFocused()
  await expect(app.locator('.workspace')).toHaveJSProperty('inert', false)
})

test('of two sheets the one on top is closed first; the one beneath comes back with its focus and what was typed', async ({
  practice,
  page,
}) => {
  const app = await practice.read(PATIENT)
  await app.getByRole('button', { name: /^ALK/ }).first().click()
  await app.getByRole('dialog').getByLabel('Reason (optional)').fill('typed before')
  await app
    .getByRole('dialog')
    .getByRole('button', { name: /^Open / })
    .first()
    .click()
  await expect(app.locator('dialog')).toHaveCount(2)
  await expect(app.locator('dialog').first()).toHaveJSProperty('inert', true)
  await page.keyboard.press('Escape')
  await expect(app.locator('dialog')).toHaveCount(1)
  await expect(app.locator('dialog')).toHaveJSProperty('inert', false)
  await expect(app.getByRole('dialog').getByLabel('Reason (optional)')).toHaveValue('typed before')
  await expect(
    app
      .getByRole('dialog')
      .getByRole('button', { name: /^Open / })
      .first(),
  ).toBeFocused()
})

test('a frame that is made narrow, wide and low while in use keeps the sheet, the draft, the focus and the place in the list, and reads nothing again', async ({
  practice,
  page,
}) => {
  const app = await practice.read(PATIENT)
  await expect(app.getByText('Working out what would change the list')).toHaveCount(0)
  const asked = (await practice.log()).length
  await app.getByRole('button', { name: 'Preview and sign the note' }).click()
  const comment = app.getByRole('dialog').getByLabel('Comment')
  await comment.fill('half a sent')
  for (const width of ['360', '768', 'full'] as const) {
    await page.getByLabel('Panel width').evaluate((select: HTMLSelectElement, value) => {
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }, width)
    await expect.poll(() => app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0)
    await expect(comment).toHaveValue('half a sent')
    await expect(comment).toBeFocused()
  }
  await page.keyboard.type('ence')
  await expect(comment).toHaveValue('half a sentence')
  await page.keyboard.press('Escape')
  await expect(app.getByRole('dialog')).toHaveCount(0)
  // The list keeps its place as long as it scrolls by itself.
  const list = app.locator('.body')
  await list.evaluate((panel) => panel.scrollTo(0, 200))
  for (const height of [700, 900, 768]) {
    await page.setViewportSize({ width: 1366, height })
    expect(await list.evaluate((panel) => panel.scrollTop)).toBe(200)
  }
  const since = (await practice.log()).slice(asked).filter(({ path }) => !/DocumentReference|Binary|Encounter/.test(path))
  expect(since.map(({ path }) => path)).toEqual([])
})

test('nothing is ever sent to the window around the frame', async ({ practice, page }) => {
  await page.addInitScript(() => {
    if (window.top !== window) return
    Object.assign(window, { messages: [] })
    window.addEventListener('message', ({ data }) => (window as unknown as { messages: unknown[] }).messages.push(data))
  })
  const app = await practice.read(PATIENT)
  await app.getByRole('button', { name: /^ECOG performance status/ }).click()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => (window as unknown as { messages: unknown[] }).messages)).toEqual([])
})
