import { type Answer, json, toResponse } from './answer.ts'
import { appConfiguration } from './app-config.ts'
import { answerAuth } from './auth/endpoints.ts'
import { createKeys, type Keys } from './auth/keys.ts'
import { memoryStore, type Store } from './auth/store.ts'
import type { SubType } from './characters/character.ts'
import { CHARACTER_KEYS, CHARACTERS } from './characters/characters.ts'
import { answerControl } from './control/endpoints.ts'
import { createFaults, underFault } from './control/faults.ts'
import { createLog } from './control/log.ts'
import { loadDefinitions } from './fhir/definitions.ts'
import { answerFhir } from './fhir/endpoints.ts'
import { refusal } from './fhir/outcome.ts'
import { createRecord, type PatientRecord } from './fhir/records.ts'
import { chartOf, type PracticeCase } from './patients/practice-case.ts'
import type { Client, Tenant } from './tenant.ts'

export const PRACTICE_CLIENT = 'meninx-practice'

export interface PracticeOptions {
  /** Everything before `/fhir`, `/auth`, `/app` and `/__practice`, without a slash at the end. */
  readonly base: string
  /** Where the app is below the base; `/app` unless it lies beside the practice page, as in the static demo. */
  readonly appPath?: string
  /** The fixture patients; asked again at each reset. */
  readonly cases: () => Promise<readonly PracticeCase[]> | readonly PracticeCase[]
  readonly clients?: readonly Client[]
  readonly store?: Store
  readonly now?: () => Date
  /** Instead of each character's own (generic and epic 3600, oracle 570). */
  readonly accessTokenSeconds?: number
  /** Kinds of resource that the epic character leaves out for a case (59204). */
  readonly suppressed?: (caseName: string) => readonly SubType[]
}

export interface PracticeEhr {
  /** Answers a request, or `undefined` where the address is not the practice system's. */
  readonly handle: (request: Request) => Promise<Response | undefined>
}

/** Registrations that lack two sub-types, for the one case whose folder name says that results were left out. */
export const leftOutKinds = (caseName: string): readonly SubType[] =>
  /left-out|suppressed|withheld/.test(caseName)
    ? [
        { type: 'Condition', name: 'Encounter Diagnosis', category: 'encounter-diagnosis' },
        { type: 'Observation', name: 'Genomics', category: 'genomics' },
      ]
    : []

/**
 * A practice record system with three characters as one fetch-style handler: SMART App Launch 2.2 authorization and a FHIR R4 server
 * that behaves as FHIR, Epic or Oracle Health do. Runs in Node and in a page; development only.
 */
export async function createPracticeEhr(options: PracticeOptions): Promise<PracticeEhr> {
  loadDefinitions()
  const { base, now = () => new Date(), store = memoryStore() } = options
  const faults = createFaults()
  const log = createLog()
  const keys = await createKeys(store)
  let tenants = await createTenants(options, keys, store)
  const reset = async () => {
    faults.clear()
    log.clear()
    await store.clear()
    tenants = await createTenants(options, keys, store)
  }
  const controls = { faults, log, tenants: () => tenants, reset }
  return {
    handle: async (request) => {
      const url = new URL(request.url)
      if (!request.url.startsWith(`${base}/`)) return undefined
      const path = url.pathname.slice(new URL(base).pathname.replace(/\/$/, '').length)
      if (path.startsWith('/__practice/')) return toResponse(await answerControl(controls, path.slice('/__practice'.length), request))
      if (path === `${options.appPath ?? '/app'}/config.json`)
        return toResponse(json(appConfiguration(tenants.values(), options.clients?.[0]?.clientId ?? PRACTICE_CLIENT)))
      const [, area = '', key = '', rest = ''] = /^\/(fhir|auth)\/(\w+)(\/.*)?$/.exec(path) ?? []
      const tenant = tenants.get(key)
      if (!tenant) return undefined
      const answer = () => answerTenant(tenant, area, rest, request)
      const fault = faults.strike(request.method, url.pathname + url.search)
      const response = fault ? await underFault(fault, request.url, answer) : await answer()
      log.add(request, response.status, now())
      return response
    },
  }
}

async function createTenants(options: PracticeOptions, keys: Keys, store: Store): Promise<ReadonlyMap<string, Tenant>> {
  const { base, now = () => new Date(), suppressed = leftOutKinds } = options
  const charts = (await options.cases()).map((each) => chartOf(each, now()))
  const clients = options.clients ?? [{ clientId: PRACTICE_CLIENT, redirectUris: [`${base}${options.appPath ?? '/app'}/index.html`] }]
  return new Map(
    CHARACTER_KEYS.map((key) => {
      const character = CHARACTERS[key]
      const records = new Map<string, PatientRecord>()
      for (const chart of charts) {
        const twin = records.get(chart.patient.id)
        if (twin) throw new Error(`The fixtures ${twin.caseName} and ${chart.caseName} use the same Patient id ${chart.patient.id}`)
        records.set(chart.patient.id, createRecord({ ...chart, resources: character.shape(chart.resources) }, now))
      }
      const tenant: Tenant = {
        character,
        base,
        clients,
        keys,
        store,
        now,
        records,
        fhirBase: `${base}/fhir/${key}`,
        authBase: `${base}/auth/${key}`,
        accessTokenSeconds: options.accessTokenSeconds ?? character.auth.accessTokenSeconds,
        suppressed: ({ caseName }) => suppressed(caseName),
      }
      return [key, tenant]
    }),
  )
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, accept, prefer, if-match, if-none-exist, x-request-id',
  'access-control-max-age': '600',
}

/** Launch tokens are minted for the practice page only, so that address gets no CORS headers. */
async function answerTenant(tenant: Tenant, area: string, path: string, request: Request): Promise<Response> {
  const expose = { 'access-control-expose-headers': tenant.character.answers.exposedHeaders }
  const headers = area === 'auth' && path === '/launch' ? {} : { ...CORS, ...expose, 'x-request-id': crypto.randomUUID() }
  if (request.method === 'OPTIONS') return toResponse({ status: 204 }, headers)
  return toResponse(await answered(tenant, area, path, request), headers)
}

async function answered(tenant: Tenant, area: string, path: string, request: Request): Promise<Answer> {
  try {
    return area === 'fhir' ? await answerFhir(tenant, path, request) : await answerAuth(tenant, path, request)
  } catch (thrown) {
    console.error('practice system:', thrown)
    return refusal(500, 'exception', 'The practice system failed; see its console')
  }
}
