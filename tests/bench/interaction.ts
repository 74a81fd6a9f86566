import { chromium, type Locator, type Page } from '@playwright/test'
import { serve } from '../../src/sandbox/serve.ts'

export type Interaction = { readonly answeringMs: number; readonly shownMs: number; readonly layoutShift: number }

/**
 * Answering a fact on a processor slowed down four times, once by pointer and once by keyboard: the longest interaction to next paint from
 * opening the fact to undoing the answer (Event Timing, 8 ms steps), how long after the press what changed is on screen, and the sum of all
 * unexpected layout shifts since the page was opened.
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
    await page.evaluate(watchAnswer)
    await press(page, page.getByRole('button', { name: /^ECOG performance status/ }))
    await press(page, page.getByRole('dialog').getByRole('radio', { name: '3' }))
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Use this answer' }))
    await page.getByText(/^After your answer/).waitFor()
    await press(page, page.getByRole('region', { name: 'What changed' }).getByRole('button', { name: 'Undo' }))
    await page.getByText(/^After undoing/).waitFor()
    await byKeyboard(page)
    await page.waitForTimeout(1_000)
    return await page.evaluate(() => {
      const { slowest, shown, shifted } = window as unknown as { slowest: number; shown: number; shifted: number }
      return { answeringMs: slowest, shownMs: shown, layoutShift: shifted }
    })
  } finally {
    await browser.close()
    await server.close()
  }
}

async function byKeyboard(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^ECOG performance status/ }).focus()
  for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter']) {
    await page.waitForTimeout(1_000)
    await page.keyboard.press(key)
  }
  await page.getByText(/^After your answer/).waitFor()
  await page.getByRole('region', { name: 'What changed' }).getByRole('button', { name: 'Undo' }).focus()
  await page.waitForTimeout(1_000)
  await page.keyboard.press('Enter')
  await page.getByText(/^After undoing/).waitFor()
}

/** Presses where the element is, once the page and the pointer on it rest: finding it must not be counted as part of the interaction. */
async function press(page: Page, element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (box === null) throw new Error('There is nothing to press')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(1_000)
  await page.mouse.down()
  await page.mouse.up()
  await page.waitForTimeout(500)
}

/** Runs in the page, before anything else. */
function observe(): void {
  const seen = Object.assign(window, { slowest: 0, shifted: 0 })
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
      if (interactionId > 0) seen.slowest = Math.max(seen.slowest, duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.shifted += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page: from pressing "Use this answer" to the frame that shows what changed. */
function watchAnswer(): void {
  const seen = Object.assign(window, { slowest: 0, shown: 0 })
  let pressed = 0
  document.addEventListener(
    'submit',
    ({ timeStamp }) => {
      pressed = timeStamp
    },
    true,
  )
  const notice = document.querySelector('.changed-notice')
  if (notice === null) throw new Error('There is no place for what changed')
  const watching = new MutationObserver(() => {
    if (notice.querySelector('.changed-body') === null) return
    watching.disconnect()
    requestAnimationFrame(() => setTimeout(() => Object.assign(seen, { shown: performance.now() - pressed })))
  })
  watching.observe(notice, { childList: true, subtree: true })
}

async function open(page: Page, origin: string, caseName: string): Promise<void> {
  const patients = (await (await page.request.get(`${origin}/__practice/patients`)).json()) as { id: string; caseName: string }[]
  const patient = patients.find((line) => line.caseName === caseName)?.id
  const minted = (await (await page.request.post(`${origin}/auth/generic/launch`, { data: { patient } })).json()) as { launch: string }
  await page.goto(`${origin}/app/launch.html?${new URLSearchParams({ iss: `${origin}/fhir/generic`, launch: minted.launch })}`)
  await page.getByRole('region', { name: /^Options supported/ }).waitFor({ timeout: 60_000 })
  await page.getByText('Working out what would change the list').waitFor({ state: 'detached', timeout: 60_000 })
}
