import { createLocalJWKSet, decodeJwt, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose'
import { addressWithin } from '../fhir/tenant-address.ts'

/** What an id_token has to match. `now` in milliseconds since 1970. */
export type Expected = {
  /** Null: the record system did not say who issues its statements, so that none can be checked. */
  readonly issuer: string | null
  readonly clientId: string
  readonly nonce: string
  readonly now: number
  readonly fhirBase: string
  /** The issuer's public keys; null when they could not be had. */
  readonly keys: JSONWebKeySet | null
}

/**
 * Who signed in. `foreign`: the token was made for another sign-in, app or by somebody else, or was changed, so that nothing about this
 * sign-in can be trusted. `rejected`: it could not be checked or does not say all that it must, so nobody is taken to be signed in and
 * nothing is written in their name.
 */
export type SignedIn =
  | { readonly kind: 'person'; readonly reference: string; readonly name: string | null }
  | { readonly kind: 'not-said' }
  | { readonly kind: 'rejected'; readonly why: string }
  | { readonly kind: 'foreign'; readonly why: string }

/** A workstation's clock may be wrong by minutes; the token itself is minutes old. */
const CLOCK_MAY_BE_WRONG_BY_S = 10 * 60
/** Between the making of an id_token and our looking at it lies one answer of the token endpoint. */
const MADE_WITHIN_S = 10 * 60
/** Signatures by a private key. Never `none`, and never one that is made with a shared secret. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

/** The parts of a JWE (RFC 7516): Oracle Health has sent them to some clients. */
const ENCRYPTED = 5

/** OpenID Connect Core 1.0, 3.1.3.7: issuer, audience, nonce, signature, expiry. Then the person, who must be of this record system. */
export async function signedInFrom(idToken: unknown, expected: Expected): Promise<SignedIn> {
  if (idToken === undefined || idToken === null) return { kind: 'not-said' }
  if (typeof idToken === 'string' && idToken.split('.').length === ENCRYPTED) return rejected('it is encrypted, and not for Meninx')
  const claims = claimsFrom(idToken)
  if (claims === null || typeof idToken !== 'string') return foreign('it could not be read')
  const why = foreignness(claims, expected)
  if (why !== null) return foreign(why)
  const problem = await problemWith(idToken, expected)
  return problem ?? personFrom(claims, expected)
}

function claimsFrom(idToken: unknown): JWTPayload | null {
  try {
    return typeof idToken === 'string' ? decodeJwt(idToken) : null
  } catch {
    return null
  }
}

/** What would make it somebody else's token, looked at before any key is needed. */
function foreignness(claims: JWTPayload, { issuer, clientId, nonce }: Expected): string | null {
  if (issuer !== null && claims.iss !== issuer) return 'it was issued by somebody else'
  const audience = Array.isArray(claims.aud) ? claims.aud : [claims.aud]
  if (!audience.includes(clientId)) return 'it was issued for another app'
  if ((audience.length > 1 || claims.azp !== undefined) && claims.azp !== clientId) return 'it was issued to another app'
  if (claims.nonce !== undefined && claims.nonce !== nonce) return 'it belongs to another sign-in'
  return null
}

async function problemWith(idToken: string, { issuer, clientId, now, keys }: Expected): Promise<SignedIn | null> {
  if (issuer === null) return rejected('the record system does not say who issues it')
  if (keys === null) return rejected('the keys to check it with could not be fetched')
  const options = {
    issuer,
    audience: clientId,
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_MAY_BE_WRONG_BY_S,
    currentDate: new Date(now),
    requiredClaims: ['exp', 'iat', 'nonce'],
    // Made for this sign-in, which took less; it may not come from the future either.
    maxTokenAge: MADE_WITHIN_S,
  }
  try {
    await verified(idToken, keys, options)
    return null
  } catch (problem) {
    return problemFrom(problem)
  }
}

type Options = NonNullable<Parameters<typeof jwtVerify>[2]>

/** A key set may hold several keys without names: one of them has to fit. */
async function verified(idToken: string, keys: JSONWebKeySet, options: Options): Promise<unknown> {
  return jwtVerify(idToken, createLocalJWKSet(keys), options).catch(async (problem: unknown) => {
    if (!(problem instanceof errors.JWKSMultipleMatchingKeys)) throw problem
    for await (const key of problem) {
      const fits = await jwtVerify(idToken, key, options).catch((inner: unknown) => {
        if (inner instanceof errors.JWSSignatureVerificationFailed) return null
        throw inner
      })
      if (fits !== null) return fits
    }
    throw new errors.JWSSignatureVerificationFailed()
  })
}

function problemFrom(problem: unknown): SignedIn {
  if (problem instanceof errors.JWTExpired) return rejected('it has expired')
  if (problem instanceof errors.JWTClaimValidationFailed) return rejected(`its "${problem.claim}" is missing or does not fit`)
  if (problem instanceof errors.JWKSInvalid) return rejected('the keys to check it with are not in the form of keys')
  if (problem instanceof errors.JWKSNoMatchingKey) return rejected('it was signed with a key that the record system does not publish')
  if (problem instanceof errors.JWSSignatureVerificationFailed) return foreign('its signature does not fit')
  return foreign('its signature is not of a kind that can be trusted')
}

function personFrom(claims: JWTPayload, { fhirBase }: Expected): SignedIn {
  if (typeof claims.fhirUser !== 'string') return { kind: 'not-said' }
  const reference = userReferenceFrom(claims.fhirUser, fhirBase)
  if (reference === null) return rejected('it names a person of another record system')
  return { kind: 'person', reference, name: typeof claims.name === 'string' ? claims.name : null }
}

/** `Practitioner/1` from a relative reference or one below this server's own base; null for any other. */
function userReferenceFrom(fhirUser: string, base: string): string | null {
  const address = addressWithin(base, fhirUser)
  const [, reference] =
    /\/((?:Practitioner|PractitionerRole|Patient|RelatedPerson|Person)\/[A-Za-z0-9\-.]{1,128})$/.exec(address ?? '') ?? []
  return reference ?? null
}

const sentence = (why: string): string => `The record system’s statement of who signed in was not accepted: ${why}.`
const rejected = (why: string): SignedIn => ({ kind: 'rejected', why: sentence(why) })
const foreign = (why: string): SignedIn => ({ kind: 'foreign', why: sentence(why) })
