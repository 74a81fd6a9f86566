import { expect, test } from 'vitest'
import type { Tenant } from './config.ts'
import { endpointOf } from './discovery.ts'
import { type LaunchWorld, scopesFor, startLaunch } from './start-launch.ts'

const TENANT: Tenant = {
  name: 'A',
  iss: 'https://ehr.example.org/fhir',
  vendor: 'epic',
  clientId: 'meninx',
  scopes: 'launch openid patient/Patient.r',
  pkce: 'required',
  region: 'EU',
  authorization: ['https://login.example.org'],
}
const WELL_KNOWN = {
  authorization_endpoint: 'https://login.example.org/authorize',
  token_endpoint: 'https://login.example.org/token',
  issuer: 'https://login.example.org/r4',
  jwks_uri: 'https://login.example.org/r4/keys',
  code_challenge_methods_supported: ['S256'],
}

function world(wellKnown: () => Response | Promise<Response>, more: Partial<LaunchWorld> = {}) {
  const kept = new Map<string, string>()
  const asked: object[] = []
  let bytes = 0
  const store = {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const made: LaunchWorld = {
    store,
    now: () => 1000,
    random: () => String(++bytes).repeat(64),
    fetch: async () => wellKnown(),
    redirectUri: 'https://app.example.org/index.html',
    authorizationAddress: async (request) => {
      asked.push(request)
      return { address: `${WELL_KNOWN.authorization_endpoint}?state=${request.state}`, kept: { codeVerifier: 'v' } }
    },
    ...more,
  }
  return { made, kept, asked }
}

test('an accepted launch goes to the sign-in page with explicit values, our own state and a nonce', async () => {
  const { made, kept, asked } = world(() => Response.json(WELL_KNOWN))
  const step = await startLaunch(TENANT, 'token1', made)
  expect(step).toEqual({ kind: 'go', to: `https://login.example.org/authorize?state=${'1'.repeat(64)}&nonce=${'2'.repeat(64)}` })
  expect(asked).toEqual([
    {
      iss: TENANT.iss,
      clientId: 'meninx',
      scope: 'launch openid patient/Patient.r',
      redirectUri: made.redirectUri,
      pkceMode: 'required',
      state: '1'.repeat(64),
      launch: 'token1',
      configuration: {
        authorization_endpoint: WELL_KNOWN.authorization_endpoint,
        token_endpoint: WELL_KNOWN.token_endpoint,
        code_challenge_methods_supported: ['S256'],
      },
    },
  ])
  expect(JSON.parse(kept.get(`meninx.launch.${'1'.repeat(64)}`)!)).toEqual({
    iss: TENANT.iss,
    nonce: '2'.repeat(64),
    issuer: WELL_KNOWN.issuer,
    keysAddress: WELL_KNOWN.jwks_uri,
    tokenEndpoint: WELL_KNOWN.token_endpoint,
    scope: 'launch openid patient/Patient.r',
    kept: { codeVerifier: 'v' },
    at: 1000,
  })
})

test.each([
  ['404', () => new Response('', { status: 404 }), 'server-unreachable'],
  ['500', () => new Response('', { status: 500 }), 'server-unreachable'],
  ['HTML', () => new Response('<html>'), 'server-unreachable'],
  ['nothing', () => Promise.reject(new TypeError('Failed to fetch')), 'server-unreachable'],
  ['no authorization endpoint', () => Response.json({ token_endpoint: 'https://x/token' }), 'authorization-failed'],
  [
    'a token endpoint over http',
    () => Response.json({ ...WELL_KNOWN, token_endpoint: 'http://login.example.org/token' }),
    'authorization-failed',
  ],
  ...[
    'https://evil.example/token',
    'https://login.example.org.evil.example/token',
    'https://me@login.example.org/token',
    'https://login.example.org:8443/token',
    'https://login.example.org\\@evil.example/token',
    'https://login.example.org/token?to=evil',
    'https://login.example.org/token#x',
    'javascript:alert(1)',
    '//evil.example/token',
    'token',
    'https:token',
    'https:/token',
    '',
    7,
  ].map((token_endpoint): [string, () => Response, string] => [
    `the token endpoint ${token_endpoint}`,
    () => Response.json({ ...WELL_KNOWN, token_endpoint }),
    'authorization-failed',
  ]),
  [
    'an authorization endpoint elsewhere',
    () => Response.json({ ...WELL_KNOWN, authorization_endpoint: 'https://evil.example/authorize' }),
    'authorization-failed',
  ],
  ['another issuer', () => Response.json({ ...WELL_KNOWN, issuer: 'https://evil.example' }), 'authorization-failed'],
])('a discovery that answers %s goes nowhere and leaves nothing behind', async (_, wellKnown, problem) => {
  const { made, kept } = world(wellKnown)
  expect(await startLaunch(TENANT, 'token1', made)).toMatchObject({ kind: 'stopped', problem })
  expect(kept.size).toBe(0)
})

test('endpoints beside the FHIR base, or relative to it, belong to a tenant that configures nothing else', async () => {
  const { authorization: _, ...plain } = TENANT
  const said = { authorization_endpoint: '../oauth2/authorize', token_endpoint: 'https://ehr.example.org/oauth2/token', issuer: plain.iss }
  const { made } = world(() => Response.json(said), {
    authorizationAddress: async () => ({ address: 'https://ehr.example.org/oauth2/authorize?x', kept: null }),
  })
  expect(await startLaunch(plain, 'token1', made)).toMatchObject({ kind: 'go' })
  const elsewhere = world(() => Response.json(WELL_KNOWN))
  expect(await startLaunch(plain, 'token1', elsewhere.made)).toMatchObject({ problem: 'authorization-failed' })
})

test('a path names one customer of a sign-in server that many share', async () => {
  const shared = { ...TENANT, authorization: ['https://login.example.org/tenants/1'] }
  const at = (tenant: number) => ({
    authorization_endpoint: `https://login.example.org/tenants/${tenant}/authorize`,
    token_endpoint: `https://login.example.org/tenants/${tenant}/token`,
  })
  const go = (tenant: number) => async () => ({ address: `${at(tenant).authorization_endpoint}?x`, kept: null })
  const own = world(() => Response.json(at(1)), { authorizationAddress: go(1) })
  const other = world(() => Response.json(at(2)), { authorizationAddress: go(2) })
  expect(await startLaunch(shared, 'token1', own.made)).toMatchObject({ kind: 'go' })
  expect(await startLaunch(shared, 'token1', other.made)).toMatchObject({ kind: 'stopped' })
})

test('a configured issuer is the only one that is taken', async () => {
  const { made } = world(() => Response.json(WELL_KNOWN))
  expect(await startLaunch({ ...TENANT, issuer: 'https://login.example.org/other' }, 'token1', made)).toMatchObject({ kind: 'stopped' })
  expect(await startLaunch({ ...TENANT, issuer: WELL_KNOWN.issuer }, 'token1', made)).toMatchObject({ kind: 'go' })
})

test('bug: an address with a scheme and without a host is none of the page’s own server either', async () => {
  const { authorization: _, ...plain } = TENANT
  for (const token_endpoint of ['https:token', 'https:/token', 'https:'])
    expect(endpointOf(plain, token_endpoint) ?? 'https://ehr.example.org/').toMatch(/^https:\/\/ehr\.example\.org\//)
})

test('bug: a configured issuer counts where the record system names none', async () => {
  const { issuer, ...silent } = WELL_KNOWN
  const { made, kept } = world(() => Response.json(silent))
  await startLaunch({ ...TENANT, issuer }, 'token1', made)
  expect(JSON.parse(kept.get(`meninx.launch.${'1'.repeat(64)}`)!)).toMatchObject({ issuer })
})

test('3 a key set on another server is never asked', async () => {
  for (const jwks_uri of ['https://evil.example/keys', 'https://login.example.org.evil.example/keys', 'http://login.example.org/keys', 7]) {
    const { made, kept } = world(() => Response.json({ ...WELL_KNOWN, jwks_uri }))
    expect(await startLaunch(TENANT, 'token1', made)).toMatchObject({ kind: 'go' })
    expect(JSON.parse(kept.get(`meninx.launch.${'1'.repeat(64)}`)!)).toMatchObject({ keysAddress: null })
  }
})

test('a server without PKCE is refused in words where PKCE is required', async () => {
  const authorizationAddress = () => Promise.reject(new Error('Required PKCE code challenge method (`S256`) was not found'))
  const { made } = world(() => Response.json(WELL_KNOWN), { authorizationAddress })
  expect(await startLaunch(TENANT, 'token1', made)).toMatchObject({
    problem: 'authorization-failed',
    detail: expect.stringContaining('PKCE'),
  })
})

test('20 blocked storage is a problem in words', async () => {
  const { made } = world(() => Response.json(WELL_KNOWN))
  const blocked = {
    ...made.store,
    setItem: () => {
      throw new Error('SecurityError')
    },
    length: 0,
  }
  expect(await startLaunch(TENANT, 'token1', { ...made, store: blocked })).toMatchObject({ problem: 'authorization-failed' })
})

test('a launch that was never finished is forgotten after ten minutes', async () => {
  const { made, kept } = world(() => Response.json(WELL_KNOWN))
  await startLaunch(TENANT, 'token1', made)
  await startLaunch(TENANT, 'token2', { ...made, now: () => 1000 + 601_000 })
  expect([...kept.keys()].filter((key) => key.includes('1'.repeat(64)))).toEqual([])
})

test('a launch from the chart asks for its context, a standalone start for a patient', () => {
  expect(scopesFor({ ...TENANT, scopes: 'launch/patient openid' }, 'x')).toBe('launch openid')
  expect(scopesFor(TENANT, undefined)).toBe('launch/patient openid patient/Patient.r')
})
