import type { Bundle } from 'fhir/r4'
import { http, passthrough } from 'msw'
import { setupWorker } from 'msw/browser'
import type { PracticeCase } from '../patients/practice-case.ts'
import { createPracticeEhr } from '../practice-ehr.ts'
import { indexedDbStore } from './indexed-db-store.ts'

const bundles = import.meta.glob<Bundle>('/fixtures/patients/*/bundle.json', { eager: true, import: 'default' })

const cases: readonly PracticeCase[] = Object.entries(bundles).map(([file, bundle]) => ({ name: file.split('/').at(-2) ?? file, bundle }))

/**
 * Starts the practice record system inside this page, behind a service worker. The worker asks this page for every request of the app in
 * its iframe too, navigations to the authorization endpoint included, so the app's own pages need to import nothing.
 */
export async function startPracticeInPage(): Promise<void> {
  const { practice = '.' } = document.documentElement.dataset
  const root = new URL(practice, document.baseURI)
  const base = root.href.replace(/\/$/, '')
  const ehr = await createPracticeEhr({ base, appPath: '', cases: () => cases, store: indexedDbStore('practice-ehr') })
  const worker = setupWorker(http.all('*', async ({ request }) => (await ehr.handle(request.clone())) ?? passthrough()))
  const serviceWorker = { url: new URL('mockServiceWorker.js', root).href, options: { scope: root.pathname } }
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker })
}
