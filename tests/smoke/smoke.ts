import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { validatedConfig } from '../../src/app/config-schema.ts'
import { serveApp } from '../../src/serve/app-server.ts'
import { WORDS } from '../../src/ui/words.ts'
import { findBrowser } from '../setup/browser.mjs'
import { discoveryFindings, type Finding, printed, tokenFindings } from './findings.ts'
import { scopesOf } from './scopes.ts'

const USAGE = `npm run smoke -- --iss URL [--client-id ID] [--vendor generic|epic|oracle] [--scopes "…"] [--port 8765]
                   [--click TEXT]… [--headed] [--read-only]

Starts Meninx on this machine, launches it by itself against the record system, and prints what conformed and what did not.
Register http://127.0.0.1:PORT/index.html as the redirect address. With --headed you sign in and pick a patient yourself; --click presses
links or buttons of the sign-in pages by their text. A note is stored where the record system permits it, unless --read-only is given:
use it with test patients only.`

const { values } = parseArgs({
  options: {
    iss: { type: 'string' },
    'client-id': { type: 'string', default: 'meninx' },
    vendor: { type: 'string', default: 'generic' },
    scopes: { type: 'string' },
    port: { type: 'string', default: '8765' },
    click: { type: 'string', multiple: true, default: [] },
    headed: { type: 'boolean', default: false },
    'read-only': { type: 'boolean', default: false },
  },
})
const vendor = (['epic', 'oracle'] as const).find((each) => each === values.vendor) ?? 'generic'
const scopes = values.scopes ?? scopesOf(vendor)
const folder = path.resolve(import.meta.dirname, '../../dist')
const executablePath = findBrowser(process.execPath)
if (values.iss === undefined) stop(USAGE)
else if (!existsSync(folder)) stop('Nothing is built: run "npm run build" first.')
else if (executablePath === null) stop('No browser was found. MENINX_CHROMIUM names one.')
else await smoke(values.iss, executablePath).catch((problem: Error) => stop(problem.message))

async function smoke(iss: string, browserPath: string): Promise<void> {
  const said = await discovered(iss)
  const findings = [...discoveryFindings(iss, said)]
  const server = await serveApp(folder, Number(values.port), configFor(iss, said))
  const browser = await chromium.launch({ executablePath: browserPath, headless: !values.headed, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 900 } })
    findings.push(...(await driven(page, `${server.origin}/launch.html?${new URLSearchParams({ iss })}`)))
  } finally {
    await browser.close()
    await server.close()
  }
  console.log(findings.map(printed).join('\n'))
  process.exitCode = findings.some(({ conforms }) => conforms === false) ? 1 : 0
}

async function discovered(iss: string): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(`${iss.replace(/\/+$/, '')}/.well-known/smart-configuration`, { headers: { Accept: 'application/json' } })
  if (!answer.ok) throw new Error(`The record system answered ${answer.status} when asked for its smart-configuration.`)
  return (await answer.json()) as Readonly<Record<string, unknown>>
}

/** Trusts what the server names, because trying it out is what was asked for. A hospital's configuration names it by hand. */
function configFor(iss: string, said: Readonly<Record<string, unknown>>) {
  const named = [iss, said.authorization_endpoint, said.token_endpoint, said.jwks_uri, said.issuer]
  const origins = named.flatMap((each) => (typeof each === 'string' && URL.canParse(each) ? [new URL(each).origin] : []))
  const tenant = {
    name: new URL(iss).host,
    iss,
    vendor: values.vendor,
    clientId: values['client-id'],
    scopes,
    pkce: 'unsafeV1',
    region: 'other',
    authorization: [...new Set(origins)],
    standalone: true,
  }
  const read = validatedConfig({ tenants: [tenant] })
  if (read.kind === 'unusable') throw new Error(read.why)
  return read.config
}

/** One standalone launch, as far as it gets. */
async function driven(page: Page, address: string): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const failed: string[] = []
  const answered = new WeakSet<object>()
  page.on('response', (response) => void answered.add(response.request()))
  page.on('requestfailed', (request) => {
    const { origin, pathname } = new URL(request.url())
    // What the page itself gave up when it was left says nothing of the record system. Of an answer that a page reads as a stream to its
    // end Chromium says "aborted" too; what of it could not be read stands in the table of what was read.
    const isStreamed = request.failure()?.errorText === 'net::ERR_ABORTED' && answered.has(request)
    if (origin !== new URL(address).origin && !isStreamed) failed.push(`${request.method()} ${pathname}: ${request.failure()?.errorText}`)
  })
  await onTokenAnswer(page, (answer) => findings.push(...tokenFindings(answer, scopes)))
  await page.goto(address)
  for (const text of values.click) {
    const pressed = await page
      .getByText(text, { exact: false })
      .first()
      .click({ timeout: 30_000 })
      .then(() => true)
      .catch(() => false)
    if (!pressed) return [...findings, await waiting(page, `"${text}" is not on the page`)]
  }
  const chart = page.getByRole('region', { name: /^Options supported/ })
  const stopped = page.locator('.plain[role=alert], #launch h1')
  const ended = await chart
    .or(stopped)
    .first()
    .waitFor({ timeout: values.headed ? 600_000 : 90_000 })
    .then(() => true)
    .catch(() => false)
  if (!ended) return [...findings, await waiting(page, 'it waits for somebody: use --headed, or --click TEXT for each page')]
  if ((await chart.count()) === 0)
    return [...findings, { what: 'launch', conforms: false, says: await wordsIn(page, '.plain[role=alert], #launch') }]
  findings.push({ what: 'launch, reading and decision', conforms: true, says: await wordsIn(page, '.read-line') })
  findings.push(...(await queriesIn(page)), ...(await written(page)))
  return [
    ...findings,
    ...failed.map((says): Finding => ({ what: 'a request that the browser could not make (CORS?)', conforms: false, says })),
  ]
}

/**
 * What the token endpoint answers. The app reads it part by part, which leaves the browser's own tools without it; and a request made by anybody
 * but the page would not show whether the page may read the answer (CORS).
 */
async function onTokenAnswer(page: Page, tell: (answer: Readonly<Record<string, unknown>>) => void): Promise<void> {
  await page.exposeFunction('tellTokenAnswer', tell)
  await page.addInitScript(() => {
    const asked = window.fetch
    window.fetch = async (address, init) => {
      const response = await asked(address, init)
      if (response.ok && typeof init?.body === 'string' && init.body.includes('grant_type=authorization_code'))
        response
          .clone()
          .json()
          .then((answer) => (window as unknown as { tellTokenAnswer: (said: unknown) => void }).tellTokenAnswer(answer))
          .catch(() => {})
      return response
    }
  })
}

/** Where the sign-in stands still: the page's title and place, without its query. */
async function waiting(page: Page, why: string): Promise<Finding> {
  const { origin, pathname } = new URL(page.url())
  return { what: 'sign-in', conforms: false, says: `stopped at "${await page.title()}" (${origin}${pathname}): ${why}` }
}

/** What became of each question to the record: the table of what was read, which holds kinds and counts and nothing of a patient. */
async function queriesIn(page: Page): Promise<readonly Finding[]> {
  await page.locator('.read-line button').first().click()
  const lines = await page.getByRole('dialog').locator('tbody tr').allInnerTexts()
  await page.keyboard.press('Escape')
  return lines.map((line) => ({ what: 'read', conforms: null, says: line.replaceAll(/\s+/g, ' ') }))
}

async function written(page: Page): Promise<readonly Finding[]> {
  const button = page.getByRole('button', { name: 'Preview and sign the note' })
  if ((await button.count()) === 0)
    return [{ what: 'storing a note is offered', conforms: false, says: await wordsIn(page, 'footer .warnings') }]
  if (values['read-only']) return [{ what: 'storing a note', conforms: null, says: 'permitted; not tried (--read-only)' }]
  await button.click()
  await page.getByRole('button', { name: 'Sign and store' }).click({ timeout: 20_000 })
  const result = page.locator('.sign-result')
  await result
    .filter({ hasText: WORDS.sign.signing })
    .waitFor({ timeout: 10_000 })
    .catch(() => {})
  await result.filter({ hasText: WORDS.sign.signing }).waitFor({ state: 'detached', timeout: 90_000 })
  const says = (await result.innerText()).replaceAll(/\s+/g, ' ')
  return [{ what: 'a note is stored and read back', conforms: says.startsWith('Stored in the record'), says }]
}

async function wordsIn(page: Page, place: string): Promise<string> {
  return (await page.locator(place).allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ').trim()
}

function stop(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}
