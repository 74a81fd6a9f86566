import { expect, test } from 'vitest'
import type { Tenant } from './config.ts'
import { type LaunchWorld, scopesFor, startLaunch } from './start-launch.ts'

const TENANT: Tenant = {
  name: 'A',
  iss: 'https://ehr.example.org/fhir',
  vendor: 'epic',
  clientId: 'meninx',
  scopes: 'launch openid patient/Patient.r',
  pkce: 'required',
  region: 'EU',
}
const WELL_KNOWN = {
  authorization_endpoint: 'https://login.example.org/authorize',
  token_endpoint: 'https://login.example.org/token',
  issuer: 'https://login.example.org',
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
      kept.set(request.state, 'code verifier')
      return `${WELL_KNOWN.authorization_endpoint}?state=${request.state}`
    },
    tokenEndpointOf: () => WELL_KNOWN.token_endpoint,
    forgetSignIn: (_, state) => void kept.delete(state),
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
    },
  ])
  expect(JSON.parse(kept.get(`meninx.launch.${'1'.repeat(64)}`)!)).toEqual({
    iss: TENANT.iss,
    nonce: '2'.repeat(64),
    issuer: WELL_KNOWN.issuer,
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
  [
    'a relative authorization endpoint',
    () => Response.json({ ...WELL_KNOWN, authorization_endpoint: '/authorize' }),
    'authorization-failed',
  ],
  [
    'other endpoints than fhirclient found',
    () => Response.json({ ...WELL_KNOWN, token_endpoint: 'https://evil/token' }),
    'authorization-failed',
  ],
])('a discovery that answers %s goes nowhere and leaves nothing behind', async (_, wellKnown, problem) => {
  const { made, kept } = world(wellKnown)
  expect(await startLaunch(TENANT, 'token1', made)).toMatchObject({ kind: 'stopped', problem })
  expect(kept.size).toBe(0)
})

test('a server without PKCE is refused in words where PKCE is required', async () => {
  const authorizationAddress = () => Promise.reject(new Error('Required PKCE code challenge method (`S256`) was not found'))
  const { made } = world(() => Response.json(WELL_KNOWN), { authorizationAddress })
  expect(await startLaunch(TENANT, 'token1', made)).toMatchObject({
    problem: 'authorization-failed',
    detail: expect.stringContaining('PKCE'),
  })
})

test('blocked storage is a problem in words', async () => {
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
