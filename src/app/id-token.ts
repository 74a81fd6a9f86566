import { addressWithin } from '../fhir/tenant-address.ts'

/** What an id_token has to match. `now` in seconds since 1970. */
export type Expected = {
  readonly issuer: string | null
  readonly clientId: string
  readonly nonce: string
  readonly now: number
  readonly fhirBase: string
}

/**
 * Who signed in. `foreign`: the token was made for another sign-in, app or by somebody else, so that nothing about this sign-in can be
 * trusted. `rejected`: the token does not fit this sign-in, so nobody is taken to be signed in and nothing is written in their name.
 * The signature is not checked here: the token came straight from the token endpoint over TLS (OpenID Connect Core, 3.1.3.7, item 6).
 */
export type SignedIn =
  | { readonly kind: 'person'; readonly reference: string; readonly name: string | null }
  | { readonly kind: 'not-said' }
  | { readonly kind: 'rejected'; readonly why: string }
  | { readonly kind: 'foreign'; readonly why: string }

/** A workstation's clock may be wrong by minutes; the token itself is minutes old. */
const CLOCK_MAY_BE_WRONG_BY_S = 10 * 60

export function signedInFrom(idToken: unknown, expected: Expected): SignedIn {
  if (idToken === undefined || idToken === null) return { kind: 'not-said' }
  const claims = typeof idToken === 'string' ? claimsFrom(idToken) : null
  if (claims === null) return rejected('it could not be read')
  const foreign = foreignness(claims, expected)
  if (foreign !== null) return { kind: 'foreign', why: sentence(foreign) }
  if (typeof claims.exp !== 'number' || claims.exp + CLOCK_MAY_BE_WRONG_BY_S < expected.now) return rejected('it has expired')
  if (typeof claims.fhirUser !== 'string') return { kind: 'not-said' }
  const reference = userReferenceFrom(claims.fhirUser, expected.fhirBase)
  if (reference === null) return rejected('it names a person of another record system')
  return { kind: 'person', reference, name: typeof claims.name === 'string' ? claims.name : null }
}

/** Issuer, audience and nonce. A nonce that the server left out is tolerated, one that is not ours is not. */
function foreignness(claims: Claims, { issuer, clientId, nonce }: Expected): string | null {
  if (issuer !== null && claims.iss !== issuer) return 'it was issued by somebody else'
  if (!(Array.isArray(claims.aud) ? claims.aud : [claims.aud]).includes(clientId)) return 'it was issued for another app'
  if (claims.nonce !== undefined && claims.nonce !== nonce) return 'it belongs to another sign-in'
  return null
}

/** `Practitioner/1` from a relative reference or one below this server's own base; null for any other. */
function userReferenceFrom(fhirUser: string, base: string): string | null {
  const address = addressWithin(base, fhirUser)
  const [, reference] =
    /\/((?:Practitioner|PractitionerRole|Patient|RelatedPerson|Person)\/[A-Za-z0-9\-.]{1,128})$/.exec(address ?? '') ?? []
  return reference ?? null
}

type Claims = Readonly<Record<string, unknown>>

/** base64url of UTF-8 JSON: `atob` alone would refuse `-` and `_` and break every name that is not ASCII. */
function claimsFrom(token: string): Claims | null {
  const [, payload, signature] = token.split('.')
  if (payload === undefined || signature === undefined) return null
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
    const claims: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof claims === 'object' && claims !== null ? (claims as Claims) : null
  } catch {
    return null
  }
}

const sentence = (why: string): string => `The record system’s statement of who signed in was not accepted: ${why}.`
const rejected = (why: string): SignedIn => ({ kind: 'rejected', why: sentence(why) })
