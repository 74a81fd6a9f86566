import { expect, test } from 'vitest'
import { STOP_WORDS } from '../ui/stop-words.ts'
import { completeLaunch, type SessionWorld } from './complete-launch.ts'
import type { Config } from './config.ts'
import { type PendingLaunch, rememberLaunch } from './pending-launch.ts'

const ISS = 'https://ehr.example.org/fhir'
const NOW = Date.parse('2026-01-01T00:00:00Z')
const LAUNCH: PendingLaunch = { iss: ISS, nonce: 'n1', issuer: 'https://ehr.example.org/oauth', at: NOW }
const config = (vendor: 'generic' | 'oracle' = 'generic'): Config => ({
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
const jwt = (claims: object): string => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'RS256' })}.${part(claims)}.x`
}
const claims = {
  iss: LAUNCH.issuer,
  aud: 'meninx',
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
  id_token: jwt(claims),
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
  const done = { cleaned: 0, exchanged: 0, forgotten: [] as string[] }
  const shelf = store()
  rememberLaunch(shelf, 's1', LAUNCH)
  const world: SessionWorld = {
    query: '?code=c1&state=s1',
    cleanAddress: () => void done.cleaned++,
    store: shelf,
    now: () => NOW,
    elapsed: () => 0,
    exchangeCode: async () => {
      done.exchanged++
      if (answer instanceof Error) throw answer
      return answer
    },
    forgetSignIn: (_, state) => void done.forgotten.push(state),
    ...more,
  }
  return { world, done, shelf }
}
const opened = async (token: object, vendor: 'generic' | 'oracle' = 'generic') => {
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
  expect(done).toEqual({ cleaned: 1, exchanged: 1, forgotten: ['s1'] })
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
  for (const query of ['?code=c1&state=other', '?code=c1', '?state=s1', '', '?code=c1&state=__proto__']) {
    const { world, done } = returning(TOKEN, { query })
    expect((await completeLaunch(config(), world)).kind).toBe('stopped')
    expect(done.exchanged).toBe(0)
  }
  expect(await completeLaunch(config(), returning(TOKEN, { query: '' }).world)).toEqual({ kind: 'stopped', problem: 'not-launched' })
})

test('a refusal is shown in the server’s words, as text, and the address is cleaned', async () => {
  const query = `?state=s1&error=access_denied&error_description=${encodeURIComponent('<img src=x onerror=alert(1)> no')}&error_uri=https://evil`
  const { world, done } = returning(TOKEN, { query })
  expect(await completeLaunch(config(), world)).toEqual({
    kind: 'stopped',
    problem: 'authorization-denied',
    detail: 'access_denied: <img src=x onerror=alert(1)> no',
  })
  expect(done).toEqual({ cleaned: 1, exchanged: 0, forgotten: ['s1'] })
})

test('no patient in context stops; nobody is put in their place', async () => {
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

test('the banner is left out only when the server says exactly that it shows the patient itself', async () => {
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
  ['tampered', 'x.y.z'],
  ['no JWT', 'opaque'],
  ['expired', jwt({ ...claims, exp: NOW / 1000 - 601 })],
  ['about a user of another server', jwt({ ...claims, fhirUser: 'https://evil/Practitioner/7' })],
])('an id_token that is %s names nobody and permits no writing', async (_, id_token) => {
  expect(await opened({ id_token })).toMatchObject({
    userReference: null,
    canWrite: false,
    whyNotWrite: expect.stringContaining('not accepted'),
  })
})

test.each([
  ['for another app', { aud: 'other' }],
  ['by another issuer', { iss: 'https://evil' }],
  ['with another nonce', { nonce: 'n2' }],
])('bug: an id_token %s does not only disable writing: no chart opens', async (_, wrong) => {
  const id_token = jwt({ ...claims, ...wrong })
  const result = await completeLaunch(config(), returning({ ...TOKEN, id_token }).world)
  expect(result).toMatchObject({ kind: 'stopped', problem: 'authorization-failed', detail: expect.stringContaining('not accepted') })
})

test('bug: a reload says that the page was loaded again, not that the record system ended the session', async () => {
  const { world } = returning(TOKEN)
  await completeLaunch(config(), world)
  expect(await completeLaunch(config(), { ...world, query: '' })).toEqual({ kind: 'stopped', problem: 'loaded-again' })
  expect(STOP_WORDS['loaded-again'].happened).not.toContain('record system ended')
})

test('a session that was ended has no time and no token left', async () => {
  const session = await opened({})
  session.end()
  expect(session.secondsLeft()).toBe(0)
})

test('a relative fhirUser, a clock 9 minutes ahead and a missing nonce are accepted', async () => {
  expect(
    (await opened({ id_token: jwt({ ...claims, fhirUser: 'Practitioner/7', exp: NOW / 1000 - 540, nonce: undefined, aud: ['meninx'] }) }))
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
  expect(await problem({ id_token: jwt({ ...claims, fhirUser: 'Patient/p1' }) })).toBe('authorization-denied')
})
