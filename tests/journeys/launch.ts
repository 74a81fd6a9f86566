import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { Character, Practice } from './practice.ts'

export const PATIENT = 'p01-patient'

/** The address that a record system opens to start the app, with whatever it says about the launch. */
export async function launchAddress(practice: Practice, context: object = { patient: PATIENT }, character: Character = 'generic') {
  const minted = await practice.page.request.post(`${practice.origin}/auth/${character}/launch`, { data: context })
  const { launch } = (await minted.json()) as { launch: string }
  return `${practice.origin}/app/launch.html?${new URLSearchParams({ iss: `${practice.origin}/fhir/${character}`, launch })}`
}

/** Launches in the window itself, without the record system's page around it. */
export async function launch(practice: Practice, context?: object, page: Page = practice.page, character?: Character): Promise<void> {
  await page.goto(await launchAddress(practice, context, character))
}

/** The workspace is there: something was decided. */
export const opened = (page: Page) => expect(page.getByRole('region', { name: /^Options supported/ })).toBeVisible({ timeout: 30_000 })

export const tokenRequests = async (practice: Practice): Promise<number> =>
  (await practice.log()).filter(({ method, path }) => method === 'POST' && path.endsWith('/token')).length

export const discovery = (practice: Practice) => ({
  issuer: `${practice.origin}/fhir/generic`,
  jwks_uri: `${practice.origin}/auth/generic/jwks`,
  authorization_endpoint: `${practice.origin}/auth/generic/authorize`,
  token_endpoint: `${practice.origin}/auth/generic/token`,
  code_challenge_methods_supported: ['S256'],
})

/** The app's configuration with changes to every tenant or to the whole. */
export async function configure(page: Page | BrowserContext, tenant: object, whole: object = {}): Promise<void> {
  await page.route('**/app/config.json', async (route) => {
    const config = (await (await route.fetch()).json()) as { tenants: object[] }
    await route.fulfill({ json: { ...config, ...whole, tenants: config.tenants.map((each) => ({ ...each, ...tenant })) } })
  })
}

/** Everything a page can leave behind in this browser: storage, address, history, databases, caches, service workers. */
export const leftBehind = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<string>((resolve) => {
            const request = indexedDB.open(name)
            request.onsuccess = () => {
              const [shelf = ''] = request.result.objectStoreNames
              const all = request.result.transaction(shelf).objectStore(shelf).getAll()
              all.onsuccess = () => resolve(`${name} ${all.result.map((value) => `${value} ${JSON.stringify(value)}`).join()}`)
            }
          }),
      ),
    )
    const workers = await navigator.serviceWorker.getRegistrations()
    return JSON.stringify([
      Object.entries(sessionStorage),
      Object.entries(localStorage),
      location.href,
      history.state,
      document.title,
      document.cookie,
      databases,
      await caches.keys(),
      workers.length,
      window.name,
    ])
  })
