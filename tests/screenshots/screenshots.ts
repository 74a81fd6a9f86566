import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { serve } from '../../src/sandbox/serve.ts'
import { findBrowser } from '../setup/browser.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const CASE = 'egfr-lm-t790m-plasma-positive-csf-negative'
const SHOTS = [
  { file: 'full.png', panel: 'full', viewport: { width: 1366, height: 768 } },
  { file: 'narrow.png', panel: '400', viewport: { width: 760, height: 900 } },
] as const

/** The README's two pictures, taken of the practice EHR with the built app: they show what is there, or nothing. */
spawnSync(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
  cwd: root,
  stdio: 'inherit',
})
const executablePath = findBrowser(process.execPath)
if (executablePath === null) throw new Error('No browser was found; name one in MENINX_CHROMIUM.')
const server = await serve({ port: 0, appFolder: path.join(root, 'dist') })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] })
try {
  for (const { file, panel, viewport } of SHOTS) {
    const page = await browser.newPage({ viewport })
    await launched(page, panel)
    const target = panel === 'full' ? page : page.locator('iframe')
    await target.screenshot({ path: path.join(root, 'docs/images', file) })
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}

async function launched(page: Page, panel: string): Promise<void> {
  await page.goto(`${server.origin}/`)
  await page.locator(`button[title="${CASE}"]`).click()
  await page.getByRole('tab', { name: 'Meninx' }).click()
  await page.getByLabel('Panel width').selectOption(panel)
  await page.getByRole('button', { name: 'Launch Meninx' }).click()
  const app = page.frameLocator('iframe[title^="Meninx for"]')
  await app.getByRole('region', { name: /^Options supported/ }).waitFor({ timeout: 60_000 })
  await app.getByText('Working out what would change the list').waitFor({ state: 'detached', timeout: 60_000 })
  await page.evaluate(() => window.scrollTo(0, 0))
}
