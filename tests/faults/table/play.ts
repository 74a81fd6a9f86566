import type { Browser, Page } from '@playwright/test'
import type { Fault } from '../../../src/sandbox/control/faults.ts'
import type { LoggedCall } from '../../../src/sandbox/control/log.ts'
import { WORDS } from '../../../src/ui/words.ts'
import type { FaultCase } from './cases.ts'

/** What one fault did: `saw` in the words on screen, `asked` by kind of request, `kept` in the record and in the browser. */
export type Played = { readonly saw: string; readonly asked: string; readonly kept: string }

const PATIENT = 'p01-patient'

/** One launch in a browser of its own, with one thing going wrong, as far as it gets. */
export async function play(browser: Browser, origin: string, one: FaultCase): Promise<Played> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.request.post(`${origin}/__practice/reset`)
    await inject(page, origin, one.faults ?? [])
    await start(page, origin, one)
    const reached = await settled(page)
    const wantsNote = reached === 'chart' && one.until === 'note'
    const signed = wantsNote && (await sign(page, origin, one.beforeSigning ?? []))
    const saw = wantsNote && !signed ? await wordsIn(page, 'footer .warnings') : await seen(page)
    return { saw, asked: await asked(page, origin), kept: await kept(page, origin, one) }
  } finally {
    await context.close()
  }
}

const inject = (page: Page, origin: string, faults: readonly Fault[]) =>
  page.request.post(`${origin}/__practice/faults`, { data: JSON.parse(JSON.stringify(faults).replaceAll('{origin}', origin)) })

async function start(page: Page, origin: string, { character = 'generic', launch }: FaultCase): Promise<void> {
  const minted = await page.request.post(`${origin}/auth/${character}/launch`, { data: { patient: PATIENT, ...launch } })
  const { launch: token } = (await minted.json()) as { launch: string }
  await page.goto(`${origin}/app/launch.html?${new URLSearchParams({ iss: `${origin}/fhir/${character}`, launch: token })}`)
}

async function settled(page: Page): Promise<'chart' | 'stopped'> {
  const chart = page.getByRole('region', { name: /^Options supported/ })
  const stopped = page.locator('.plain[role=alert], #launch h1')
  await chart.or(stopped).first().waitFor({ timeout: 60_000 })
  return (await chart.count()) > 0 ? 'chart' : 'stopped'
}

/** False where signing is not offered; the footer then says why. */
async function sign(page: Page, origin: string, faults: readonly Fault[]): Promise<boolean> {
  const button = page.getByRole('button', { name: 'Preview and sign the note' })
  if ((await button.count()) === 0 || !(await button.isEnabled())) return false
  await button.click()
  const store = page.getByRole('button', { name: 'Sign and store' })
  // What stands in the way already is known before the fault.
  await store.click({ trial: true, timeout: 30_000 })
  await inject(page, origin, faults)
  await store.click({ timeout: 15_000 })
  const result = page.locator('.sign-result')
  const under = result.filter({ hasText: WORDS.sign.signing })
  await result.filter({ hasText: /\w/ }).waitFor({ timeout: 90_000 })
  await under.waitFor({ state: 'detached', timeout: 90_000 })
  return true
}

/** The words that tell how it went, from the most particular place that has any. */
async function seen(page: Page): Promise<string> {
  const places = ['.sign-result', 'dialog:popover-open .problem', '.plain[role=alert]', '#launch', '.read-line']
  for (const place of places) {
    const words = await wordsIn(page, place)
    if (words !== '') return place === '.read-line' ? `${words} · ${await firstOption(page)}` : words
  }
  return '(nothing)'
}

const wordsIn = async (page: Page, place: string): Promise<string> =>
  (await page.locator(place).allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ').trim()

const firstOption = async (page: Page): Promise<string> =>
  `first option: ${(await page.getByRole('heading', { level: 3 }).allInnerTexts())[0] ?? 'none'}`

async function asked(page: Page, origin: string): Promise<string> {
  const calls = (await (await page.request.get(`${origin}/__practice/log`)).json()) as readonly LoggedCall[]
  const kinds = calls.filter(({ path, method }) => !path.endsWith('/launch') && method !== 'OPTIONS').map(kindOf)
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`)).join(', ')
}

function kindOf({ method, path, status, token }: LoggedCall): string {
  const [, area = '', , name = ''] = path.split('/')
  const ended = status >= 400 || status === 0 ? ` → ${status === 0 ? 'lost' : status}` : ''
  if (area === 'auth') return `${name}${ended}`
  if (name === '.well-known') return `discovery${ended}`
  const what = method === 'GET' ? 'reads' : `${method} ${name}`
  return `${what}${ended}${token ? '' : ' without token'}`
}

async function kept(page: Page, origin: string, { character = 'generic' }: FaultCase): Promise<string> {
  const chart = (await (await page.request.get(`${origin}/__practice/chart/${character}/${PATIENT}`)).json()) as {
    documents: readonly unknown[]
  }
  const names = await page.evaluate(() => Object.keys(sessionStorage).map((name) => name.replace(/[0-9a-f-]{32,}$/, '…')))
  return `${chart.documents.length} notes in the record; browser: ${names.length === 0 ? 'nothing' : names.join(', ')}`
}
