import FHIR from 'fhirclient'

/**
 * The only file that touches fhirclient 2.6.3, and the two things it is used for: the authorization address and the code exchange.
 * It reads the page's address on its own, so call neither before the address has been cleaned.
 */
export type AuthorizationRequest = {
  readonly iss: string
  readonly clientId: string
  readonly scope: string
  readonly redirectUri: string
  readonly pkceMode: 'required' | 'unsafeV1'
  /** fhirclient's own has 80 bits from Math.random; SMART asks for at least 122 from a good source. */
  readonly state: string
  readonly launch?: string
}

// Without this, one shared pointer (SMART_KEY) would decide which patient's launch a window continues.
Object.assign(FHIR.oauth2.settings, { fullSessionStorageSupport: false })

/** Prepares PKCE and returns where to send the person. */
export async function authorizationAddress({ state, ...request }: AuthorizationRequest): Promise<string> {
  const address = await FHIR.oauth2.authorize({ ...request, stateKey: state, completeInTarget: true, noRedirect: true })
  if (typeof address !== 'string') throw new Error('fhirclient returned no address')
  return address
}

/** Where the code will be exchanged, as fhirclient found it on its own. */
export function tokenEndpointOf(store: Pick<Storage, 'getItem'>, state: string): unknown {
  const kept: unknown = JSON.parse(store.getItem(state) ?? 'null')
  return typeof kept === 'object' && kept !== null && 'tokenUri' in kept ? kept.tokenUri : null
}

/** Exchanges the code, once. What the server answered, unchecked. Rejects with fhirclient's HttpError or the browser's TypeError. */
export async function exchangeCode(state: string, code: string): Promise<unknown> {
  const client = await FHIR.oauth2.ready({ stateKey: state, code })
  return client.state.tokenResponse
}

/** Removes what fhirclient keeps in sessionStorage: the token among it. */
export function forgetSignIn(store: Pick<Storage, 'removeItem'>, state: string): void {
  for (const key of [state, 'SMART_KEY']) store.removeItem(key)
}
