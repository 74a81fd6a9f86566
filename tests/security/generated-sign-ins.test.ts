import fc from 'fast-check'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { completeLaunch, type SessionWorld } from '../../src/app/complete-launch.ts'
import type { Config } from '../../src/app/config.ts'
import { type SignedIn, signedInFrom } from '../../src/app/id-token.ts'
import { rememberLaunch } from '../../src/app/pending-launch.ts'

/** Token answers, statements of who signed in and answers of the sign-in page, broken in every part: by the thousand. */
const ISS = 'https://ehr.example.org/fhir'
const ISSUER = 'https://ehr.example.org/oauth'
const NOW = Date.parse('2026-01-01T00:00:00Z')
const S = NOW / 1000
const STATE = 'a1'.repeat(32)
const SCOPE = 'launch openid fhirUser patient/*.rs patient/DocumentReference.c'
const CONFIG: Config = {
  tenants: [{ name: 'A', iss: ISS, vendor: 'oracle', clientId: 'meninx', scopes: SCOPE, pkce: 'required', region: 'EU' }],
}
const pair = await generateKeyPair('ES256')
const stranger = await generateKeyPair('ES256')
const other = await generateKeyPair('RS256')
const PUBLIC = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256' }
const KEYS = { keys: [PUBLIC] }

function shelf() {
  const map = new Map<string, string>()
  return {
    get length() {
      return map.size
    },
    key: (index: number) => [...map.keys()][index] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  }
}

const world = (answer: unknown, changes: Partial<SessionWorld> = {}): SessionWorld => {
  const store = shelf()
  const launch = {
    iss: ISS,
    nonce: 'n1',
    issuer: ISSUER,
    keysAddress: null,
    tokenEndpoint: `${ISSUER}/token`,
    scope: SCOPE,
    kept: {},
    at: NOW,
  }
  rememberLaunch(store, STATE, launch)
  return {
    query: `?code=c1&state=${STATE}`,
    store,
    now: () => NOW,
    elapsed: () => 0,
    exchangeCode: async () => answer,
    issuerKeysAt: async () => KEYS,
    checkIdToken: async () => signedInFrom,
    ...changes,
  }
}

const anything = fc.anything({ maxDepth: 2, withNullPrototype: true })
const mostly = <T>(good: T, bad: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: bad })
const patient = fc.oneof(
  fc.constantFrom(
    'p1',
    'a.b-C',
    'x'.repeat(128),
    'x'.repeat(129),
    '.',
    '..',
    '',
    ' p1',
    'p1 ',
    'p1\n',
    'p/1',
    'Patient/p1',
    'p1?x=1',
    'p1#',
    'p%31',
  ),
  fc.constantFrom('../Patient/2', 'p\u00e9', '__proto__', 'p,1', 'p|1', 'https://evil.example/Patient/1', 'p1\u0000', '\u202ep1', '１'),
  anything,
)
const expiry = fc.oneof(
  fc.constantFrom(570, '570', '0', 0, -1, '-1', '1e3', Number.NaN, Infinity, '0x10', '9'.repeat(400), 1e308, '', ' 5', null, [570]),
  anything,
)
const tokenAnswer = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        access_token: mostly<unknown>(
          'secret-token',
          fc.oneof(fc.constantFrom('', ' ', 'a b', 'a\nb', 'a\r\nX: y', 'tök', 'a\u0000'), anything),
        ),
        token_type: mostly<unknown>('Bearer', fc.oneof(fc.constantFrom('bearer', 'BEARER', 'mac', 'DPoP', '', 'bearer '), anything)),
        patient: mostly<unknown>('p1', patient),
        encounter: patient,
        expires_in: expiry,
        scope: mostly<unknown>(SCOPE, fc.oneof(fc.constantFrom('', 'openid', 'launch', '*', 'patient/*', 'patient/*.rs'), anything)),
        need_patient_banner: fc.oneof(fc.boolean(), fc.constantFrom('true', 'false'), anything),
        smart_style_url: fc.oneof(fc.webUrl(), anything),
        id_token: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anything }),
        refresh_token: anything,
        fhirServiceUrl: fc.constant('https://evil.example/fhir'),
        patient_banner: anything,
      },
      { requiredKeys: ['access_token'] },
    ),
  },
  { weight: 1, arbitrary: anything },
)

const isId = (id: unknown): id is string =>
  typeof id === 'string' &&
  id.length > 0 &&
  id.length <= 128 &&
  id.split('').every((letter) => 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.'.includes(letter)) &&
  id.replaceAll('.', '') !== ''
const isToken = (token: unknown): token is string =>
  typeof token === 'string' && token !== '' && token.split('').every((letter) => letter > ' ' && letter <= '~')

test('13 whatever the token endpoint answers, a chart opens for exactly the patient it names, or for nobody', {
  timeout: 120_000,
}, async () => {
  let open = 0
  await fc.assert(
    fc.asyncProperty(tokenAnswer, async (answer) => {
      const result = await completeLaunch(CONFIG, world(answer))
      const said = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>
      const mayOpen =
        isToken(said.access_token) &&
        (said.token_type === undefined || (typeof said.token_type === 'string' && said.token_type.toLowerCase() === 'bearer')) &&
        isId(said.patient) &&
        (typeof said.scope !== 'string' || said.scope.includes('patient/*.rs')) &&
        // What is no readable statement of who signed in is somebody's tampering; none at all is none.
        (said.id_token === undefined || said.id_token === null)
      expect([result.kind, result.kind === 'stopped' ? result.problem : null]).toEqual([
        mayOpen ? 'open' : 'stopped',
        mayOpen ? null : expect.any(String),
      ])
      if (result.kind === 'stopped') return
      open += 1
      const { session } = result
      expect(session.patientId).toBe(said.patient)
      expect(session.encounterId).toBe(isId(said.encounter) ? said.encounter : null)
      expect([session.userReference, session.canWrite]).toEqual([null, false])
      const seconds = session.secondsLeft()
      expect(seconds === null || (Number.isInteger(seconds) && seconds >= 0)).toBe(true)
      expect(session.needPatientBanner).toBe(said.need_patient_banner !== false && said.need_patient_banner !== 'false')
      expect(session.transport.base).toBe(ISS)
      if (session.look.kind === 'at') expect(session.look.address.startsWith('https://ehr.example.org/')).toBe(true)
      if (String(said.access_token).length > 5) expect(JSON.stringify(result)).not.toContain(said.access_token)
    }),
    { numRuns: 6000 },
  )
  expect(open).toBeGreaterThan(200)
})

type Part = Record<string, unknown>
const odd = fc.constantFrom<unknown>(undefined, null, 0, 1, '', 'x', [], {}, true, -1, 'NaN', 1e12)
/** One claim: as it should be most of the time, so that every other one decides in its turn. */
const claim = (good: unknown, ...bad: readonly unknown[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(good) }, { weight: 2, arbitrary: fc.constantFrom(...bad) }, { weight: 1, arbitrary: odd })
const claims = fc.record({
  iss: claim(ISSUER, `${ISSUER}/`, ISS, 'https://evil.example', ISSUER.toUpperCase(), [ISSUER]),
  aud: claim('meninx', ['meninx'], ['meninx', 'other'], 'other', ['other'], 'MENINX', ' meninx', { 0: 'meninx' }),
  azp: claim(undefined, 'meninx', 'other', ['meninx'], null),
  exp: claim(S + 300, S - 3600, 1, S + 1e9, `${S + 300}`, NOW + 300_000),
  nbf: claim(undefined, S - 60, S + 3600, `${S}`, 1e15),
  iat: claim(S, S - 60, S - 3600, S + 3600, `${S}`, NOW),
  nonce: claim('n1', 'n2', 'N1', ['n1'], { n1: 1 }, 'n1 '),
  fhirUser: claim(
    `${ISS}/Practitioner/7`,
    'Practitioner/7',
    'https://evil.example/Practitioner/7',
    '../Practitioner/7',
    `${ISS}/Group/7`,
    `${ISS}/Practitioner/7/_history/1`,
    7,
  ),
})
const header = fc.record({
  alg: fc.constantFrom('ES256', 'ES256', 'ES256', 'ES256', 'RS256', 'HS256', 'none', 'NONE', 'es256', 'PS256'),
  kid: fc.constantFrom<unknown>('k1', 'k1', 'k1', undefined, 'k2', '', 7, null),
  typ: fc.constantFrom<unknown>('JWT', undefined, 'at+jwt'),
  crit: fc.constantFrom<unknown>(undefined, undefined, undefined, ['exp'], ['x']),
  jwk: fc.constantFrom<unknown>(undefined, PUBLIC),
  jku: fc.constantFrom<unknown>(undefined, 'https://evil.example/keys'),
})
const by = fc.constantFrom<'us' | 'stranger' | 'secret' | 'nobody'>('us', 'us', 'us', 'us', 'stranger', 'secret', 'nobody')

const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url')
/** Signed by hand, because no library signs such headers. */
async function signed(head: Part, body: Part, who: 'us' | 'stranger' | 'secret' | 'nobody'): Promise<string> {
  const text = `${encoded(head)}.${encoded(body)}`
  return `${text}.${Buffer.from(await signature(new TextEncoder().encode(text), who)).toString('base64url')}`
}

async function signature(bytes: Uint8Array<ArrayBuffer>, who: 'us' | 'stranger' | 'secret' | 'nobody'): Promise<ArrayBuffer> {
  if (who === 'nobody') return new ArrayBuffer(0)
  if (who !== 'secret')
    return crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, who === 'us' ? pair.privateKey : stranger.privateKey, bytes)
  // The published key, as if it were a secret shared with us.
  const secret = new TextEncoder().encode(JSON.stringify(PUBLIC))
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return crypto.subtle.sign('HMAC', key, bytes)
}

const EXPECTED = { issuer: ISSUER, clientId: 'meninx', nonce: 'n1', now: NOW, fhirBase: ISS, keys: KEYS }
const isTime = (value: unknown): value is number => typeof value === 'number'

/** OpenID Connect Core 1.0, 3.1.3.7, once more and by hand. */
function isGood(head: Part, said: Part, who: string): boolean {
  const { iss, aud, azp, exp, nbf, iat, nonce, fhirUser } = said
  const audience = Array.isArray(aud) ? aud : [aud]
  return (
    [head.alg === 'ES256', head.kid === 'k1' || head.kid === undefined, head.crit === undefined, who === 'us'].every(Boolean) &&
    [iss === ISSUER, audience.includes('meninx'), nonce === 'n1'].every(Boolean) &&
    (audience.length === 1 ? azp === undefined || azp === 'meninx' : azp === 'meninx') &&
    [isTime(exp) && exp > S - 600, nbf === undefined || (isTime(nbf) && nbf <= S + 600)].every(Boolean) &&
    isTime(iat) &&
    iat >= S - 1200 &&
    iat <= S + 600 &&
    (fhirUser === 'Practitioner/7' || fhirUser === `${ISS}/Practitioner/7`)
  )
}

test('10 a statement of who signed in is believed exactly where every part of it is right', { timeout: 120_000 }, async () => {
  let good = 0
  await fc.assert(
    fc.asyncProperty(header, claims, by, async (head, said, who) => {
      const result = await signedInFrom(await signed(head, said, who), EXPECTED)
      const isBelieved = isGood(head, said, who)
      if (isBelieved) good += 1
      expect([result.kind === 'person', result]).toEqual([
        isBelieved,
        isBelieved ? { kind: 'person', reference: 'Practitioner/7', name: null } : expect.anything(),
      ])
    }),
    { numRuns: 6000 },
  )
  expect(good).toBeGreaterThan(50)
})

test('10 one part of a good statement is wrong: nobody is signed in, and what is somebody else’s opens no chart', {
  timeout: 120_000,
}, async () => {
  const good = { iss: ISSUER, aud: 'meninx', exp: S + 300, iat: S, nonce: 'n1', fhirUser: 'Practitioner/7' }
  const FOREIGN = ['iss', 'aud', 'azp', 'alg', 'by']
  const wrong = fc.oneof(
    fc.tuple(fc.constant('iss'), fc.oneof(fc.webUrl(), fc.string(), anything)),
    fc.tuple(fc.constant('aud'), fc.oneof(fc.string(), fc.array(fc.string()), anything)),
    fc.tuple(fc.constant('azp'), fc.oneof(fc.string(), fc.constant(null), fc.integer())),
    fc.tuple(fc.constant('alg'), fc.constantFrom('none', 'None', 'HS256', 'HS512', 'RS1', '', 'ES256K', null, 7)),
    fc.tuple(fc.constant('by'), fc.constantFrom('stranger', 'secret', 'nobody')),
    fc.tuple(fc.constant('kid'), fc.string({ minLength: 1 })),
    fc.tuple(fc.constant('exp'), fc.oneof(fc.integer({ max: S - 601 }), fc.string(), fc.constant(undefined))),
    fc.tuple(fc.constant('nbf'), fc.oneof(fc.integer({ min: S + 601 }), fc.string())),
    fc.tuple(
      fc.constant('iat'),
      fc.oneof(fc.integer({ max: S - 1201 }), fc.integer({ min: S + 601 }), fc.string(), fc.constant(undefined)),
    ),
    fc.tuple(fc.constant('nonce'), fc.oneof(fc.string(), fc.constant(undefined))),
    fc.tuple(fc.constant('fhirUser'), fc.oneof(fc.webUrl(), fc.string())),
  ) as fc.Arbitrary<[string, unknown]>
  await fc.assert(
    fc.asyncProperty(wrong, async ([part, value]) => {
      const inHead = part === 'alg' || part === 'kid'
      const [head, said] = [
        { alg: 'ES256', kid: 'k1', ...(inHead ? { [part]: value } : {}) },
        { ...good, ...(inHead || part === 'by' ? {} : { [part]: value }) },
      ]
      const who = part === 'by' ? (value as 'stranger') : 'us'
      if (isGood(head, said, who)) return
      const idToken = await signed(head, said, who)
      const token = { access_token: 'secret-token', patient: 'p1', scope: SCOPE, id_token: idToken }
      const result = await completeLaunch(CONFIG, world(token))
      const isForeign = FOREIGN.includes(part) || (part === 'nonce' && value !== undefined)
      expect([part, value, result.kind]).toEqual([part, value, isForeign ? 'stopped' : 'open'])
      if (result.kind === 'open') expect([result.session.userReference, result.session.canWrite]).toEqual([null, false])
      else expect(JSON.stringify(result)).not.toContain('secret-token')
    }),
    { numRuns: 4000 },
  )
})

test('10 a statement that was changed in any letter is never believed', { timeout: 120_000 }, async () => {
  const token = await new SignJWT({ iss: ISSUER, aud: 'meninx', exp: S + 300, iat: S, nonce: 'n1', fhirUser: 'Practitioner/7' })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .sign(pair.privateKey)
  expect(await signedInFrom(token, EXPECTED)).toMatchObject({ kind: 'person' })
  const letters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ '.split(''), '', '..')
  await fc.assert(
    fc.asyncProperty(fc.nat(token.length - 1), letters, async (at, letter) => {
      const changed = token.slice(0, at) + letter + token.slice(at + 1)
      // The last letters of a signature may hold bits that are not part of it.
      const [before, after] = [token, changed].map((text) =>
        text
          .split('.')
          .map((part, n) => (n === 2 ? Buffer.from(part, 'base64url').toString('hex') : part))
          .join('.'),
      )
      if (before === after) return
      expect((await signedInFrom(changed, EXPECTED)).kind).not.toBe<SignedIn['kind']>('person')
    }),
    { numRuns: 3000 },
  )
})

test('10 keys that do not fit are no keys: of another kind, of another use, broken, or in no list', { timeout: 120_000 }, async () => {
  const token = await new SignJWT({ iss: ISSUER, aud: 'meninx', exp: S + 300, iat: S, nonce: 'n1', fhirUser: 'Practitioner/7' })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .sign(pair.privateKey)
  const rsa = { ...(await exportJWK(other.publicKey)), kid: 'k1' }
  const strangers = { ...(await exportJWK(stranger.publicKey)), kid: 'k1' }
  const key = fc.oneof(
    fc.constantFrom<unknown>(
      rsa,
      strangers,
      { ...PUBLIC, kid: 'k2' },
      { ...PUBLIC, use: 'enc' },
      { ...PUBLIC, x: undefined },
      { ...PUBLIC, x: PUBLIC.y },
    ),
    fc.constantFrom<unknown>(
      { kty: 'oct', k: 'c2VjcmV0', kid: 'k1' },
      { kty: 'EC', kid: 'k1' },
      {},
      { ...PUBLIC, crv: 'P-384' },
      { ...PUBLIC, alg: 'ES384' },
      { ...PUBLIC, key_ops: ['sign'] },
    ),
    anything,
  )
  await fc.assert(
    fc.asyncProperty(fc.array(key, { maxLength: 4 }), async (keys) => {
      const result = await signedInFrom(token, { ...EXPECTED, keys: { keys } as never })
      expect(result.kind).not.toBe('person')
    }),
    { numRuns: 2000 },
  )
})

test('6, 8 whatever the sign-in page answers, a code is exchanged only with the state of this window’s launch, and once', {
  timeout: 120_000,
}, async () => {
  const name = fc.constantFrom(
    'code',
    'state',
    'iss',
    'error',
    'error_description',
    'error_uri',
    'session_state',
    'Code',
    'STATE',
    '__proto__',
  )
  const value = fc.oneof(
    fc.constantFrom(
      'c1',
      STATE,
      STATE,
      STATE.toUpperCase(),
      `${STATE}0`,
      STATE.slice(1),
      'b2'.repeat(32),
      ISSUER,
      'https://evil.example',
      '',
      '__proto__',
      'access_denied',
    ),
    fc.string(),
  )
  let exchanges = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 4 }), fc.boolean(), async (pairs, isUsual) => {
      const usual: [string, string][] = [
        ['code', 'c1'],
        ['state', STATE],
      ]
      const query = new URLSearchParams(isUsual ? [...usual, ...pairs] : pairs)
      const of = (wanted: string): readonly string[] => query.getAll(wanted)
      let asked = 0
      const counting = world(
        { access_token: 'secret-token', patient: 'p1', scope: SCOPE },
        {
          query: `?${query}`,
          exchangeCode: async ({ code, state, tokenEndpoint }) => {
            asked += 1
            expect([code, state, tokenEndpoint]).toEqual([of('code')[0], STATE, `${ISSUER}/token`])
            return { access_token: 'secret-token', patient: 'p1', scope: SCOPE }
          },
        },
      )
      await completeLaunch(CONFIG, counting)
      await completeLaunch(CONFIG, counting)
      const isOurs = of('code').length === 1 && of('state').length === 1 && of('state')[0] === STATE
      const isIssuer = of('iss').length === 0 || (of('iss').length === 1 && of('iss')[0] === ISSUER)
      expect([query.toString(), asked]).toEqual([query.toString(), isOurs && isIssuer && of('error').length === 0 ? 1 : 0])
      exchanges += asked
    }),
    { numRuns: 6000 },
  )
  expect(exchanges).toBeGreaterThan(200)
})
