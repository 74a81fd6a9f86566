import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { expect, test, vi } from 'vitest'
import { STOP_WORDS } from '../ui/stop-words.ts'
import { completeLaunch, type SessionWorld } from './complete-launch.ts'
import type { Config } from './config.ts'
import { signedInFrom } from './id-token.ts'
import { type PendingLaunch, rememberLaunch } from './pending-launch.ts'

const ISS = 'https://ehr.example.org/fhir'
const NOW = Date.parse('2026-01-01T00:00:00Z')
const STATE = 'a1'.repeat(32)
const LAUNCH: PendingLaunch = {
  iss: ISS,
  nonce: 'n1',
  issuer: 'https://ehr.example.org/oauth',
  keysAddress: 'https://ehr.example.org/oauth/keys',
  tokenEndpoint: 'https://ehr.example.org/oauth/token',
  scope: 'launch openid fhirUser patient/*.rs patient/DocumentReference.c',
  kept: { codeVerifier: 'v' },
  at: NOW,
}
const config = (vendor: Config['tenants'][number]['vendor'] = 'generic'): Config => ({
  tenants: [
    {
      name: 'A',
      iss: ISS,
      vendor,
      clientId: 'meninx',
      scopes: 'launch patient/*.rs patient/DocumentReference.c',
      pkce: 'required',
      region: 'EU',
    },
  ],
})
const pair = await generateKeyPair('RS256')
const stranger = await generateKeyPair('RS256')
const KEYS = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256' }] }
const jwt = (said: object, key: CryptoKey = pair.privateKey, header: object = {}): Promise<string> =>
  new SignJWT({ ...said }).setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header }).sign(key)
const claims = {
  iss: LAUNCH.issuer,
  aud: 'meninx',
  iat: NOW / 1000,
  exp: NOW / 1000 + 300,
  nonce: 'n1',
  fhirUser: `${ISS}/Practitioner/7`,
  name: 'Zoë Ångström-李 ?>~',
}
const TOKEN = {
  access_token: 'secret',
  patient: 'p1',
  encounter: 'e1',
  expires_in: 570,
  scope: 'launch patient/*.rs patient/DocumentReference.c',
  id_token: await jwt(claims),
}

function store(): Storage {
  const map = new Map<string, string>()
  return {
    get length() {
      return map.size
    },
    clear: () => map.clear(),
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  }
}

function returning(answer: unknown, more: Partial<SessionWorld> = {}) {
  const done = { exchanged: 0 }
  const shelf = store()
  rememberLaunch(shelf, STATE, LAUNCH)
  const world: SessionWorld = {
    query: `?code=c1&state=${STATE}`,
    store: shelf,
    now: () => NOW,
    elapsed: () => 0,
    exchangeCode: async () => {
      done.exchanged++
      if (answer instanceof Error) throw answer
      return answer
    },
    issuerKeysAt: async () => KEYS,
    checkIdToken: async () => signedInFrom,
    ...more,
  }
  return { world, done, shelf }
}
const opened = async (token: object, vendor: Config['tenants'][number]['vendor'] = 'generic') => {
  const result = await completeLaunch(config(vendor), returning({ ...TOKEN, ...token }).world)
  if (result.kind !== 'open') throw new Error(`${result.problem}: ${result.detail}`)
  return result.session
}
const problem = async (token: object) => {
  const result = await completeLaunch(config(), returning({ ...TOKEN, ...token }).world)
  return result.kind === 'stopped' ? result.problem : result.kind
}

test('a completed sign-in opens a session for its patient, encounter and practitioner', async () => {
  const { world, done, shelf } = returning(TOKEN)
  const result = await completeLaunch(config(), world)
  expect(result).toMatchObject({
    kind: 'open',
    session: {
      patientId: 'p1',
      encounterId: 'e1',
      userReference: 'Practitioner/7',
      userName: claims.name,
      needPatientBanner: true,
      canWrite: true,
    },
  })
  expect(done).toEqual({ exchanged: 1 })
  expect(
    JSON.stringify(result) + JSON.stringify(Array.from({ length: shelf.length }, (_, n) => shelf.getItem(shelf.key(n)!))),
  ).not.toContain('secret')
})

test('the same answer of the sign-in page is never exchanged twice', async () => {
  const { world, done } = returning(TOKEN)
  await completeLaunch(config(), world)
  expect(await completeLaunch(config(), world)).toEqual({ kind: 'stopped', problem: 'loaded-again' })
  expect(await completeLaunch(config(), { ...world, query: '' })).toEqual({ kind: 'stopped', problem: 'loaded-again' })
  expect(done.exchanged).toBe(1)
})

test('a state that this window did not start, or none, exchanges nothing', async () => {
  for (const query of [
    `?code=c1&state=${'b2'.repeat(32)}`,
    '?code=c1&state=other',
    '?code=c1',
    `?state=${STATE}`,
    '',
    '?code=c1&state=__proto__',
  ]) {
    const { world, done } = returning(TOKEN, { query })
    expect((await completeLaunch(config(), world)).kind).toBe('stopped')
    expect(done.exchanged).toBe(0)
  }
  expect(await completeLaunch(config(), returning(TOKEN, { query: '' }).world)).toEqual({ kind: 'stopped', problem: 'not-launched' })
})

test('a refusal is shown in the server’s words, as text', async () => {
  const query = `?state=${STATE}&error=access_denied&error_description=${encodeURIComponent('<img src=x onerror=alert(1)> no')}&error_uri=https://evil`
  const { world, done } = returning(TOKEN, { query })
  expect(await completeLaunch(config(), world)).toEqual({
    kind: 'stopped',
    problem: 'authorization-denied',
    detail: 'access_denied: <img src=x onerror=alert(1)> no',
  })
  expect(done).toEqual({ exchanged: 0 })
})

test('13 no patient in context stops; nobody is put in their place', async () => {
  expect(await problem({ patient: undefined })).toBe('no-patient')
  expect(await problem({ patient: '' })).toBe('no-patient')
  expect(await problem({ patient: '../Patient/2' })).toBe('no-patient')
  expect(await problem({ patient: undefined, scope: 'patient/*.rs' })).toBe('no-launch-context')
})

test('a sign-in without any permission to read stops with what was granted', async () => {
  const result = await completeLaunch(config('oracle'), returning({ ...TOKEN, scope: 'openid fhirUser launch' }).world)
  expect(result).toMatchObject({ problem: 'authorization-denied', detail: expect.stringContaining('Granted: openid fhirUser launch') })
})

test('the ways in which an exchange fails have different names', async () => {
  const httpError = (status: number) =>
    Object.assign(new Error(`${status} Bad\nURL: https://x/token\ninvalid_grant: code expired`), { status })
  const fail = async (error: Error) => completeLaunch(config(), returning(error).world)
  expect(await fail(httpError(400))).toMatchObject({
    problem: 'authorization-failed',
    detail: 'The record system answered 400 to the sign-in. invalid_grant: code expired',
  })
  expect(await fail(httpError(503))).toMatchObject({ problem: 'server-unreachable' })
  expect(await fail(new TypeError('Failed to fetch'))).toMatchObject({ problem: 'server-unreachable' })
  expect(await completeLaunch(config(), returning({ token_type: 'bearer' }).world)).toMatchObject({ problem: 'authorization-failed' })
  const slow = returning(TOKEN, { exchangeCode: () => new Promise(() => {}), timeoutMs: 5 })
  expect(await completeLaunch(config(), slow.world)).toMatchObject({ problem: 'server-unreachable' })
})

test('12 the banner is left out only when the server says exactly that it shows the patient itself', async () => {
  expect((await opened({ need_patient_banner: false })).needPatientBanner).toBe(false)
  for (const said of ['true', true, undefined, null, 0, ''])
    expect((await opened({ need_patient_banner: said })).needPatientBanner).toBe(true)
})

test('expiry counts from the answer, also when it is given as a text, and not at all when it is not given', async () => {
  expect((await opened({ expires_in: '570' })).secondsLeft()).toBe(570)
  expect((await opened({ expires_in: undefined })).secondsLeft()).toBeNull()
  let elapsed = 0
  const result = await completeLaunch(config(), returning(TOKEN, { elapsed: () => elapsed }).world)
  elapsed = 600_000
  expect(result.kind === 'open' && result.session.secondsLeft()).toBe(0)
})

test.each([
  ['expired', { exp: NOW / 1000 - 601 }],
  ['without an end', { exp: undefined }],
  ['without our nonce', { nonce: undefined }],
  ['about a user of another server', { fhirUser: 'https://evil.example/Practitioner/7' }],
])('an id_token that is %s names nobody and permits no writing', async (_, wrong) => {
  expect(await opened({ id_token: await jwt({ ...claims, ...wrong }) })).toMatchObject({
    userReference: null,
    canWrite: false,
    whyNotWrite: expect.stringContaining('not accepted'),
  })
})

test.each([
  ['cannot be fetched', async () => null],
  ['are others', async () => ({ keys: [{ ...KEYS.keys[0], kid: 'k2' }] })],
])('an id_token whose keys %s names nobody and permits no writing', async (_, issuerKeysAt) => {
  const result = await completeLaunch(config(), returning(TOKEN, { issuerKeysAt }).world)
  expect(result).toMatchObject({ kind: 'open', session: { userReference: null, canWrite: false } })
})

test('an encrypted id_token, which only its addressee can read, names nobody', async () => {
  expect(await opened({ id_token: 'a.b.c.d.e' })).toMatchObject({ userReference: null, canWrite: false })
})

test('keys in the configuration are used, and no others are fetched', async () => {
  const { world } = returning(TOKEN, { issuerKeysAt: () => Promise.reject(new Error('must not be asked')) })
  const [tenant] = config().tenants
  const result = await completeLaunch({ tenants: [{ ...tenant!, keys: KEYS }] }, world)
  expect(result).toMatchObject({ kind: 'open', session: { userReference: 'Practitioner/7' } })
})

test('keys without names are tried one after the other', async () => {
  const nameless = async (key: CryptoKey) => exportJWK(key)
  const keys = { keys: [await nameless(stranger.publicKey), await nameless(pair.publicKey)] }
  const token = { ...TOKEN, id_token: await jwt(claims, pair.privateKey, { kid: undefined }) }
  const read = (issuerKeys: { keys: object[] }) =>
    completeLaunch(config(), returning(token, { issuerKeysAt: async () => issuerKeys as never }).world)
  expect(await read(keys)).toMatchObject({ kind: 'open', session: { userReference: 'Practitioner/7' } })
  expect(await read({ keys: [keys.keys[0]!, await nameless((await generateKeyPair('RS256')).publicKey)] })).toMatchObject({
    kind: 'stopped',
  })
})

const signed = await jwt(claims)
const [head, , signature] = signed.split('.')
const unsigned = [{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
test.each([
  ['for another app', () => jwt({ ...claims, aud: 'other' })],
  ['for several apps and issued to another', () => jwt({ ...claims, aud: ['meninx', 'other'], azp: 'other' })],
  ['by another issuer', () => jwt({ ...claims, iss: 'https://evil' })],
  ['with another nonce', () => jwt({ ...claims, nonce: 'n2' })],
  ['signed by somebody else', () => jwt(claims, stranger.privateKey)],
  [
    'changed after it was signed',
    () => `${head}.${Buffer.from(JSON.stringify({ ...claims, fhirUser: `${ISS}/Practitioner/8` })).toString('base64url')}.${signature}`,
  ],
  ['not signed at all', () => `${unsigned}.`],
  ['signed with the public key as a shared secret', () => hmac()],
  ['no JWT', () => 'opaque'],
  ['cut off', () => signed.slice(0, -20)],
])('bug: an id_token %s does not only disable writing: no chart opens', async (_, token) => {
  const result = await completeLaunch(config(), returning({ ...TOKEN, id_token: await token() }).world)
  expect(result).toMatchObject({ kind: 'stopped', problem: 'authorization-failed', detail: expect.stringContaining('not accepted') })
})

const hmac = (): Promise<string> =>
  new SignJWT({ ...(claims as object) })
    .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
    .sign(new TextEncoder().encode(JSON.stringify(KEYS.keys[0])))

test('an answer that names another issuer, or was prepared for another token endpoint, exchanges nothing', async () => {
  const mixed = returning(TOKEN, { query: `?code=c1&state=${STATE}&iss=https%3A%2F%2Fevil.example` })
  expect(await completeLaunch(config(), mixed.world)).toMatchObject({ problem: 'authorization-failed' })
  const same = returning(TOKEN, { query: `?code=c1&state=${STATE}&iss=${encodeURIComponent(LAUNCH.issuer!)}` })
  expect(await completeLaunch(config(), same.world)).toMatchObject({ kind: 'open' })
  const elsewhere = returning(TOKEN)
  rememberLaunch(elsewhere.shelf, STATE, { ...LAUNCH, tokenEndpoint: 'https://evil.example/token' })
  expect(await completeLaunch(config(), elsewhere.world)).toMatchObject({ problem: 'authorization-failed' })
  expect([mixed.done.exchanged, elsewhere.done.exchanged]).toEqual([0, 0])
})

test('where a denial is explained is a link only on the record system’s own pages', async () => {
  const denied = async (uri: string) =>
    completeLaunch(config(), returning(TOKEN, { query: `?state=${STATE}&error=access_denied&error_uri=${encodeURIComponent(uri)}` }).world)
  expect(await denied('https://ehr.example.org/errors?id=7')).toMatchObject({ link: 'https://ehr.example.org/errors?id=7' })
  for (const uri of [
    'https://evil.example/errors',
    'javascript:alert(1)',
    'https://ehr.example.org.evil.example/',
    'http://ehr.example.org/',
  ])
    expect(await denied(uri)).not.toHaveProperty('link')
})

test('a token of another type than bearer opens nothing', async () => {
  expect(await problem({ token_type: 'mac' })).toBe('authorization-failed')
  expect(await problem({ token_type: 'Bearer' })).toBe('open')
})

test('what was asked for and not granted is known', async () => {
  expect((await opened({})).notGranted).toEqual(['openid', 'fhirUser'])
  expect((await opened({ scope: undefined })).notGranted).toEqual([])
  expect(
    (await opened({ scope: 'launch openid fhirUser patient/Patient.read user/Observation.rs?category=laboratory' })).notGranted,
  ).toEqual(['patient/*.rs', 'patient/DocumentReference.c'])
})

test('bug: a reload says that the page was loaded again, not that the record system ended the session', async () => {
  const { world } = returning(TOKEN)
  await completeLaunch(config(), world)
  expect(await completeLaunch(config(), { ...world, query: '' })).toEqual({ kind: 'stopped', problem: 'loaded-again' })
  expect(STOP_WORDS['loaded-again'].happened).not.toContain('record system ended')
})

test('a session that was ended has no time and no token left, and asks nothing more', async () => {
  const session = await opened({})
  session.end()
  expect(session.secondsLeft()).toBe(0)
  expect(await session.transport.get('Patient/p1')).toEqual({ kind: 'cancelled' })
  expect(await session.transport.post('DocumentReference', {})).toEqual({ kind: 'cancelled' })
  expect(await session.transport.put('DocumentReference/1', {})).toEqual({ kind: 'cancelled' })
})

test.each([
  ['was made half an hour ago', { iat: NOW / 1000 - 1800 }],
  ['comes from the future', { iat: NOW / 1000 + 1800, exp: NOW / 1000 + 3600 }],
])('bug: an id_token that %s names nobody', async (_, wrong) => {
  expect(await opened({ id_token: await jwt({ ...claims, ...wrong }) })).toMatchObject({ userReference: null, canWrite: false })
})

test('bug: a key set that is not one makes an id_token one that cannot be checked, not somebody else’s', async () => {
  for (const keys of [[1], ['x'], [null]]) {
    const result = await completeLaunch(config(), returning(TOKEN, { issuerKeysAt: async () => ({ keys }) as never }).world)
    expect(result).toMatchObject({ kind: 'open', session: { userReference: null, canWrite: false } })
  }
})

test('bug: a denial of no launch of this window shows nobody’s words but the standard’s', async () => {
  const denied = (query: string) => completeLaunch(config(), returning(TOKEN, { query }).world)
  const words = `error_description=${encodeURIComponent('Your account is locked. Call 555-1234.')}&error_uri=https%3A%2F%2Fehr.example.org%2Fx`
  for (const query of [
    `?error=Call+555-1234&${words}`,
    `?error=access_denied&${words}`,
    `?error=access_denied&state=${'b2'.repeat(32)}&${words}`,
  ]) {
    const stop = await denied(query)
    expect(stop).toMatchObject({ kind: 'stopped', problem: 'authorization-denied' })
    expect(stop).not.toHaveProperty('link')
    expect(JSON.stringify(stop)).not.toContain('555-1234')
  }
  expect(await denied(`?error=access_denied&${words}`)).toMatchObject({ detail: expect.stringContaining('access_denied') })
})

test('bug: an answer of the sign-in page with two codes or two states exchanges nothing', async () => {
  for (const query of [`?code=c1&code=c2&state=${STATE}`, `?code=c1&state=${STATE}&state=${STATE}`]) {
    const { world, done } = returning(TOKEN, { query })
    expect(await completeLaunch(config(), world)).toMatchObject({ kind: 'stopped', problem: 'authorization-failed' })
    expect(done.exchanged).toBe(0)
  }
})

test('a relative fhirUser, a clock 9 minutes ahead and a list of one audience are accepted', async () => {
  expect(
    (await opened({ id_token: await jwt({ ...claims, fhirUser: 'Practitioner/7', exp: NOW / 1000 - 540, aud: ['meninx'] }) }))
      .userReference,
  ).toBe('Practitioner/7')
})

test('Oracle Health stores notes only with their author; others do without', async () => {
  expect(await opened({ id_token: undefined }, 'oracle')).toMatchObject({ canWrite: false })
  expect(await opened({ id_token: undefined })).toMatchObject({ canWrite: true, userReference: null })
  expect(await opened({ scope: 'launch patient/*.rs' })).toMatchObject({
    canWrite: false,
    whyNotWrite: expect.stringContaining('did not permit'),
  })
})

test('it does not open for a patient', async () => {
  expect(await problem({ id_token: await jwt({ ...claims, fhirUser: 'Patient/p1' }) })).toBe('authorization-denied')
})

test('bug: "no more of these today" holds for the whole session, whichever part of the app asks', async () => {
  const session = await opened({}, 'epic')
  const asked: string[] = []
  const limit = { coding: [{ system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369', code: '4135' }] }
  const refusal = { resourceType: 'OperationOutcome', issue: [{ severity: 'fatal', code: 'processing', details: limit }] }
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return Response.json(refusal, { status: 403 })
  })
  for (const address of [
    'DocumentReference?patient=p1',
    'DocumentReference/1',
    `${ISS}/DocumentReference?type=x`,
    'Observation?patient=p1',
  ])
    expect(await session.transport.get(address)).toMatchObject({ kind: 'refused', status: 403 })
  vi.unstubAllGlobals()
  expect(asked).toEqual([`${ISS}/DocumentReference?patient=p1`, `${ISS}/Observation?patient=p1`])
})

test('bug: an answer to a sign-in that was begun too long ago was exchanged', async () => {
  const TEN_MINUTES = 10 * 60_000
  const late = returning(TOKEN, { now: () => NOW + TEN_MINUTES + 1 })
  expect(await completeLaunch(config(), late.world)).toMatchObject({ kind: 'stopped', problem: 'authorization-failed' })
  expect([late.done.exchanged, late.shelf.length]).toEqual([0, 0])
})
