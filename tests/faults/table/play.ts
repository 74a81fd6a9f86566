import type { Browser, Page } from '@playwright/test'
import type { Fault } from '../../../src/sandbox/control/faults.ts'
import type { LoggedCall } from '../../../src/sandbox/control/log.ts'
import { WORDS } from '../../../src/ui/words.ts'
import type { FaultCase } from './cases.ts'

/** What one fault did. */
export type Played = {
  /** The first line of the message that the person saw: of the launch page, of a stopped page, of signing; `(not signed)` or `(chart)`. */
  readonly heading: string
  /** All words of that place, and of the sheet of what was read. */
  readonly words: string
  /** Of a chart: the kinds that were not read whole, and how they ended; null where no chart is shown. */
  readonly kinds: Readonly<Record<string, string>> | null
  /** Of the server, by kind of request. */
  readonly asked: ReadonlyMap<string, number>
  /** Notes in the record. */
  readonly notes: number
  /** Names of what the browser keeps for the window. */
  readonly kept: readonly string[]
  /** How often each fault met a request. */
  readonly struck: readonly number[]
  /** Servers other than the practice system that the page asked. */
  readonly elsewhere: readonly string[]
  readonly dialogs: number
}

const PATIENT = 'p01-patient'

/** One launch in a browser of its own, with one thing going wrong, as far as it gets. */
export async function play(browser: Browser, origin: string, one: FaultCase): Promise<Played> {
  const context = await browser.newContext()
  const elsewhere = new Set<string>()
  let dialogs = 0
  try {
    const page = await context.newPage()
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.origin !== origin && /^https?:$/.test(url.protocol)) elsewhere.add(url.host)
    })
    page.on('dialog', (dialog) => {
      dialogs += 1
      void dialog.dismiss()
    })
    await page.request.post(`${origin}/__practice/reset`)
    await inject(page, origin, one.faults ?? [])
    await start(page, origin, one)
    const reached = await settled(page)
    const early = await struck(page, origin)
    const wantsNote = reached === 'chart' && one.until === 'note'
    const signed = wantsNote && (await sign(page, origin, one.beforeSigning ?? []))
    const late = signed && (one.beforeSigning ?? []).length > 0 ? await struck(page, origin) : []
    const saw = wantsNote && !signed ? await notSigned(page) : await seen(page)
    const [requests, documents, names] = [await asked(page, origin), await notes(page, origin, one), await kept(page)]
    return { ...saw, asked: requests, notes: documents, kept: names, struck: [...early, ...late], elsewhere: [...elsewhere], dialogs }
  } finally {
    await context.close()
  }
}

const inject = (page: Page, origin: string, faults: readonly Fault[]) =>
  page.request.post(`${origin}/__practice/faults`, { data: JSON.parse(JSON.stringify(faults).replaceAll('{origin}', origin)) })

const struck = async (page: Page, origin: string): Promise<readonly number[]> =>
  (await (await page.request.get(`${origin}/__practice/faults`)).json()) as readonly number[]

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
  if (faults.length > 0) await inject(page, origin, faults)
  await store.click({ timeout: 15_000 })
  const result = page.locator('.sign-result')
  const under = result.filter({ hasText: WORDS.sign.signing })
  const stopped = page.locator('.plain[role=alert]')
  await result.filter({ hasText: /\w/ }).or(stopped).first().waitFor({ timeout: 90_000 })
  await under.waitFor({ state: 'detached', timeout: 90_000 })
  return true
}

type Saw = Pick<Played, 'heading' | 'words' | 'kinds'>

async function notSigned(page: Page): Promise<Saw> {
  return { heading: '(not signed)', words: await wordsIn(page, 'footer .warnings'), kinds: null }
}

/** The words that tell how it went, from the most particular place that has any. */
async function seen(page: Page): Promise<Saw> {
  const sheet = await wordsIn(page, '.sign-result')
  if (sheet !== '') return { heading: sheet, words: sheet, kinds: null }
  for (const place of ['.plain[role=alert]', '#launch']) {
    const words = await wordsIn(page, place)
    if (words !== '') return { heading: await wordsIn(page, `${place} h1`), words, kinds: null }
  }
  const line = await wordsIn(page, '.read-line')
  const first = (await page.getByRole('heading', { level: 3 }).allInnerTexts())[0] ?? 'none'
  await page.locator('.read-line button').first().click()
  const dialog = page.getByRole('dialog')
  const rows = dialog.locator('tbody tr.warnings')
  const [names, ends] = [await rows.locator('th').allInnerTexts(), await rows.locator('td:nth-child(2)').allInnerTexts()]
  const kinds = Object.fromEntries(names.map((name, index) => [name.trim(), endOf(ends[index] ?? '')]))
  const words = `${line} · first option: ${first} · ${(await dialog.allInnerTexts()).join(' ')}`.replaceAll(/\s+/g, ' ')
  return { heading: '(chart)', words, kinds }
}

/** The outcome whose words a row of the sheet begins with; "read in part" begins with "read" too. */
const OUTCOMES = Object.entries(WORDS.read.outcome).toSorted(([, one], [, other]) => other.length - one.length)
const endOf = (text: string): string => OUTCOMES.find(([, words]) => text.trim().startsWith(words))?.[0] ?? text

const wordsIn = async (page: Page, place: string): Promise<string> =>
  (await page.locator(place).allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ').trim()

async function asked(page: Page, origin: string): Promise<ReadonlyMap<string, number>> {
  const calls = (await (await page.request.get(`${origin}/__practice/log`)).json()) as readonly LoggedCall[]
  const kinds = calls.filter(({ path, method }) => !path.endsWith('/launch') && method !== 'OPTIONS').map(kindOf)
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

function kindOf({ method, path, status, token }: LoggedCall): string {
  const [, area = '', , name = ''] = path.split('/')
  const ended = status >= 400 || status === 0 ? ` → ${status === 0 ? 'lost' : status}` : ''
  if (area === 'auth') return `${name}${ended}`
  if (name === '.well-known') return `discovery${ended}`
  const what = method === 'GET' ? 'reads' : `${method} ${name}`
  return `${what}${ended}${token ? '' : ' without token'}`
}

async function notes(page: Page, origin: string, { character = 'generic' }: FaultCase): Promise<number> {
  const chart = (await (await page.request.get(`${origin}/__practice/chart/${character}/${PATIENT}`)).json()) as {
    documents: readonly unknown[]
  }
  return chart.documents.length
}

const kept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Object.keys(sessionStorage).map((name) => name.replace(/[0-9a-f-]{32,}$/, '…')))
