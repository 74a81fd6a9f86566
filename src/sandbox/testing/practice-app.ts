import type { LaunchContext } from '../auth/launch.ts'
import { memoryStore } from '../auth/store.ts'
import type { CharacterKey } from '../characters/character.ts'
import { sha256 } from '../encoding.ts'
import { createPracticeEhr, type PracticeEhr } from '../practice-ehr.ts'
import { PRACTICE_CLIENT, type PracticeOptions } from '../tenants.ts'
import { CASES } from './small-case.ts'

export const BASE = 'http://practice.test'
const REDIRECT = `${BASE}/app/index.html`
export const VERIFIER = 'a-verifier-that-is-long-enough-for-rfc-7636-section-4'
const EVERYTHING = 'launch openid fhirUser patient/*.cruds'

/** The most that each character grants. */
export const MOST: Readonly<Record<CharacterKey, string>> = {
  generic: EVERYTHING,
  epic: EVERYTHING,
  oracle: 'launch openid fhirUser '.concat(
    [
      'Patient',
      'Condition',
      'Observation',
      'DiagnosticReport',
      'MedicationRequest',
      'DocumentReference',
      'Encounter',
      'Practitioner',
      'Binary',
    ]
      .map((type) => `patient/${type}.crus`)
      .join(' '),
  ),
}

/** A clock that a test can move. */
export function clock(start = '2026-11-20T12:00:00Z') {
  let time = new Date(start).getTime()
  return {
    now: () => new Date(time),
    forward: (seconds: number) => {
      time += seconds * 1000
    },
  }
}

let signingKey: string | undefined

/** A practice system of its own for each test; only the signing key is shared, because making one takes longer than most tests. */
export async function practice(options: Partial<PracticeOptions> = {}): Promise<PracticeEhr> {
  const store = memoryStore()
  if (signingKey !== undefined) await store.claim('signing-key', signingKey)
  const ehr = await createPracticeEhr({ base: BASE, cases: () => CASES, store, ...options })
  signingKey = await store.get('signing-key')
  return ehr
}

/** Sends a request to the handler as an app would; fails when the address is not the practice system's. */
export async function call(ehr: PracticeEhr, url: string, init: RequestInit = {}): Promise<Response> {
  const response = await ehr.handle(new Request(url.startsWith('/') ? BASE + url : url, { redirect: 'manual', ...init }))
  if (!response) throw new Error(`${url} was not answered`)
  return response
}

export const asJson = async (response: Response) => (await response.json()) as Record<string, never>

const posted = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/fhir+json', ...headers },
  body: JSON.stringify(body),
})

export async function launchToken(ehr: PracticeEhr, character: CharacterKey, context: LaunchContext = { patient: 'ada' }): Promise<string> {
  const response = await call(ehr, `/auth/${character}/launch`, posted(context))
  return String((await asJson(response)).launch)
}

/** The authorization request of a correct app, with what the test changes; `undefined` leaves a parameter out. */
export async function authorizeUrl(character: CharacterKey, changed: Readonly<Record<string, string | undefined>>): Promise<string> {
  const usual: Record<string, string | undefined> = {
    response_type: 'code',
    client_id: PRACTICE_CLIENT,
    redirect_uri: REDIRECT,
    scope: MOST[character],
    state: 'state-of-the-app',
    aud: `${BASE}/fhir/${character}`,
    code_challenge: await sha256(VERIFIER),
    code_challenge_method: 'S256',
    nonce: 'nonce-of-the-app',
  }
  const entries = Object.entries({ ...usual, ...changed }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return `/auth/${character}/authorize?${new URLSearchParams(entries)}`
}

export const redirectOf = (response: Response): URLSearchParams => new URL(response.headers.get('location') ?? 'about:blank').searchParams

export const tokenRequest = (code: string, changed: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECT,
    client_id: PRACTICE_CLIENT,
    code_verifier: VERIFIER,
    ...changed,
  }),
})

/** A code from a launch of the patient. */
export async function codeFor(
  ehr: PracticeEhr,
  character: CharacterKey,
  scope = MOST[character],
  context?: LaunchContext,
): Promise<string> {
  const launch = await launchToken(ehr, character, context)
  return redirectOf(await call(ehr, await authorizeUrl(character, { launch, scope }))).get('code') ?? ''
}

/** A whole launch: what the app gets from the token endpoint. */
export async function launched(ehr: PracticeEhr, character: CharacterKey, scope = MOST[character], context?: LaunchContext) {
  const response = await call(ehr, `/auth/${character}/token`, tokenRequest(await codeFor(ehr, character, scope, context)))
  return (await response.json()) as Record<string, string>
}

export interface App {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly send: (method: string, path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>
}

/** An app that was launched with the scopes and talks to the FHIR base; paths are relative to it, or whole addresses. */
export async function app(ehr: PracticeEhr, character: CharacterKey, scope = MOST[character], context?: LaunchContext): Promise<App> {
  const { access_token } = await launched(ehr, character, scope, context)
  const authorization = `Bearer ${access_token}`
  const address = (path: string) => (path.startsWith('http') ? path : `${BASE}/fhir/${character}/${path}`)
  return {
    get: (path, headers = {}) => call(ehr, address(path), { headers: { authorization, accept: 'application/fhir+json', ...headers } }),
    send: (method, path, body, headers = {}) => call(ehr, address(path), { ...posted(body, { authorization, ...headers }), method }),
  }
}
