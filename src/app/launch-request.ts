import { canonicalBase } from '../fhir/tenant-address.ts'
import type { Tenant } from './config.ts'

type LaunchRefusal =
  /** The address names no record system that this deployment knows. */
  | 'unknown-issuer'
  /** The address is incomplete or contradicts itself: a launch token without an issuer, two issuers, no token where one is needed. */
  | 'not-launched'

/** What the launch address asks for, checked against the configured tenants before anything is sent anywhere. */
export type LaunchRequest =
  | { readonly kind: 'ok'; readonly tenant: Tenant; readonly launch?: string }
  /** No issuer: a person may choose one of the tenants that allow it. */
  | { readonly kind: 'choose'; readonly tenants: readonly Tenant[] }
  | { readonly kind: 'refused'; readonly problem: LaunchRefusal; readonly why: string }

/**
 * Reads `iss` and `launch` and nothing else (SMART App Launch 2.2, "Launch App: EHR Launch"). fhirclient would also obey
 * `fhirServiceUrl` (which switches authorization off), `clientId`, `patientId` and `redirect_uri` from the address.
 */
export function launchRequestFrom(query: string, tenants: readonly Tenant[]): LaunchRequest {
  const parameters = new URLSearchParams(query)
  const [issuers, launches] = [parameters.getAll('iss'), parameters.getAll('launch')]
  const [issuer] = issuers
  const [launch] = launches
  if (issuers.length > 1 || launches.length > 1)
    return refused('not-launched', 'The launch address names more than one record system or launch.')
  if (issuer === undefined)
    return launch === undefined ? choiceOf(tenants) : refused('not-launched', 'The launch address names no record system.')
  const tenant = tenantFor(issuer, tenants)
  if (tenant === null) return refused('unknown-issuer', 'The record system that started Meninx is not one that this installation knows.')
  if (launch !== undefined && launch !== '') return { kind: 'ok', tenant, launch }
  return tenant.standalone === true ? { kind: 'ok', tenant } : refused('not-launched', 'The record system sent no launch token.')
}

/** The tenant of exactly this address: same scheme, host, port and path; only a trailing slash and the case of the host are overlooked. */
export function tenantFor(issuer: string, tenants: readonly Tenant[]): Tenant | null {
  const wanted = canonicalBase(issuer)
  return wanted === null ? null : (tenants.find((tenant) => canonicalBase(tenant.iss) === wanted) ?? null)
}

function choiceOf(tenants: readonly Tenant[]): LaunchRequest {
  const standalone = tenants.filter((tenant) => tenant.standalone === true)
  if (standalone.length > 0) return { kind: 'choose', tenants: standalone }
  return refused('not-launched', 'Meninx was opened by itself.')
}

const refused = (problem: LaunchRefusal, why: string): LaunchRequest => ({ kind: 'refused', problem, why })
