import { type Answer, json } from '../answer.ts'
import type { Session } from '../characters/character.ts'
import { sha256 } from '../encoding.ts'
import type { Held } from '../fhir/repository.ts'
import { PRACTITIONER } from '../patients/practice-case.ts'
import { issuerOf, type Tenant } from '../tenant.ts'
import { type Code, openCode } from './code.ts'
import { scopeList } from './scopes.ts'

/** RFC 6749 section 5.2. */
const refused = (error: string, description: string): Answer => json({ error, error_description: description }, 400, { pragma: 'no-cache' })

/** The token endpoint: authorization_code with PKCE for public clients; no refresh tokens. A code redeemed twice revokes its token. */
export async function issueToken(tenant: Tenant, request: Request): Promise<Answer> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return refused('invalid_request', 'The body must be application/x-www-form-urlencoded')
  const form = new URLSearchParams(await request.text())
  if (form.get('grant_type') !== 'authorization_code') return refused('unsupported_grant_type', 'Only authorization_code is supported')
  if (!tenant.clients.some(({ clientId }) => clientId === form.get('client_id')))
    return refused('invalid_client', 'The client is not registered')
  const code = await openCode(tenant, form.get('code') ?? '')
  if (!code) return refused('invalid_grant', 'The code is not valid')
  const problem = await problemOf(tenant, code, form)
  if (problem) return refused('invalid_grant', problem)
  const use = crypto.randomUUID()
  if ((await tenant.store.claim(`code:${code.id}`, use)) !== use) {
    await tenant.store.claim(`revoked:${code.id}`, 'code used twice')
    return refused('invalid_grant', 'The code was already used; its token is revoked')
  }
  return json(await tokenResponse(tenant, code), 200, { pragma: 'no-cache' })
}

async function problemOf(tenant: Tenant, code: Code, form: URLSearchParams): Promise<string | undefined> {
  if (code.expires < tenant.now().getTime()) return 'The code has expired'
  if (code.clientId !== form.get('client_id')) return 'The code belongs to another client'
  if (code.redirectUri !== form.get('redirect_uri')) return 'redirect_uri differs from the authorization request'
  const verifier = form.get('code_verifier') ?? ''
  if (!/^[\w.~-]{43,128}$/.test(verifier)) return 'code_verifier is missing or malformed'
  return (await sha256(verifier)) === code.challenge ? undefined : 'code_verifier does not match the challenge'
}

/** SMART App Launch 2.2, "Launch context arrives with your access token", and each vendor's own fields. */
async function tokenResponse(tenant: Tenant, code: Code): Promise<object> {
  const { character, keys, now, accessTokenSeconds } = tenant
  const session = await sessionOf(tenant, code)
  const expires = now().getTime() + accessTokenSeconds * 1000
  const scopes = scopeList(code.scope)
  return {
    access_token: await keys.seal({ kind: 'access', character: character.key, expires, session }),
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
    scope: code.scope,
    ...(scopes.includes('openid') ? { id_token: await idToken(tenant, code, session) } : {}),
    ...(session.patientId ? { patient: session.patientId } : {}),
    ...(session.encounterId ? { encounter: session.encounterId } : {}),
    smart_style_url: `${tenant.authBase}/styles/plain.json`,
    ...character.auth.tokenFields(session, code.needPatientBanner ?? true),
    ...code.tokenOverrides,
  }
}

async function sessionOf({ records }: Tenant, { id, clientId, scope, patient, encounter, practitioner }: Code): Promise<Session> {
  const record = patient === undefined ? undefined : records.get(patient)
  const encounterId = encounter ?? currentVisit((await record?.all('Encounter')) ?? [])
  const practitionerId = practitioner ?? (await record?.all('Practitioner'))?.[0]?.id ?? PRACTITIONER.id
  return {
    tokenId: id,
    clientId,
    scope,
    practitionerId,
    ...(patient ? { patientId: patient } : {}),
    ...(encounterId ? { encounterId } : {}),
  }
}

const currentVisit = (visits: readonly Held[]): string | undefined =>
  (visits.find((visit) => visit.resourceType === 'Encounter' && visit.status === 'in-progress') ?? visits.at(-1))?.id

const ID_TOKEN_SECONDS = 300

function idToken(tenant: Tenant, code: Code, { practitionerId, clientId, scope }: Session): Promise<string> {
  const issued = Math.floor(tenant.now().getTime() / 1000)
  const user = `${tenant.fhirBase}/Practitioner/${practitionerId}`
  return tenant.keys.sign({
    iss: issuerOf(tenant),
    aud: clientId,
    sub: practitionerId,
    iat: issued,
    exp: issued + ID_TOKEN_SECONDS,
    ...(code.nonce ? { nonce: code.nonce } : {}),
    ...(scopeList(scope).includes('fhirUser') ? { fhirUser: user } : {}),
    ...(scopeList(scope).includes('profile') ? { profile: user } : {}),
    ...code.idTokenOverrides,
  })
}

interface SealedAccess {
  readonly kind: 'access'
  readonly character: string
  readonly expires: number
  readonly session: Session
}

/** Who a bearer token speaks for, or why it is refused (RFC 6750 section 3.1). */
export async function sessionFor(tenant: Tenant, request: Request): Promise<Session | string> {
  const [, token] = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  if (token === undefined) return 'A bearer token is required'
  const access = (await tenant.keys.open(token)) as SealedAccess | undefined
  if (access?.kind !== 'access' || access.character !== tenant.character.key) return 'The token is not valid here'
  if (access.expires <= tenant.now().getTime()) return 'The token has expired'
  if ((await tenant.store.get(`revoked:${access.session.tokenId}`)) !== undefined) return 'The token is revoked'
  return access.session
}
