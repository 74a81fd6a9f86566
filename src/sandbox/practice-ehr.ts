import { json, toResponse } from './answer.ts'
import { answerTenant, corsHeaders } from './answer-tenant.ts'
import { appConfiguration } from './app-config.ts'
import { createKeys } from './auth/keys.ts'
import { memoryStore } from './auth/store.ts'
import { answerControl } from './control/endpoints.ts'
import { createFaults, type Fault, underFault } from './control/faults.ts'
import { createLog } from './control/log.ts'
import { sha256 } from './encoding.ts'
import { loadDefinitions } from './fhir/definitions.ts'
import { refusal } from './fhir/outcome.ts'
import type { Tenant } from './tenant.ts'
import { createTenants, PRACTICE_CLIENT, type PracticeOptions } from './tenants.ts'

export interface PracticeEhr {
  /** Answers a request, or `undefined` where the address is not the practice system's. */
  readonly handle: (request: Request) => Promise<Response | undefined>
}

/**
 * A practice record system with three characters as one fetch-style handler: SMART App Launch 2.2 authorization and a FHIR R4 server
 * that behaves as FHIR, Epic or Oracle Health do. Runs in Node and in a page; development only.
 */
export async function createPracticeEhr(options: PracticeOptions): Promise<PracticeEhr> {
  loadDefinitions()
  const { base, appPath = '/app', clients, now = () => new Date(), store = memoryStore() } = options
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
  const underFaults = async (tenant: Tenant, area: string, path: string, request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    const digest =
      area === 'fhir' && request.method !== 'GET' && request.body !== null ? await sha256(await request.clone().text()) : undefined
    const fault = faults.strike(request.method, pathname + search)
    const answer = () => answerTenant(atItsOwnTime(tenant, fault), area, path, request)
    const response = fault ? await underFault(fault, request, corsHeaders(tenant), answer) : await answer()
    log.add(request, response.status, now(), digest)
    return response
  }
  return {
    handle: async (request) => {
      if (!request.url.startsWith(`${base}/`)) return undefined
      const path = request.url.slice(base.length).replace(/[?#].*$/, '')
      const [, area = '', key = '', rest = ''] = /^\/(fhir|auth)\/(\w+)(\/.*)?$/.exec(path) ?? []
      const forThePage = path.startsWith('/__practice/') || (area === 'auth' && rest === '/launch')
      if (forThePage && isForeign(request, base)) return toResponse(refusal(403, 'forbidden', 'For the practice page only'))
      if (path.startsWith('/__practice/')) return toResponse(await answerControl(controls, path.slice('/__practice'.length), request))
      if (path === `${appPath}/config.json`)
        return toResponse(json(appConfiguration(tenants.values(), clients?.[0]?.clientId ?? PRACTICE_CLIENT)))
      const tenant = tenants.get(key)
      return tenant ? underFaults(tenant, area, rest, request) : undefined
    },
  }
}

/** A server whose clock is wrong issues and judges tokens by it. */
const atItsOwnTime = (tenant: Tenant, fault: Fault | undefined): Tenant =>
  fault?.clockSkewSeconds === undefined
    ? tenant
    : { ...tenant, now: () => new Date(tenant.now().getTime() + (fault.clockSkewSeconds ?? 0) * 1000) }

/** A page from elsewhere must not set faults or mint launches on a developer's machine. */
function isForeign(request: Request, base: string): boolean {
  const origin = request.headers.get('origin')
  return origin !== null && origin !== new URL(base).origin
}
