import fs from 'node:fs'
import { createServer } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Fault } from './control/faults.ts'
import type { LoggedCall } from './control/log.ts'
import { sha256 } from './encoding.ts'
import { serve } from './serve.ts'
import { MOST, VERIFIER } from './testing/practice-app.ts'
import { CASES, note } from './testing/small-case.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'practice-'))
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  fs.mkdirSync(path.join(folder, 'app/assets'), { recursive: true })
  for (const name of ['index.html', 'launch.html', 'config.json', 'assets/app.js'])
    fs.writeFileSync(path.join(folder, 'app', name), `from dist: ${name}`)
  fs.writeFileSync(path.join(folder, 'secret.json'), '{}')
  for (const { name, bundle } of CASES) {
    fs.mkdirSync(path.join(folder, 'fixtures', name), { recursive: true })
    fs.writeFileSync(path.join(folder, 'fixtures', name, 'bundle.json'), JSON.stringify(bundle))
  }
  server = await serve({ port: 0, appFolder: path.join(folder, 'app'), fixturesFolder: path.join(folder, 'fixtures') })
})

afterAll(async () => {
  await server.close()
  fs.rmSync(folder, { recursive: true })
})

beforeEach(() => at('/__practice/reset', { method: 'POST' }))

const at = (url: string, init?: RequestInit): Promise<Response> => fetch(url.startsWith('http') ? url : server.origin + url, init)
const sendJson = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const faulty = (...faults: Fault[]) => at('/__practice/faults', sendJson(faults))
const calls = async () => (await (await at('/__practice/log')).json()) as LoggedCall[]

async function token(character: 'generic' | 'epic' | 'oracle'): Promise<string> {
  const { origin } = server
  const { launch } = (await (await at(`/auth/${character}/launch`, sendJson({ patient: 'ada' }))).json()) as { launch: string }
  const client = { client_id: 'meninx-practice', redirect_uri: `${origin}/app/index.html` }
  const challenge = { code_challenge: await sha256(VERIFIER), code_challenge_method: 'S256' }
  const asked = {
    response_type: 'code',
    ...client,
    ...challenge,
    scope: MOST[character],
    state: 's',
    aud: `${origin}/fhir/${character}`,
    launch,
  }
  const redirected = await at(`/auth/${character}/authorize?${new URLSearchParams(asked)}`, { redirect: 'manual' })
  const code = new URL(redirected.headers.get('location') ?? '').searchParams.get('code') ?? ''
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: VERIFIER, ...client })
  return ((await (await at(`/auth/${character}/token`, { method: 'POST', body })).json()) as { access_token: string }).access_token
}

const SEARCH = '/fhir/generic/Observation?patient=ada&category=laboratory'

async function asApp() {
  const authorization = `Bearer ${await token('generic')}`
  return {
    get: (url: string) => at(url, { headers: { authorization } }),
    file: () =>
      at('/fhir/generic/DocumentReference', { ...sendJson(note()), headers: { authorization, 'content-type': 'application/fhir+json' } }),
    notes: async () =>
      ((await (await at('/fhir/generic/DocumentReference?patient=ada', { headers: { authorization } })).json()) as { total: number }).total,
  }
}

test('dropBefore destroys the socket and stores nothing', async () => {
  const { file, notes } = await asApp()
  await faulty({ method: 'POST', path: 'DocumentReference', dropBefore: true, times: 1 })
  await expect(file()).rejects.toThrow('fetch failed')
  expect(await notes()).toBe(0)
})

test('dropAfter destroys the socket after the note was stored', async () => {
  const { file, notes } = await asApp()
  await faulty({ method: 'POST', path: 'DocumentReference', dropAfter: true, times: 1 })
  await expect(file()).rejects.toThrow('fetch failed')
  expect(await notes()).toBe(1)
})

test('a fault strikes after the second request and then once', async () => {
  const { get } = await asApp()
  await faulty({
    path: 'Observation',
    after: 2,
    times: 1,
    status: 503,
    headers: { 'retry-after': '2' },
    body: { resourceType: 'OperationOutcome', issue: [] },
  })
  const statuses: number[] = []
  for (let turn = 0; turn < 4; turn += 1) statuses.push((await get(SEARCH)).status)
  expect(statuses).toEqual([200, 200, 503, 200])
})

test.each([
  ['generic', true],
  ['oracle', false],
])('%s: whether an app on another origin may read Retry-After of a 429 is %s', async (character, readable) => {
  await faulty({ path: 'metadata', status: 429, headers: { 'retry-after': '2' } })
  const { status, headers } = await at(`/fhir/${character}/metadata`)
  expect([status, headers.get('access-control-expose-headers')?.includes('Retry-After')]).toEqual([429, readable])
})

test('a preflight does not use up the turns of a fault', async () => {
  await faulty({ path: 'metadata', status: 500, times: 1 })
  expect((await at('/fhir/generic/metadata', { method: 'OPTIONS' })).status).toBe(204)
  expect((await at('/fhir/generic/metadata')).status).toBe(500)
})

test('DELETE takes the faults away', async () => {
  const { get } = await asApp()
  await faulty({ path: 'Observation', status: 500 })
  await at('/__practice/faults', { method: 'DELETE' })
  expect((await get(SEARCH)).status).toBe(200)
})

test('truncate cuts the body in the middle, so that it is not JSON', async () => {
  const { get } = await asApp()
  await faulty({ path: 'Observation', truncate: true })
  await expect((await get(SEARCH)).json()).rejects.toThrow(SyntaxError)
})

test.each<[string, Partial<Fault>, (next: string) => boolean]>([
  [
    'foreignNext points the page link at another origin',
    { foreignNext: 'http://evil.example' },
    (next) => next.startsWith('http://evil.example/fhir/generic/'),
  ],
  ['loopNext points the page link at the same page', { loopNext: true }, (next) => next.endsWith(SEARCH)],
  ['endlessNext points the page link at a page that never was', { endlessNext: true }, (next) => /&_again=[\w-]{36}$/.test(next)],
])('%s', async (_, fault, isExpected) => {
  const { get } = await asApp()
  await faulty({ path: 'Observation', ...fault })
  const { link } = (await (await get(SEARCH)).json()) as { link: { relation: string; url: string }[] }
  expect(isExpected(link.find(({ relation }) => relation === 'next')?.url ?? '')).toBe(true)
})

test('a wrong clock of the server counts for what it issues and for what it judges', async () => {
  await faulty({ path: '.', clockSkewSeconds: 600 })
  const authorization = `Bearer ${await token('oracle')}`
  const read = async () => (await at('/fhir/oracle/Patient/ada', { headers: { authorization } })).status
  expect(await read()).toBe(200)
  await faulty({ path: '.', clockSkewSeconds: 1300 })
  expect(await read()).toBe(401)
})

test('a content type can be replaced, as by a proxy that answers 200 with a page', async () => {
  const { get } = await asApp()
  await faulty({ path: 'Observation', status: 200, body: '<html>', contentType: 'text/html' })
  expect((await get(SEARCH)).headers.get('content-type')).toBe('text/html')
})

test('delayMs keeps the answer back', async () => {
  const { get } = await asApp()
  await faulty({ path: 'Observation', delayMs: 150 })
  const before = performance.now()
  await get(SEARCH)
  expect(performance.now() - before).toBeGreaterThan(140)
})

test('the log names method, path, query, status and whether a token came', async () => {
  const { get } = await asApp()
  await get(SEARCH)
  const last = (await calls()).at(-1)
  expect(last).toMatchObject({ method: 'GET', path: '/fhir/generic/Observation', status: 200, token: true })
  expect(last?.query).toEqual([
    ['patient', 'ada'],
    ['category', 'laboratory'],
  ])
})

test('reset forgets notes, faults and the log', async () => {
  const { file, notes } = await asApp()
  await file()
  await faulty({ path: '.', status: 500 })
  await at('/__practice/reset', { method: 'POST' })
  expect([await notes(), (await calls()).length]).toEqual([0, 1])
})

test('the app is served with strict headers, its launch page too', async () => {
  const { headers } = await at('/app/launch.html?iss=x')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer'])
})

test('the configuration comes from the practice system, not from the built folder, with a tenant per character', async () => {
  const { tenants } = (await (await at('/app/config.json')).json()) as { tenants: { iss: string; vendor: string; scopes: string }[] }
  expect(tenants.map(({ vendor, iss }) => [vendor, iss])).toEqual(
    ['generic', 'epic', 'oracle'].map((key) => [key, `${server.origin}/fhir/${key}`]),
  )
  expect(tenants.map(({ scopes }) => scopes.includes('MedicationStatement'))).toEqual([true, false, false])
})

test.each(['/app/../secret.json', '/app/%2e%2e/secret.json', '/app/..%2fsecret.json', '/page/../serve.ts', '/nothing'])(
  '%s is not served',
  async (url) => {
    expect((await at(url)).status).toBe(404)
  },
)

test('another Host name is turned away, because it would be a foreign page that resolves to this machine', async () => {
  const { port } = new URL(server.origin)
  expect((await at(`http://localhost:${port}/`).catch(() => ({ status: 421 }))).status).toBe(421)
})

test('a port in use moves on to the next free one', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as { port: number }
  const second = await serve({ port, fixturesFolder: path.join(folder, 'none') })
  expect(Number(new URL(second.origin).port)).toBeGreaterThan(port)
  await second.close()
  taken.close()
})

test('the practice page gets the patient list and a chart with the text of its notes', async () => {
  const { file } = await asApp()
  await file()
  const patients = (await (await at('/__practice/patients')).json()) as { title: string }[]
  expect(patients.map(({ title }) => title)).toEqual(['Case of ada', 'Case of ben'])
  const chart = (await (await at('/__practice/chart/generic/ada')).json()) as { documents: { text: string; author: string }[] }
  expect(chart.documents[0]).toMatchObject({ text: 'Seen today. ≥ 75 ×10⁹/L', author: 'Dr. Robin Practice', status: 'current, final' })
})
