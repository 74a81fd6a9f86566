import { startChromium } from '../../src/sandbox/testing/chromium.ts'
import { growthOf, lowestOf } from './flatness.ts'

export type View = { readonly rereadings: number; readonly heapGrowth: number; readonly nodeGrowth: number }

/** One chart in a real browser, read again and again, its list of facts opened and closed each time: heap and document of the page. */
export async function view(origin: string, rereadings: number): Promise<View> {
  const browser = await startChromium()
  try {
    const page = await browser.newPage()
    const devtools = await page.context().newCDPSession(page)
    const minted = await page.request.post(`${origin}/auth/generic/launch`, { data: { patient: 'p01-patient' } })
    const { launch } = (await minted.json()) as { launch: string }
    await page.goto(`${origin}/app/launch.html?${new URLSearchParams({ iss: `${origin}/fhir/generic`, launch })}`)
    const again = page.locator('.read-again')
    await again.waitFor({ timeout: 60_000 })
    const heap = async (): Promise<number> => {
      await devtools.send('HeapProfiler.collectGarbage')
      return (await devtools.send('Runtime.getHeapUsage')).usedSize
    }
    const [heaps, nodes]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < rereadings; turn += 1) {
      const answered = page.waitForResponse((response) => response.url().includes('/Patient/'))
      await again.click()
      await answered
      await again.click({ trial: true, timeout: 60_000 })
      await page.locator('.read-line button').first().click()
      await page.keyboard.press('Escape')
      if (turn % 4 !== 3) continue
      heaps.push(await lowestOf(heap))
      nodes.push((await devtools.send('Memory.getDOMCounters')).nodes)
    }
    return { rereadings, heapGrowth: growthOf(heaps), nodeGrowth: growthOf(nodes) }
  } finally {
    await browser.close()
  }
}
