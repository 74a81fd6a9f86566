import { type IsoDate, isoDateFrom } from '../../../src/facts/iso-date.ts'
import type { FactName, PatientFacts } from '../../../src/facts/patient-facts.ts'
import type { Chart, QueryOutcome } from '../../../src/fhir/chart.ts'
import { chartFrom } from '../../../src/fhir/chart-from.ts'
import { withDailyLimit } from '../../../src/fhir/daily-limit.ts'
import { type Progress, type RecordRead, readRecord } from '../../../src/fhir/read-record.ts'
import { isRefusedToday } from '../../../src/fhir/refused-today.ts'
import { scopesFrom } from '../../../src/fhir/scopes.ts'
import { createTransport, type Transport, type TransportOptions } from '../../../src/fhir/transport.ts'
import type { VendorName } from '../../../src/fhir/vendors/vendor.ts'
import type { Fault } from '../../../src/sandbox/control/faults.ts'
import type { LoggedCall } from '../../../src/sandbox/control/log.ts'
import { fromBase64url, fromUtf8, sha256 } from '../../../src/sandbox/encoding.ts'
import type { PracticeCase } from '../../../src/sandbox/patients/practice-case.ts'
import { serve } from '../../../src/sandbox/serve.ts'
import type { PracticeOptions } from '../../../src/sandbox/tenants.ts'
import { VERIFIER } from '../../../src/sandbox/testing/practice-app.ts'

export const CHARACTERS = ['generic', 'epic', 'oracle'] as const satisfies readonly VendorName[]
const ASKED_ON = dayFrom('2026-11-20')
/** The day that the practice EHR and the app's waiting take for today. */
const NOW = new Date('2026-11-20T12:00:00Z')

function dayFrom(text: string): IsoDate {
  const day = isoDateFrom(text)
  if (day === null) throw new Error(`${text} is not a day`)
  return day
}

/** What a test changes about one reading. */
export type Changes = Partial<Pick<TransportOptions, 'timeoutMs' | 'accessToken' | 'answerBytes'>> & {
  readonly budget?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** Of an earlier reading of the same session. */
  readonly within?: Transport
  /** Altered before the app sees it, where the practice EHR cannot misbehave in this way. */
  readonly altered?: (address: string, body: Record<string, unknown>) => unknown
}

/** The practice EHR on a free port with the invented patients a test gives it, and the app's own reading of them. */
export async function startPractice(options: Partial<PracticeOptions> = {}) {
  let cases: readonly PracticeCase[] = []
  const server = await serve({ port: 0, now: () => NOW, ...options, cases: () => cases })
  const at = (path: string, init?: RequestInit) => fetch(server.origin + path, init)
  const configured = await tenantsOf(server.origin)
  return {
    origin: server.origin,
    close: server.close,
    /** From here on the practice EHR holds these patients and nothing else, without faults and with an empty log. */
    holds: async (...patients: readonly PracticeCase[]) => {
      cases = patients
      await at('/__practice/reset', { method: 'POST' })
    },
    /** Faults of the FHIR server alone: a sign-in names the kinds of resource too. */
    faulty: (...faults: readonly Fault[]) =>
      at('/__practice/faults', sent(faults.map((fault) => ({ ...fault, path: `^/fhir/.*${fault.path}` })))),
    calls: async (): Promise<readonly LoggedCall[]> => {
      // The log travels as JSON from our own server.
      const all = (await (await at('/__practice/log')).json()) as readonly LoggedCall[]
      return all.filter(({ path }) => path.startsWith('/fhir/'))
    },
    reads: async (vendor: VendorName, changes: Changes = {}) => reading(server.origin, configured, vendor, changes),
  }
}
export type PracticeUnderTest = Awaited<ReturnType<typeof startPractice>>

export type Configured = { readonly vendor: VendorName; readonly clientId: string; readonly scopes: string }

export async function tenantsOf(origin: string): Promise<readonly Configured[]> {
  const { tenants } = (await (await fetch(`${origin}/app/config.json`)).json()) as { tenants: readonly Configured[] }
  return tenants
}

async function reading(origin: string, configured: readonly Configured[], vendor: VendorName, changes: Changes) {
  const { patientId, accessToken, scope } = await signIn(origin, configured, vendor)
  const asked: string[] = []
  const waits: number[] = []
  const underWay = { now: 0, most: 0 }
  const made = createTransport({
    base: `${origin}/fhir/${vendor}`,
    accessToken: changes.accessToken ?? (() => accessToken),
    fetch: browserLike(asked, underWay, changes),
    ...(changes.timeoutMs === undefined ? {} : { timeoutMs: changes.timeoutMs }),
    ...(changes.answerBytes === undefined ? {} : { answerBytes: changes.answerBytes }),
    waiting: { now: () => NOW.getTime(), random: () => 0.5, sleep: async (ms) => void waits.push(ms) },
  })
  const about = { patientId, encounterId: null, vendor, scopes: scopesFrom(scope) }
  const { budget, within: transport = withDailyLimit(made, async (answer) => isRefusedToday(vendor, answer)) } = changes
  const wanted = { ...about, ...(budget === undefined ? {} : { budget }) }
  const read = await readRecord(transport, wanted, changes.onProgress, changes.signal)
  return { read, transport, asked, waits, mostAtOnce: underWay.most, ...opened(read, patientId) }
}

/** Nothing of a chart where the reading was stopped; asking for it then is a test's mistake. */
function opened(read: RecordRead, patientId: string) {
  const whole = () => {
    if (read.kind !== 'read') throw new Error(`${read.problem}: ${read.why}`)
    return read
  }
  let made: Chart | null = null
  const chart = (): Chart => {
    made ??= chartFrom(whole().resources, { asOf: ASKED_ON, region: 'US', queries: whole().queries, patientId })
    return made
  }
  return {
    chart,
    query: (what: string): QueryOutcome | undefined => whole().queries.find((query) => query.what === what),
    complete: () => whole().complete,
    /** The resources of a type, by id. */
    ids: (type: string) => whole().resources.flatMap((one) => (isOf(type, one) ? [one.id] : [])),
    fact: <N extends FactName>(name: N): PatientFacts[N] => chart().facts[name],
    value: (name: FactName): unknown => valueIn(chart().facts, name),
    unread: () => chart().unread.map(({ reference, problem }) => `${reference}: ${problem}`),
  }
}

/** The value; where there is none, the state and the reason. */
function valueIn(facts: PatientFacts, name: FactName): unknown {
  const fact = facts[name]
  if (fact.state === 'known') return fact.reading.value
  return fact.state === 'unknown' ? `unknown: ${fact.why}` : 'conflicting'
}

const isOf = (type: string, one: unknown): one is { readonly id: string } =>
  typeof one === 'object' && one !== null && 'resourceType' in one && one.resourceType === type && 'id' in one

/** What a browser shows of any answer; everything else only where the server exposes it (Fetch standard, "CORS-safelisted response-header name"). */
const SHOWN = ['cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'last-modified', 'pragma']

/** Node's fetch, showing the headers that a browser would show to an app of another origin, with every address written down. */
function browserLike(asked: string[], underWay: { now: number; most: number }, { altered }: Changes): typeof fetch {
  return async (input, init) => {
    const address = new Request(input).url
    init?.signal?.throwIfAborted()
    asked.push(address)
    underWay.now += 1
    underWay.most = Math.max(underWay.most, underWay.now)
    try {
      const response = await fetch(address, init)
      const exposed = (response.headers.get('access-control-expose-headers') ?? '').toLowerCase().split(/, */)
      const headers = [...response.headers].filter(([name]) => SHOWN.includes(name) || exposed.includes(name))
      const text = await response.text()
      const body = altered === undefined || !response.ok ? text : JSON.stringify(altered(address, JSON.parse(text)))
      return new Response(response.status === 204 ? null : body, { status: response.status, headers })
    } finally {
      underWay.now -= 1
    }
  }
}

const sent = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** A launch of the first patient with the scopes that the app is configured with: the token, without a browser. */
export async function signIn(origin: string, configured: readonly Configured[], vendor: VendorName, context: object = {}) {
  const tenant = configured.find((one) => one.vendor === vendor)
  const [patient] = (await (await fetch(`${origin}/__practice/patients`)).json()) as readonly { id: string }[]
  if (tenant === undefined || patient === undefined) throw new Error(`the practice EHR holds no patient for ${vendor}`)
  const auth = `${origin}/auth/${vendor}`
  const { launch } = (await (await fetch(`${auth}/launch`, sent({ patient: patient.id, ...context }))).json()) as { launch: string }
  const client = { client_id: tenant.clientId, redirect_uri: `${origin}/app/index.html` }
  const query = new URLSearchParams({
    response_type: 'code',
    ...client,
    code_challenge: await sha256(VERIFIER),
    code_challenge_method: 'S256',
    scope: tenant.scopes,
    state: 'state-of-the-app',
    aud: `${origin}/fhir/${vendor}`,
    launch,
  })
  const redirected = await fetch(`${auth}/authorize?${query}`, { redirect: 'manual' })
  const code = new URL(redirected.headers.get('location') ?? '').searchParams.get('code') ?? ''
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: VERIFIER, ...client })
  const answer = (await (await fetch(`${auth}/token`, { method: 'POST', body })).json()) as TokenAnswer
  const claims = JSON.parse(fromUtf8(fromBase64url(answer.id_token.split('.')[1] ?? ''))) as { fhirUser: string }
  return {
    patientId: patient.id,
    accessToken: answer.access_token,
    scope: answer.scope,
    encounterId: answer.encounter ?? null,
    user: claims.fhirUser.replace(/^.*(?=Practitioner\/)/, ''),
  }
}

type TokenAnswer = { readonly access_token: string; readonly scope: string; readonly encounter?: string; readonly id_token: string }
