import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './practice.ts'
import { SCREEN_STATES } from './states.ts'

const WIDTHS = [360, 768, 1366] as const
const THEMES = ['light', 'dark'] as const

test.afterEach(async ({ page, practice }) => {
  await page.context().setOffline(false)
  await practice.reset()
})

for (const { name, reach } of SCREEN_STATES) {
  test(`${name}: no accessibility violation and no sideways scrolling, at three widths and in both themes`, async ({ practice, page }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await reach(practice, page)
    for (const width of WIDTHS)
      for (const colorScheme of THEMES) {
        await page.setViewportSize({ width, height: 768 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${width}`).toBeLessThanOrEqual(0)
        await expectAccessible(page)
      }
  })

  test(`${name}: looks as it did (skipped where browser or fonts are not those of made-with.json)`, async ({ practice, page }) => {
    test.setTimeout(120_000)
    const here = await surroundingsOf(page)
    if (test.info().config.updateSnapshots === 'all') writeFileSync(MADE_WITH, `${JSON.stringify(here, null, 2)}\n`)
    const made = existsSync(MADE_WITH) ? JSON.parse(readFileSync(MADE_WITH, 'utf8')) : null
    test.skip(JSON.stringify(here) !== JSON.stringify(made), 'The pictures were made with another browser or other fonts.')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await reach(practice, page)
    await page.mouse.move(0, 0)
    await expect(page).toHaveScreenshot(`${name}.png`, {
      // What the rules say changes with the model and is checked elsewhere; here a broken layout is found, not a reworded line.
      maxDiffPixelRatio: 0.04,
      mask: [page.locator('.read-line .muted'), page.locator('pre.detail')],
      timeout: 20_000,
    })
  })
}

const MADE_WITH = path.join(import.meta.dirname, 'states.spec.ts-snapshots/made-with.json')

/** What a picture depends on beside the app: the browser's main version, and how wide its fonts run. */
async function surroundingsOf(page: Page): Promise<object> {
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    const measured = (font: string): number => {
      if (context === null) return 0
      context.font = font
      return Math.round(context.measureText('Meninx ≥ 0.5 µmol/L, Wq').width)
    }
    return [
      measured('100px -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif'),
      measured('100px monospace'),
    ]
  })
  return { browser: page.context().browser()?.version().split('.')[0] ?? 'not known', platform: process.platform, widths }
}
