import { chromium, type Page, type Route } from '@playwright/test'
import { serve } from '../../src/sandbox/serve.ts'
import { laboratoryResult } from './laboratory-result.ts'

export type InBrowser = {
  readonly pages: number
  /** The most CPU time of the page's main thread at a stretch, from opening the page to the options on screen; garbage collection included. */
  readonly longestMs: number
  /** The most the JavaScript heap grew, garbage included. */
  readonly heapGrowth: number
}

const A_PAGE = 200

/** A chart of many laboratory results read in a real browser, to the options on screen; the practice EHR knows nothing of most of the results. */
export async function chartInBrowser(dist: string, caseName: string, size: number): Promise<InBrowser> {
  const server = await serve({ port: 0, appFolder: dist })
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--enable-precise-memory-info'],
    ...(process.env.MENINX_CHROMIUM === undefined ? {} : { executablePath: process.env.MENINX_CHROMIUM }),
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    const sent = await withManyResults(page, size)
    await page.addInitScript(watchHeap)
    await browser.startTracing(page, { categories: ['toplevel'] })
    await launch(page, server.origin, caseName)
    await page.getByRole('heading', { level: 3 }).first().waitFor({ timeout: 300_000 })
    const heaps = await page.evaluate(() => (window as unknown as { heaps: number[] }).heaps)
    const longestMs = longestStretch(await browser.stopTracing())
    if (sent.pages !== size / A_PAGE) throw new Error(`${sent.pages} pages of ${size / A_PAGE} were read`)
    return { pages: sent.pages, longestMs, heapGrowth: Math.max(...heaps) - (heaps[0] ?? 0) }
  } finally {
    await browser.close()
    await server.close()
  }
}

type TraceEvent = { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } }

/** `tdur` is CPU time of the thread in microseconds: what else runs on the machine does not count. */
function longestStretch(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`
  const main = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf))
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && event.tdur !== undefined && main.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('the browser told nothing of the page’s main thread')
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000
}

async function launch(page: Page, origin: string, caseName: string): Promise<void> {
  const patients = (await (await page.request.get(`${origin}/__practice/patients`)).json()) as { id: string; caseName: string }[]
  const patient = patients.find((line) => line.caseName === caseName)?.id
  const minted = (await (await page.request.post(`${origin}/auth/generic/launch`, { data: { patient } })).json()) as { launch: string }
  await page.goto(`${origin}/app/launch.html?${new URLSearchParams({ iss: `${origin}/fhir/generic`, launch: minted.launch })}`)
}

/** The laboratory search answers with its own results and many more, page by page; the app may ask as often as that takes. */
async function withManyResults(page: Page, size: number): Promise<{ readonly pages: number }> {
  const sent = { pages: 0 }
  await page.route('**/app/config.json', async (route) => {
    const config = (await (await route.fetch()).json()) as { tenants: object[] }
    await route.fulfill({ json: { tenants: config.tenants.map((tenant) => ({ ...tenant, requestBudget: 1_000 })) } })
  })
  await page.route(
    (url) => url.pathname.endsWith('/Observation') && url.searchParams.get('category') === 'laboratory',
    (route) => {
      sent.pages += 1
      return laboratoryPage(route, size)
    },
  )
  return sent
}

async function laboratoryPage(route: Route, size: number): Promise<void> {
  const url = new URL(route.request().url())
  const from = Number(url.searchParams.get('from') ?? 0)
  const patient = url.searchParams.get('patient')
  const results = Array.from({ length: Math.min(A_PAGE, size - from) }, (_, i) => ({
    resource: { ...laboratoryResult(from + i), subject: { reference: `Patient/${patient}` } },
  }))
  url.searchParams.set('from', String(from + A_PAGE))
  const link = from + A_PAGE < size ? [{ relation: 'next', url: url.href }] : []
  const origin = route.request().headers().origin ?? '*'
  await route.fulfill({
    contentType: 'application/fhir+json',
    headers: { 'Access-Control-Allow-Origin': origin },
    body: JSON.stringify({ resourceType: 'Bundle', type: 'searchset', link, entry: results }),
  })
}

/** Runs in the page, before anything else. */
function watchHeap(): void {
  const { heaps } = Object.assign(window, { heaps: [] as number[] })
  const look = (): void => {
    heaps.push((performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize)
  }
  look()
  setInterval(look, 20)
}
