import './launch.css'
import { readConfig, type Tenant } from './config.ts'
import { type Stopped, stopped } from './launch-problem.ts'
import { launchRequestFrom } from './launch-request.ts'
import { LAUNCH_WORDS } from './launch-words.ts'
import { plainAddress, takeQuery } from './page-address.ts'
import { authorizationAddress } from './smart-client.ts'
import { startLaunch } from './start-launch.ts'

/** The launch page: reads what the record system asks for, checks it, and sends the person to sign in. */
async function launch(): Promise<void> {
  // `browser.js` has said that this browser cannot run the app, and taken the place away.
  if (document.getElementById('launch') === null) return
  // The launch token should not stay in the history.
  const query = takeQuery()
  const read = await readConfig()
  if (read.kind === 'unusable') return show(stopped('bad-configuration', read.why))
  const request = launchRequestFrom(query, read.config.tenants)
  switch (request.kind) {
    case 'ok':
      return start(request.tenant, request.launch)
    case 'choose':
      return offer(request.tenants)
    case 'refused':
      return show(stopped(request.problem, request.why))
  }
}

async function start(tenant: Tenant, token?: string): Promise<void> {
  const step = await startLaunch(tenant, token, {
    // Where a browser blocks storage, reading this throws; it is read where that is said in words.
    get store() {
      return window.sessionStorage
    },
    now: Date.now,
    random: () => Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    fetch: window.fetch.bind(window),
    redirectUri: new URL('./index.html', plainAddress()).href,
    authorizationAddress,
  }).catch(() => stopped('authorization-failed'))
  if (step.kind === 'go') window.location.replace(step.to)
  else
    show(
      step,
      button('Try again', () => window.location.replace(addressFor(tenant, token))),
    )
}

/** Loads the page anew with what was accepted: a new attempt has nothing of the old one. */
const addressFor = ({ iss }: Tenant, launch?: string): string =>
  `${plainAddress()}?${new URLSearchParams(launch === undefined ? { iss } : { iss, launch })}`

const offer = (tenants: readonly Tenant[]): void =>
  replaceWith(heading('Choose a record system'), ...tenants.map((tenant) => button(tenant.name, () => void start(tenant))))

function show({ problem, detail }: Stopped, ...more: readonly HTMLElement[]): void {
  const { what, todo } = LAUNCH_WORDS[problem]
  replaceWith(heading(what), ...(detail === undefined ? [] : [paragraph(detail)]), paragraph(todo), ...more)
}

const replaceWith = (...elements: readonly HTMLElement[]): void => document.getElementById('launch')?.replaceChildren(...elements)
const heading = (text: string) => Object.assign(document.createElement('h1'), { textContent: text })
const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text })
const button = (text: string, onclick: () => void) =>
  Object.assign(document.createElement('button'), { type: 'button', textContent: text, onclick })

launch().catch(() => show(stopped('authorization-failed')))
