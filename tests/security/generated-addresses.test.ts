import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tenant } from '../../src/app/config.ts'
import { discover, endpointOf, isOnServerOf, styleAddressOf } from '../../src/app/discovery.ts'
import { launchRequestFrom } from '../../src/app/launch-request.ts'
import { findEarlierNotes } from '../../src/fhir/earlier-notes.ts'
import { findLastNote } from '../../src/fhir/last-note.ts'
import { readRecord } from '../../src/fhir/read-record.ts'
import { readSource } from '../../src/fhir/read-source.ts'
import { NOTE_TITLE } from '../../src/fhir/resources/meninx-note.ts'
import { scopesFrom } from '../../src/fhir/scopes.ts'
import { createTransport } from '../../src/fhir/transport.ts'
import { VENDORS } from '../../src/fhir/vendors/vendors.ts'

/**
 * Addresses that others write: of the launch, of the discovery document, of next links, references and attachments. Whatever they are, no request
 * with the token leaves the tenant's base, and none without it the places of its sign-in.
 */
const BASE = 'https://ehr.example.org/fhir/R4'
const tenant: Tenant = {
  name: 'A',
  iss: BASE,
  vendor: 'generic',
  clientId: 'meninx',
  scopes: 'patient/*.rs',
  pkce: 'required',
  region: 'EU',
  authorization: ['https://login.example.org/tenants/7'],
}

const PIECES = [
  'https://',
  'HTTPS://',
  'http://',
  '//',
  'https:',
  'https:/',
  'ehr.example.org',
  'EHR.example.org',
  'ehr.example.org.',
  'ehr.example.org.evil.com',
  'login.example.org',
  '/tenants/7',
  '/tenants/70',
  'evil.com',
  '127.0.0.1',
  '[::1]',
  'localhost',
  ':443',
  ':444',
  ':',
  '@',
  'me@',
  'me:pw@',
  '/fhir',
  '/FHIR',
  '/R4',
  '/R4x',
  '/r4',
  '/',
  '\\',
  '/.',
  '/..',
  '/...',
  '..;/',
  '%2e%2e',
  '%2E',
  '%252e',
  '%2f',
  '%5c',
  '%00',
  '?',
  '#',
  '&',
  '=',
  ' ',
  '\t',
  '\n',
  '\u3002',
  'ｅhr',
  '\u0130',
  '\u200b',
  'xn--',
  'javascript:',
  'data:',
  'blob:',
  'file:///',
  'Patient/1',
  'Observation?patient=p1',
  'Binary/1',
  '$export',
  '_history',
  '*',
]
const piece = fc.constantFrom(...PIECES)
const put = (text: string, at: number, more: string, cut: number): string => text.slice(0, at) + more + text.slice(at + cut)
/** Free ones, ones put together, and good ones with one place changed. */
const address = (good: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 3, arbitrary: fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')) },
    { weight: 4, arbitrary: fc.tuple(fc.nat(good.length), piece, fc.nat(2)).map(([at, more, cut]) => put(good, at, more, cut)) },
    { weight: 1, arbitrary: fc.tuple(piece, piece).map(([before, after]) => `${before}${good}${after}`) },
    { weight: 2, arbitrary: fc.constant(good) },
  )

/** Below the base by everything that a browser or a server could understand by it. */
function isBelow(base: string, text: string): boolean {
  const [url, root] = [new URL(text), new URL(base)]
  const folder = `${root.pathname.replace(/\/$/, '')}/`
  let path = url.pathname
  for (let turn = 0; turn < 4; turn += 1)
    path = path.replaceAll(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const steps = path.split(/[/\\]/).map((step) => step.replace(/;.*/, ''))
  return (
    url.origin === root.origin &&
    url.username + url.password === '' &&
    !steps.includes('..') &&
    !steps.includes('.') &&
    (`${path}/` === folder || path.startsWith(folder))
  )
}

test('1, 2 whatever the launch address says, at most the configured record system is started, as it was configured', () => {
  const name = fc.constantFrom(
    'iss',
    'iss',
    'iss',
    'launch',
    'ISS',
    'fhirServiceUrl',
    'clientId',
    'patientId',
    'redirect_uri',
    'iss[]',
    '__proto__',
  )
  let accepted = 0
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.oneof(address(BASE), fc.constantFrom('abc', 'abc', ''))), { maxLength: 5 }), (pairs) => {
      const query = new URLSearchParams(pairs)
      const request = launchRequestFrom(`?${query}`, [tenant])
      const [issuers, launches] = [query.getAll('iss'), query.getAll('launch')]
      const [iss = ''] = issuers
      const isOurs =
        issuers.length === 1 &&
        launches.length === 1 &&
        launches[0] !== '' &&
        iss.replace(/\/+$/, '').replace(/^https:\/\/[^/:]+(?::443)?(?=\/|$)/i, (host) => host.toLowerCase().replace(/:443$/, '')) === BASE
      expect([iss, request.kind]).toEqual([iss, isOurs ? 'ok' : 'refused'])
      if (request.kind !== 'ok') return
      accepted += 1
      expect(request).toEqual({ kind: 'ok', tenant, launch: launches[0] })
    }),
    { numRuns: 20_000 },
  )
  expect(accepted).toBeGreaterThan(30)
})

test('3 whatever the discovery document names, sign-in, token endpoint and keys are below what the tenant’s configuration allows', () => {
  const [place = ''] = tenant.authorization ?? []
  let taken = 0
  fc.assert(
    fc.property(address(`${place}/token`), (text) => {
      const endpoint = endpointOf(tenant, text)
      if (endpoint !== null) {
        taken += 1
        expect([endpoint, isBelow(place, endpoint), /[?#]/.test(endpoint)]).toEqual([endpoint, true, false])
      }
      const style = styleAddressOf(tenant, text)
      if (style !== null) expect([style, isBelow(place, style) || isBelow(BASE, style)]).toEqual([style, true])
      if (isOnServerOf(tenant, text)) expect(['https://ehr.example.org', 'https://login.example.org']).toContain(new URL(text).origin)
    }),
    { numRuns: 20_000 },
  )
  expect(taken).toBeGreaterThan(50)
})

test('3 whatever a discovery document holds, it is understood or refused in words; no address of it is asked', {
  timeout: 60_000,
}, async () => {
  const [place = ''] = tenant.authorization ?? []
  const value = fc.oneof(address(`${place}/token`), fc.anything({ maxDepth: 1 }))
  const document = fc.record(
    {
      authorization_endpoint: value,
      token_endpoint: value,
      issuer: value,
      jwks_uri: value,
      code_challenge_methods_supported: fc.oneof(
        fc.array(fc.oneof(fc.constantFrom('S256', 'plain'), fc.anything({ maxDepth: 0 }))),
        fc.anything({ maxDepth: 1 }),
      ),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(document, async (said) => {
      const asked: string[] = []
      const found = await discover(tenant, (async (to: string) => {
        asked.push(to)
        return new Response(JSON.stringify(said, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)) ?? 'null')
      }) as typeof fetch)
      expect(asked).toEqual([`${BASE}/.well-known/smart-configuration`])
      if (found.kind === 'stopped') return
      for (const endpoint of [found.authorizationEndpoint, found.tokenEndpoint, found.keysAddress ?? place])
        expect(isBelow(place, endpoint)).toBe(true)
      expect(found.challengeMethods.every((method) => typeof method === 'string')).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

type Call = { readonly address: string; readonly init: RequestInit }

/** A record system that writes these addresses wherever it may write any. */
function hostile(addresses: readonly string[]) {
  const calls: Call[] = []
  let turn = 0
  const next = (): string => addresses[turn++ % addresses.length] ?? ''
  const attachment = () => ({ contentType: 'text/plain', title: `${NOTE_TITLE} MX-AAAA-BBBB-CCCC`, url: next() })
  const resource = (type: string, id: string) => ({
    resourceType: type,
    id,
    status: type === 'DocumentReference' ? 'current' : 'final',
    subject: { reference: 'Patient/p1' },
    basedOn: [{ reference: next() }],
    hasMember: [{ reference: next() }],
    result: [{ reference: next() }],
    specimen: type === 'DiagnosticReport' ? [{ reference: next() }] : { reference: next() },
    medicationReference: { reference: next() },
    presentedForm: [attachment()],
    relatesTo: [{ code: 'replaces', target: { reference: next() } }],
    content: [{ attachment: attachment() }],
  })
  const server = async (to: string, init: RequestInit = {}): Promise<Response> => {
    calls.push({ address: to, init })
    const [path = '', search] = to.slice(BASE.length + 1).split('?')
    const [type = '', id] = path.split('/')
    if (type === 'Patient' && search === undefined) return Response.json({ resourceType: 'Patient', id })
    if (search === undefined) return Response.json(resource(type, id ?? 'x'))
    const entry = ['1', '2'].map((one) => ({ resource: resource(type, `${type}-${one}`), fullUrl: next() }))
    return Response.json({
      resourceType: 'Bundle',
      type: 'searchset',
      link: [
        { relation: 'next', url: next() },
        { relation: 'self', url: next() },
      ],
      entry,
    })
  }
  const waiting = { now: () => 0, random: () => 0, sleep: async () => {} }
  return { calls, transport: createTransport({ base: BASE, accessToken: () => 'secret', fetch: server as typeof fetch, waiting }) }
}

test('29 whatever addresses a record system writes into links, references and attachments: no request with the token leaves its base', {
  timeout: 300_000,
}, async () => {
  let requests = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(address(`${BASE}/Observation/1`), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('generic', 'epic', 'oracle'),
      async (addresses, vendor) => {
        const { calls, transport } = hostile(addresses)
        const about = {
          patientId: 'p1',
          encounterId: 'e1',
          userReference: 'Practitioner/7',
          vendor,
          scopes: scopesFrom('patient/*.rs'),
          budget: 60,
        }
        await readRecord(transport, about)
        const notes = { patientId: 'p1', type: { system: 'http://loinc.org', code: '11488-4', display: 'Consult note' } }
        await findEarlierNotes(transport, VENDORS[vendor], notes)
        await findLastNote(transport, VENDORS[vendor], notes)
        for (const reference of addresses)
          await readSource({ transport, vendor: VENDORS[vendor], scopes: about.scopes, patientId: 'p1' }, reference)
        requests += calls.length
        for (const { address: to, init } of calls) {
          expect([to, isBelow(BASE, to)]).toEqual([to, true])
          expect(init).toMatchObject({ redirect: 'error', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' })
        }
      },
    ),
    { numRuns: 1200 },
  )
  expect(requests).toBeGreaterThan(20_000)
})

test('29 whatever the address and the way of asking, a request is made below the base or not at all', { timeout: 60_000 }, async () => {
  let [made, refused] = [0, 0]
  await fc.assert(
    fc.asyncProperty(address(`${BASE}/Patient/1`), fc.constantFrom('get', 'post', 'put'), async (text, method) => {
      const { calls, transport } = hostile(['x'])
      const answer = method === 'get' ? await transport.get(text) : await transport[method as 'post' | 'put'](text, {})
      expect(answer.kind === 'outside').toBe(calls.length === 0)
      for (const { address: to } of calls) expect([text, to, isBelow(BASE, to)]).toEqual([text, to, true])
      if (calls.length === 0) refused += 1
      else made += 1
    }),
    { numRuns: 20_000 },
  )
  expect(Math.min(made, refused)).toBeGreaterThan(500)
})
