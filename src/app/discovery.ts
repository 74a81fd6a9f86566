import { isSecureOrLoopback, withoutTrailingSlash } from '../fhir/tenant-address.ts'
import { type Stopped, stopped } from './launch-problem.ts'

/** What we use of `.well-known/smart-configuration`. SMART App Launch 2.2, "Conformance". */
export type Discovery = {
  readonly kind: 'ok'
  readonly authorizationEndpoint: string
  readonly tokenEndpoint: string
  /** Who signs the id_token; null when the server does not say. At Epic and Oracle Health it is not the FHIR base. */
  readonly issuer: string | null
}

const TIMEOUT_MS = 20_000

/**
 * Asks the tenant where to sign in. Our own request, before and beside fhirclient's: that one would take a server without an
 * authorization endpoint for an open one, has no timeout, and remembers a failure until the page is loaded again.
 */
export async function discover(iss: string, get: typeof fetch = fetch): Promise<Discovery | Stopped> {
  const address = `${withoutTrailingSlash(iss)}/.well-known/smart-configuration`
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const response = await get(address, { headers: { Accept: 'application/json' }, credentials: 'omit', redirect: 'error', signal })
    if (!response.ok) return stopped('server-unreachable', `The record system answered ${response.status} when asked where to sign in.`)
    return discoveryFrom(await response.json())
  } catch {
    return stopped('server-unreachable', 'The record system did not say where to sign in.')
  }
}

/** The endpoints from untrusted JSON; both must be absolute https addresses (or on this machine). */
function discoveryFrom(json: unknown): Discovery | Stopped {
  const said = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  const [authorizationEndpoint, tokenEndpoint] = [said.authorization_endpoint, said.token_endpoint].map(endpointFrom)
  if (authorizationEndpoint == null || tokenEndpoint == null) {
    return stopped('authorization-failed', 'The record system names no safe address to sign in at.')
  }
  return { kind: 'ok', authorizationEndpoint, tokenEndpoint, issuer: typeof said.issuer === 'string' ? said.issuer : null }
}

function endpointFrom(text: unknown): string | null {
  if (typeof text !== 'string' || !URL.canParse(text)) return null
  const url = new URL(text)
  return isSecureOrLoopback(url) && url.username === '' && url.password === '' ? text : null
}
