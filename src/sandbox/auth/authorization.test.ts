import { createLocalJWKSet, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import {
  app,
  asJson,
  authorizeUrl,
  BASE,
  call,
  clock,
  codeFor,
  launched,
  launchToken,
  practice,
  redirectOf,
  tokenRequest,
} from '../testing/practice-app.ts'

const CHARACTERS = ['generic', 'epic', 'oracle'] as const

const REFUSED_ON_THE_REDIRECT: readonly [string, Record<string, string | undefined>, string][] = [
  ['response_type other than code', { response_type: 'token' }, 'unsupported_response_type'],
  ['no state', { state: undefined }, 'invalid_request'],
  ['aud of another server', { aud: 'https://evil.example/fhir' }, 'invalid_request'],
  ['aud with a slash at the end', { aud: `${BASE}/fhir/generic/` }, 'invalid_request'],
  ['no aud', { aud: undefined }, 'invalid_request'],
  ['no code_challenge', { code_challenge: undefined }, 'invalid_request'],
  ['code_challenge_method plain', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['no code_challenge_method', { code_challenge_method: undefined }, 'invalid_request'],
  ['a challenge that is not a SHA-256', { code_challenge: 'short' }, 'invalid_request'],
  ['no scope', { scope: '' }, 'invalid_scope'],
  ['a launch without the scope launch', { scope: 'openid' }, 'invalid_scope'],
  ['a launch token that was never minted', { launch: 'invented' }, 'invalid_request'],
]

test.each(REFUSED_ON_THE_REDIRECT)('authorization with %s goes back to the app as an error', async (_, changed, error) => {
  const ehr = await practice()
  const launch = await launchToken(ehr, 'generic')
  const answer = redirectOf(await call(ehr, await authorizeUrl('generic', { launch, ...changed })))
  expect(answer.get('error')).toBe(error)
  expect(answer.get('error_description')).not.toBe('')
  expect(answer.has('code')).toBe(false)
})

test.each([
  ['an unknown client', { client_id: 'somebody-else' }],
  ['a redirect address on another path', { redirect_uri: `${BASE}/app/other.html` }],
  ['a redirect address in other letters', { redirect_uri: `${BASE}/app/Index.html` }],
  ['a redirect address that only begins like the registered one', { redirect_uri: `${BASE}/app/index.html?x=1` }],
  ['a redirect address on another host', { redirect_uri: 'https://evil.example/app/index.html' }],
])('authorization for %s is explained on a page and never redirected', async (_, changed) => {
  const ehr = await practice()
  const answer = await call(ehr, await authorizeUrl('epic', { launch: await launchToken(ehr, 'epic'), ...changed }))
  expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
  expect(answer.headers.get('content-type')).toContain('text/html')
})

test.each(CHARACTERS)('%s: a launch with PKCE gives a code, the state as sent, and a token with the context', async (character) => {
  const ehr = await practice()
  const redirected = redirectOf(await call(ehr, await authorizeUrl(character, { launch: await launchToken(ehr, character) })))
  expect(redirected.get('state')).toBe('state-of-the-app')
  const token = await asJson(await call(ehr, `/auth/${character}/token`, tokenRequest(redirected.get('code') ?? '')))
  expect(token).toMatchObject({ token_type: 'Bearer', patient: 'ada', encounter: 'ada-visit' })
  expect(token.expires_in).toBe(character === 'oracle' ? 570 : 3600)
  expect(token).not.toHaveProperty('refresh_token')
})

test('authorize accepts POST as both vendors do', async () => {
  const ehr = await practice()
  const url = new URL(await authorizeUrl('epic', { launch: await launchToken(ehr, 'epic') }), BASE)
  const answer = await call(ehr, url.origin + url.pathname, { method: 'POST', body: url.searchParams })
  expect(redirectOf(answer).get('code')).not.toBeNull()
})

test('a launch token works once', async () => {
  const ehr = await practice()
  const url = await authorizeUrl('generic', { launch: await launchToken(ehr, 'generic') })
  expect(redirectOf(await call(ehr, url)).has('code')).toBe(true)
  expect(redirectOf(await call(ehr, url)).get('error')).toBe('invalid_request')
})

test('a launch token of one character is unknown to another', async () => {
  const ehr = await practice()
  const answer = await call(ehr, await authorizeUrl('oracle', { launch: await launchToken(ehr, 'epic') }))
  expect(redirectOf(answer).get('error')).toBe('invalid_request')
})

test.each<[string, Record<string, string>, string]>([
  ['the verifier of another request', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
  ['no verifier', { code_verifier: '' }, 'invalid_grant'],
  ['another redirect address', { redirect_uri: `${BASE}/other` }, 'invalid_grant'],
  ['an invented code', { code: 'invented' }, 'invalid_grant'],
  ['another client', { client_id: 'somebody-else' }, 'invalid_client'],
  ['another grant type', { grant_type: 'refresh_token' }, 'unsupported_grant_type'],
])('the token endpoint refuses %s', async (_, changed, error) => {
  const ehr = await practice()
  const answer = await call(ehr, '/auth/generic/token', tokenRequest(await codeFor(ehr, 'generic'), changed))
  expect(answer.status).toBe(400)
  expect(await asJson(answer)).toMatchObject({ error })
})

test('a code redeemed twice is refused and the token of the first time is revoked', async () => {
  const ehr = await practice()
  const code = await codeFor(ehr, 'generic')
  const { access_token } = await asJson(await call(ehr, '/auth/generic/token', tokenRequest(code)))
  const read = () => call(ehr, '/fhir/generic/Patient/ada', { headers: { authorization: `Bearer ${access_token}` } })
  expect((await read()).status).toBe(200)
  expect(await asJson(await call(ehr, '/auth/generic/token', tokenRequest(code)))).toMatchObject({ error: 'invalid_grant' })
  expect((await read()).status).toBe(401)
})

test.each([
  [60, 200],
  [61, 400],
])('a code that is %i seconds old is answered with %i', async (seconds, status) => {
  const { now, forward } = clock()
  const ehr = await practice({ now })
  const code = await codeFor(ehr, 'epic')
  forward(seconds)
  expect((await call(ehr, '/auth/epic/token', tokenRequest(code))).status).toBe(status)
})

test.each([
  ['oracle', 569, 200],
  ['oracle', 570, 401],
  ['epic', 3599, 200],
  ['epic', 3600, 401],
] as const)('%s: an access token that is %i seconds old is answered with %i', async (character, seconds, status) => {
  const { now, forward } = clock()
  const { get } = await app(await practice({ now }), character)
  forward(seconds)
  expect((await get('Patient/ada')).status).toBe(status)
})

test.each(CHARACTERS)('%s: the id token is signed by the published key and names issuer, audience, nonce and user', async (character) => {
  const ehr = await practice()
  const { id_token = '' } = await launched(ehr, character)
  const configuration = await asJson(await call(ehr, `/fhir/${character}/.well-known/smart-configuration`))
  const jwks = createLocalJWKSet((await asJson(await call(ehr, String(configuration.jwks_uri)))) as never)
  const { payload } = await jwtVerify(id_token, jwks, {
    issuer: String(configuration.issuer),
    audience: 'meninx-practice',
    algorithms: ['RS256'],
  })
  expect(payload).toMatchObject({ nonce: 'nonce-of-the-app', fhirUser: `${BASE}/fhir/${character}/Practitioner/practice-robin` })
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300)
})

test.each([
  ['generic', `${BASE}/fhir/generic`],
  ['epic', `${BASE}/auth/epic/oauth2`],
  ['oracle', `${BASE}/auth/oracle/tenants/practice`],
] as const)('the issuer of %s is %s, and only the generic one is the FHIR base', async (character, issuer) => {
  const configuration = await asJson(await call(await practice(), `/fhir/${character}/.well-known/smart-configuration`))
  expect(configuration).toMatchObject({ issuer, code_challenge_methods_supported: ['S256'] })
})

test.each([
  ['generic', true, true],
  ['generic', false, false],
  ['epic', true, 'true'],
  ['epic', false, 'false'],
  ['oracle', true, true],
] as const)('%s: need_patient_banner %s arrives as %j', async (character, needPatientBanner, arrived) => {
  const token = await launched(await practice(), character, undefined, { patient: 'ada', needPatientBanner })
  expect(token.need_patient_banner).toBe(arrived)
})

test('one launch can be granted less than was asked, and the token response altered, for tests of the app', async () => {
  const ehr = await practice()
  const context = { patient: 'ada', scopesGranted: 'launch openid', tokenOverrides: { expires_in: '570' } }
  expect(await launched(ehr, 'oracle', undefined, context)).toMatchObject({ scope: 'launch openid', expires_in: '570' })
})

test('oracle grants no wildcards and no launch/patient, so a provider standalone launch has no patient', async () => {
  const ehr = await practice()
  const url = await authorizeUrl('oracle', { scope: 'openid launch/patient patient/*.rs patient/Patient.r' })
  const code = redirectOf(await call(ehr, url)).get('code') ?? ''
  const token = await asJson(await call(ehr, '/auth/oracle/token', tokenRequest(code)))
  expect(token.scope).toBe('openid patient/Patient.r')
  expect(token).not.toHaveProperty('patient')
})

test('a standalone launch with launch/patient shows a picker, and the choice becomes the context', async () => {
  const ehr = await practice()
  const picker = await call(ehr, await authorizeUrl('generic', { scope: 'launch/patient patient/*.rs' }))
  const page = await picker.text()
  expect(page).toContain('ben Example')
  const link = /href="([^"]*practice_patient&#61;ben|[^"]*practice_patient=ben)"/.exec(page)?.[1] ?? ''
  const chosen = redirectOf(
    await call(
      ehr,
      link.replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number))),
    ),
  )
  expect(await asJson(await call(ehr, '/auth/generic/token', tokenRequest(chosen.get('code') ?? '')))).toMatchObject({ patient: 'ben' })
})

test('leaving the picker without a patient tells the app access_denied', async () => {
  const url = await authorizeUrl('generic', { scope: 'launch/patient', practice_patient: '' })
  expect(redirectOf(await call(await practice(), url)).get('error')).toBe('access_denied')
})

test('launch tokens are minted for the page of the practice EHR only: no CORS headers', async () => {
  const answer = await call(await practice(), '/auth/epic/launch', { method: 'OPTIONS' })
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
})

test.each([
  ['patient/DocumentReference.crs', true],
  ['patient/DocumentReference.rsc', false],
])('the v2 scope %s is granted: %s, because its letters must be in the order cruds', async (scope, granted) => {
  const token = await launched(await practice(), 'generic', `launch ${scope}`)
  expect(token.scope === `launch ${scope}`).toBe(granted)
})

test.each(['/auth/epic/launch', '/__practice/faults', '/__practice/reset'])('%s is 403 for a page of another origin', async (url) => {
  const ehr = await practice()
  const init = { method: 'POST', headers: { origin: 'https://evil.example' }, body: '{}' }
  expect((await call(ehr, url, init)).status).toBe(403)
})
