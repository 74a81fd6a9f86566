import { addressWithin, withoutTrailingSlash } from '../fhir/tenant-address.ts'
import type { Tenant } from './config.ts'
import { jsonWithin, MOST_BYTES } from './json-within.ts'
import { type Stopped, stopped } from './launch-problem.ts'

/** What we use of `.well-known/smart-configuration`. SMART App Launch 2.2, "Conformance". */
export type Discovery = {
  readonly kind: 'ok'
  readonly authorizationEndpoint: string
  readonly tokenEndpoint: string
  /** Who signs the id_token; null when neither the server nor the configuration says. At Epic and Oracle Health it is not the FHIR base. */
  readonly issuer: string | null
  /** Where the issuer's public keys are; null when the server does not say. */
  readonly keysAddress: string | null
  /** `code_challenge_methods_supported`: what the server advertises for PKCE. */
  readonly challengeMethods: readonly string[]
}

const TIMEOUT_MS = 20_000

/**
 * Asks the tenant where to sign in. Our own request: fhirclient's would take a server without an authorization endpoint for an open one,
 * look into /metadata instead, has no timeout, and remembers a failure until the page is loaded again.
 */
export async function discover(tenant: Tenant, get: typeof fetch = fetch): Promise<Discovery | Stopped> {
  const address = `${withoutTrailingSlash(tenant.iss)}/.well-known/smart-configuration`
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const response = await get(address, { headers: { Accept: 'application/json' }, credentials: 'omit', redirect: 'error', signal })
    if (!response.ok) return stopped('server-unreachable', `The record system answered ${response.status} when asked where to sign in.`)
    return discoveryFrom(await jsonWithin(response, MOST_BYTES.discovery), tenant)
  } catch {
    return stopped('server-unreachable', 'The record system did not say where to sign in.')
  }
}

/** The endpoints from untrusted JSON; each must belong to the tenant. OWASP ASVS 5.0, 10.5.3. */
function discoveryFrom(json: unknown, tenant: Tenant): Discovery | Stopped {
  const said = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  const [authorizationEndpoint, tokenEndpoint] = [said.authorization_endpoint, said.token_endpoint].map((text) => endpointOf(tenant, text))
  if (authorizationEndpoint == null || tokenEndpoint == null) return stopped('authorization-failed', FOREIGN_ENDPOINT)
  const issuer = typeof said.issuer === 'string' ? said.issuer : (tenant.issuer ?? null)
  if (issuer !== null && !isIssuerOf(tenant, issuer)) return stopped('authorization-failed', FOREIGN_ISSUER)
  const methods: unknown = said.code_challenge_methods_supported
  const challengeMethods = Array.isArray(methods) ? methods.filter((method) => typeof method === 'string') : []
  const keysAddress = said.jwks_uri === undefined ? null : endpointOf(tenant, said.jwks_uri)
  return { kind: 'ok', authorizationEndpoint, tokenEndpoint, issuer, keysAddress, challengeMethods }
}

const FOREIGN_ENDPOINT = 'The record system names an address to sign in at that this installation does not trust, or none.'
const FOREIGN_ISSUER = 'The record system names another issuer of its sign-in than this installation trusts.'

/** The address as a whole, when it lies where this tenant's sign-in may lie; null otherwise. It may be relative to the FHIR base. */
export function endpointOf(tenant: Tenant, text: unknown): string | null {
  if (typeof text !== 'string' || text === '' || /[?#]/.test(text)) return null
  const base = `${withoutTrailingSlash(tenant.iss)}/`
  if (!URL.canParse(text, base)) return null
  const address = /^https?:\/\//i.test(text) ? text : new URL(text, base).href
  return placesOf(tenant).some((place) => addressWithin(place, address) !== null) ? address : null
}

const placesOf = ({ iss, authorization }: Tenant): readonly string[] => authorization ?? [new URL(iss).origin]

/** A page of one of the servers that this tenant's record or sign-in lies on, wherever on it. Only to be looked at, never to be sent anything. */
export function isOnServerOf(tenant: Tenant, address: string): boolean {
  const origins = [tenant.iss, ...placesOf(tenant)].map((place) => new URL(place).origin)
  return origins.some((origin) => addressWithin(origin, address.replace(/[?#].*$/, '')) !== null) && /^https?:\/\//i.test(address)
}

/**
 * Where the record system describes its look, when that lies where this page may fetch from for this tenant: below its FHIR base, its sign-in,
 * or what the configuration names for it; null otherwise.
 */
export function styleAddressOf(tenant: Tenant, text: string): string | null {
  if (!/^https?:\/\//i.test(text)) return null
  const places = [tenant.iss, ...placesOf(tenant), ...(tenant.styles ?? [])]
  return places.map((place) => addressWithin(place, text)).find((address) => address !== null) ?? null
}

/** The issuer that was configured; or, when none was, the FHIR base itself or an address where this tenant's sign-in may lie. */
function isIssuerOf(tenant: Tenant, issuer: string): boolean {
  if (tenant.issuer !== undefined) return issuer === tenant.issuer
  return issuer === tenant.iss || placesOf(tenant).some((place) => addressWithin(place, issuer) !== null)
}
