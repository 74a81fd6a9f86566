import { chromium, type Page } from '@playwright/test'
import { serve } from '../../src/sandbox/serve.ts'

export type Interaction = { readonly answeringMs: number; readonly layoutShift: number }

/**
 * Answering a fact on a processor slowed down four times: the longest interaction to next paint from opening the fact to seeing what
 * changed (Event Timing, 8 ms steps), and the sum of all unexpected layout shifts since the page was opened.
 */
export async function interaction(dist: string, caseName: string): Promise<Interaction> {
  const server = await serve({ port: 0, appFolder: dist })
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    ...(process.env.MENINX_CHROMIUM === undefined ? {} : { executablePath: process.env.MENINX_CHROMIUM }),
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.addInitScript(observe)
    await open(page, server.origin, caseName)
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.evaluate(() => Object.assign(window, { slowest: 0 }))
    await page.getByRole('button', { name: /^ECOG performance status/ }).click()
    await page.getByRole('dialog').getByRole('radio', { name: '3' }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Use this answer' }).click()
    await page.getByText(/^After your answer/).waitFor()
    await page.waitForTimeout(2_000)
    return await page.evaluate(() => {
      const { slowest, shifted } = window as unknown as { slowest: number; shifted: number }
      return { answeringMs: slowest, layoutShift: shifted }
    })
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Runs in the page, before anything else. */
function observe(): void {
  const seen = Object.assign(window, { slowest: 0, shifted: 0 })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.slowest = Math.max(seen.slowest, duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.shifted += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

async function open(page: Page, origin: string, caseName: string): Promise<void> {
  const patients = (await (await page.request.get(`${origin}/__practice/patients`)).json()) as { id: string; caseName: string }[]
  const patient = patients.find((line) => line.caseName === caseName)?.id
  const minted = (await (await page.request.post(`${origin}/auth/generic/launch`, { data: { patient } })).json()) as { launch: string }
  await page.goto(`${origin}/app/launch.html?${new URLSearchParams({ iss: `${origin}/fhir/generic`, launch: minted.launch })}`)
  await page.getByRole('region', { name: /^Options supported/ }).waitFor({ timeout: 60_000 })
  await page.getByText('Working out what would change the list').waitFor({ state: 'detached', timeout: 60_000 })
}
