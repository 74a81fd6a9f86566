import { completeLaunch } from '../../src/app/complete-launch.ts'
import type { Config } from '../../src/app/config.ts'
import { validatedConfig } from '../../src/app/config-schema.ts'
import { signedInFrom } from '../../src/app/id-token.ts'
import { issuerKeysAt } from '../../src/app/issuer-keys.ts'
import { keepAnswers } from '../../src/app/kept-answers.ts'
import type { KeyValueStore } from '../../src/app/pending-launch.ts'
import { createRun, type Run } from '../../src/app/run.ts'
import type { ReadyScreen } from '../../src/app/screen.ts'
import { startLaunch } from '../../src/app/start-launch.ts'
import { isoDateFrom } from '../../src/facts/iso-date.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { readRecord } from '../../src/fhir/read-record.ts'
import { sha256 } from '../../src/sandbox/encoding.ts'
import { VERIFIER } from '../../src/sandbox/testing/practice-app.ts'

export type Vendor = Config['tenants'][number]['vendor']

/** What one window of a browser has: its session storage, which panels of one window may share, and the browser's key. */
export type Window = { readonly store: KeyValueStore; readonly key: () => Promise<CryptoKey> }

export async function newWindow(): Promise<Window> {
  const kept = new Map<string, string>()
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const store: KeyValueStore = {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }
  return { store, key: async () => made }
}

export async function configOf(origin: string): Promise<Config> {
  const read = validatedConfig(await (await fetch(`${origin}/app/config.json`)).json())
  if (read.kind === 'unusable') throw new Error(read.why)
  return read.config
}

/** One panel: the app's own launch, session, reading and chart, from the record system's launch to a chart on screen; only the drawing is left out. */
export async function openPanel(origin: string, config: Config, vendor: Vendor, patient: string, { store, key }: Window): Promise<Run> {
  const query = await signedIn(origin, config, vendor, patient, store)
  const run = createRun({
    config: async () => ({ kind: 'ok', config }),
    session: (use) =>
      completeLaunch(use, {
        query,
        store,
        now: Date.now,
        elapsed: () => performance.now(),
        exchangeCode: async ({ code, tokenEndpoint }) => exchanged(origin, config, vendor, code, tokenEndpoint),
        issuerKeysAt,
        checkIdToken: async () => signedInFrom,
      }),
    read: readRecord,
    chart: async (resources, context) => chartFrom(resources, context),
    today: () => isoDateFrom('2026-11-20') ?? never(),
    clock: () => '12:00',
    look: () => {},
    keep: ({ tenant: { iss }, patientId, userReference }) => keepAnswers({ iss, patientId, userReference }, { store, key, now: Date.now }),
    onIdle: () => {},
    stopWatching: () => {},
    onLeave: () => {},
  })
  await run.start()
  return run
}

export function readyOf(run: Run): ReadyScreen {
  const screen = run.screen()
  if (screen.kind !== 'ready') throw new Error(`not ready: ${JSON.stringify(screen)}`)
  return screen
}

const never = (): never => {
  throw new Error('not a day')
}

const tenantOf = (config: Config, vendor: Vendor) => config.tenants.find((tenant) => tenant.vendor === vendor) ?? never()

/** The launch and the sign-in page's answer to it. */
async function signedIn(origin: string, config: Config, vendor: Vendor, patient: string, store: KeyValueStore): Promise<string> {
  const tenant = tenantOf(config, vendor)
  const minted = await fetch(`${origin}/auth/${vendor}/launch`, { method: 'POST', body: JSON.stringify({ patient }) })
  const { launch } = (await minted.json()) as { launch: string }
  const challenge = await sha256(VERIFIER)
  const step = await startLaunch(tenant, launch, {
    store,
    now: Date.now,
    random: () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex'),
    fetch,
    redirectUri: `${origin}/app/index.html`,
    authorizationAddress: async ({ iss, clientId, scope, redirectUri, state, configuration, launch: token = '' }) => {
      const { authorization_endpoint } = configuration as { authorization_endpoint: string }
      const pkce = { code_challenge: challenge, code_challenge_method: 'S256' }
      const asked = {
        response_type: 'code',
        client_id: clientId,
        scope,
        redirect_uri: redirectUri,
        aud: iss,
        state,
        launch: token,
        ...pkce,
      }
      return { address: `${authorization_endpoint}?${new URLSearchParams(asked)}`, kept: null }
    },
  })
  if (step.kind === 'stopped') throw new Error(step.problem)
  const answer = await fetch(step.to, { redirect: 'manual' })
  return new URL(answer.headers.get('location') ?? origin).search
}

async function exchanged(origin: string, config: Config, vendor: Vendor, code: string, tokenEndpoint: string): Promise<unknown> {
  const client = { client_id: tenantOf(config, vendor).clientId, redirect_uri: `${origin}/app/index.html` }
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: VERIFIER, ...client })
  return (await fetch(tokenEndpoint, { method: 'POST', body })).json()
}
