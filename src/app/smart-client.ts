import commonJs from 'fhirclient/lib/adapters/BrowserAdapter'
import { fetchingBy, onlyTo } from './sign-in-fetch.ts'

/** A CommonJS module's default export arrives as a field of its exports where the importing package is of type "module". */
const BrowserAdapter = (commonJs as { readonly default?: typeof commonJs }).default ?? commonJs

/**
 * The only file that touches fhirclient 2.6.3, and the two things it is used for: the authorization request with PKCE, and the exchange of
 * the code. It gets no access to the page's address, history, storage or network but what is handed to it here.
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
  /** The record system's `smart-configuration`, already checked: fhirclient asks nobody. */
  readonly configuration: object
}

/** Where to send the person, and what fhirclient needs when they come back: the code verifier and addresses. */
export type AuthorizationReady = { readonly address: string; readonly kept: unknown }

/** Prepares PKCE and returns where to send the person. */
export async function authorizationAddress({ state, configuration, ...request }: AuthorizationRequest): Promise<AuthorizationReady> {
  const { smart, shelf } = signInAt(request.redirectUri)
  const answered = async () => Response.json(configuration)
  const address = await fetchingBy(answered, () =>
    smart.authorize({ ...request, stateKey: state, completeInTarget: true, noRedirect: true }),
  )
  if (typeof address !== 'string') throw new Error('fhirclient returned no address')
  return { address, kept: shelf.get(state) }
}

const EXCHANGE_TIMEOUT_MS = 30_000

/** What the exchange is about: where the code is redeemed, and what `authorizationAddress` kept. */
export type Exchange = { readonly state: string; readonly code: string; readonly tokenEndpoint: string; readonly kept: unknown }

/**
 * Exchanges the code, once, at this endpoint only. What the server answered, unchecked; it is held in memory and nowhere else. Rejects with
 * fhirclient's HttpError or the browser's TypeError.
 */
export async function exchangeCode({ state, code, tokenEndpoint, kept }: Exchange): Promise<unknown> {
  const { smart, shelf } = signInAt(window.location.origin)
  shelf.set(state, kept)
  const client = await fetchingBy(onlyTo(tokenEndpoint, EXCHANGE_TIMEOUT_MS), () => smart.ready({ stateKey: state, code }))
  return client.state.tokenResponse
}

/** fhirclient with an address of its own and a shelf in memory, for one step of one sign-in. */
function signInAt(address: string) {
  const shelf = new Map<string, unknown>()
  const storage = {
    get: async (key: string) => shelf.get(key) ?? null,
    set: async (key: string, value: unknown) => void shelf.set(key, value),
    unset: async (key: string) => shelf.delete(key),
  }
  class InMemory extends BrowserAdapter {
    override getUrl(): URL {
      return new URL(address)
    }
    override getStorage() {
      return storage
    }
    override redirect(): never {
      throw new Error('fhirclient may not leave the page')
    }
  }
  return { smart: new InMemory({ replaceBrowserHistory: false, fullSessionStorageSupport: false }).getSmartApi(), shelf }
}
