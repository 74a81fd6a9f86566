import { chromium } from '@playwright/test'
import { serve } from '../../src/sandbox/serve.ts'

export type FirstOption = {
  readonly requests: number
  /** Requests that could only start after another had ended, one after the other: the longest such chain. */
  readonly deep: number
  readonly milliseconds: number
  /** The paths of all JS and CSS that had been fetched by then. */
  readonly scripts: readonly string[]
}

type Request = { start: number; end: number; url: string }

/**
 * One launch in a real browser, from the record system's redirect back to the app until the first option is shown. `delay`: milliseconds that
 * every answer of the record system and its sign-in takes longer. `atATime`: with many at a time, what remains one after the other is what
 * really depends on an answer before it.
 */
export async function firstOption(dist: string, caseName: string, delay: number, atATime = 4): Promise<FirstOption> {
  const server = await serve({ port: 0, appFolder: dist })
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
    ...(process.env.MENINX_CHROMIUM === undefined ? {} : { executablePath: process.env.MENINX_CHROMIUM }),
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.route('**/app/config.json', async (route) => {
      const config = (await (await route.fetch()).json()) as { tenants: object[] }
      await route.fulfill({ json: { tenants: config.tenants.map((tenant) => ({ ...tenant, requestsAtATime: atATime })) } })
    })
    const requests: Request[] = []
    const open = new Map<unknown, Request>()
    page.on('request', (request) => open.set(request, { start: performance.now(), end: 0, url: request.url() }))
    const ended = (request: unknown): void => {
      const entry = open.get(request)
      if (entry !== undefined) requests.push({ ...entry, end: performance.now() })
    }
    page.on('requestfinished', ended)
    page.on('requestfailed', ended)
    await page.request.post(`${server.origin}/__practice/faults`, {
      data: delay === 0 ? [] : [{ path: '/(fhir|auth)/generic', delayMs: delay }],
    })
    const patients = (await (await page.request.get(`${server.origin}/__practice/patients`)).json()) as { id: string; caseName: string }[]
    const patient = patients.find((line) => line.caseName === caseName)?.id
    const minted = (await (await page.request.post(`${server.origin}/auth/generic/launch`, { data: { patient } })).json()) as {
      launch: string
    }
    await page.goto(
      `${server.origin}/app/launch.html?${new URLSearchParams({ iss: `${server.origin}/fhir/generic`, launch: minted.launch })}`,
    )
    await page.getByRole('heading', { level: 3 }).first().waitFor({ timeout: 60_000 })
    const shown = performance.now()
    const back =
      requests.find(({ url }) => url.includes('/app/index.html?'))?.start ??
      [...open.values()].find(({ url }) => url.includes('/app/index.html?'))?.start ??
      0
    const since = requests.filter(({ start, end, url }) => start >= back && end <= shown && /\/(fhir|auth)\//.test(url))
    const scripts = requests
      .filter(({ end, url }) => end <= shown && /\.(js|css)$/.test(new URL(url).pathname))
      .map(({ url }) => new URL(url).pathname)
    return { requests: since.length, deep: depthOf(since), milliseconds: Math.round(shown - back), scripts: [...new Set(scripts)] }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** The longest chain of requests each of which started after the one before it had ended. */
function depthOf(requests: readonly Request[]): number {
  const ordered = requests.toSorted((a, b) => a.start - b.start)
  const depths = new Map<Request, number>()
  for (const request of ordered) {
    const before = ordered.filter((other) => other.end <= request.start).map((other) => depths.get(other) ?? 0)
    depths.set(request, 1 + Math.max(0, ...before))
  }
  return Math.max(0, ...depths.values())
}
