import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Waiting } from './retry.ts'
import { createTransport, type TransportOptions } from './transport.ts'

const BASE = 'https://ehr.example.org/fhir'
type Call = { readonly url: string; readonly init: RequestInit }

/** A server that gives these answers in turn, the last one for ever. */
function served(...answers: (() => Promise<Response> | Response)[]) {
  const calls: Call[] = []
  const waits: number[] = []
  const waiting: Waiting = { now: () => Date.parse('2026-01-01T00:00:00Z'), random: () => 0.5, sleep: async (ms) => void waits.push(ms) }
  const answer = async (url: string, init: RequestInit = {}) => {
    calls.push({ url, init })
    return (answers[calls.length - 1] ?? answers.at(-1))!()
  }
  const transport = (more: Partial<TransportOptions> = {}) =>
    createTransport({ base: BASE, accessToken: () => 'secret', fetch: answer as typeof fetch, waiting, ...more })
  return { calls, waits, transport }
}
const json =
  (body: unknown, status = 200, headers = {}) =>
  () =>
    Response.json(body, { status, headers })
const busy =
  (status = 503, headers: Record<string, string> = {}) =>
  () =>
    new Response('', { status, headers })
const tokenOf = ({ init }: Call) => new Headers(init.headers).get('Authorization')

test('a read carries the token, follows no redirect, sends no cookie and leaves nothing in the cache', async () => {
  const { calls, transport } = served(json({ resourceType: 'Patient' }))
  expect(await transport().get('Patient/1')).toMatchObject({ kind: 'ok', status: 200, body: { resourceType: 'Patient' } })
  expect(calls[0]).toMatchObject({ url: `${BASE}/Patient/1`, init: { redirect: 'error', credentials: 'omit', cache: 'no-store' } })
  expect(tokenOf(calls[0]!)).toBe('Bearer secret')
})

test('an address outside the base gets no request at all, and so never the token', async () => {
  const piece = fc.constantFrom('https://', 'ehr.example.org', '/fhir', '/', '..', '%2e', '@', '\\', '?', ':', 'evil.com', 'Patient', '%2f')
  const wanted = fc.oneof(
    fc.webUrl(),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  )
  await fc.assert(
    fc.asyncProperty(wanted, fc.boolean(), async (address, writing) => {
      const { calls, transport } = served(json({}))
      const answer = writing ? await transport().post(address, {}) : await transport().get(address)
      expect(answer.kind === 'outside').toBe(calls.length === 0)
      for (const { url } of calls) expect(url === BASE || /^https:\/\/ehr\.example\.org\/fhir[/?]/.test(url)).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test.each([429, 502, 503, 504])('a read that is answered %i is asked again, at most three times', async (status) => {
  const recovering = served(busy(status), json({}))
  expect(await recovering.transport().get('Patient/1')).toMatchObject({ kind: 'ok' })
  const dead = served(busy(status))
  expect(await dead.transport().get('Patient/1')).toMatchObject({ kind: 'refused', status })
  expect(dead.calls).toHaveLength(4)
  expect(dead.waits).toEqual([375, 750, 1500])
})

test('Retry-After is obeyed in seconds and as a date; more than 30 seconds is given back to the person', async () => {
  const seconds = served(busy(429, { 'Retry-After': '2' }), json({}))
  await seconds.transport().get('Patient/1')
  expect(seconds.waits).toEqual([2000])
  const date = served(busy(503, { 'Retry-After': 'Thu, 01 Jan 2026 00:00:05 GMT' }), json({}))
  await date.transport().get('Patient/1')
  expect(date.waits).toEqual([5000])
  const long = served(busy(429, { 'Retry-After': '31' }), json({}))
  expect(await long.transport().get('Patient/1')).toMatchObject({ kind: 'refused', status: 429 })
  expect(long.calls).toHaveLength(1)
})

test.each([400, 401, 403, 404, 500])('a read that is answered %i is not asked again', async (status) => {
  const { calls, transport } = served(json({ resourceType: 'OperationOutcome' }, status))
  expect(await transport().get('Patient/1')).toMatchObject({ kind: 'refused', status, body: { resourceType: 'OperationOutcome' } })
  expect(calls).toHaveLength(1)
})

test.each([429, 502, 503, 504])('a create that is answered %i is never sent again', async (status) => {
  const { calls, transport } = served(busy(status))
  expect(await transport().post('DocumentReference', {})).toMatchObject({ kind: 'refused', status })
  expect(calls).toHaveLength(1)
})

test('a create whose connection is lost is never sent again', async () => {
  const { calls, transport } = served(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await transport().post('DocumentReference', {})).toEqual({ kind: 'unreachable' })
  expect(calls).toHaveLength(1)
})

test('an empty answer is none; HTML, half a JSON and an empty 403 are told apart', async () => {
  const answerTo = (response: Response) =>
    served(() => response)
      .transport()
      .get('Patient/1')
  expect(await answerTo(new Response('', { status: 201, headers: { Location: 'DocumentReference/7' } }))).toMatchObject({
    kind: 'ok',
    status: 201,
    body: null,
    headers: { location: 'DocumentReference/7' },
  })
  expect(await answerTo(new Response('<html>'))).toEqual({ kind: 'garbage', status: 200 })
  expect(await answerTo(new Response('{"resourceType":"Bun'))).toEqual({ kind: 'garbage', status: 200 })
  expect(await answerTo(new Response('', { status: 403 }))).toEqual({ kind: 'refused', status: 403, body: null })
  expect(await answerTo(new Response('<html>', { status: 403 }))).toEqual({ kind: 'refused', status: 403, body: null })
})

test('no answer within the time allowed is a timeout; a caller who leaves gets "cancelled"', async () => {
  const hanging: typeof fetch = (_, init) =>
    new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
  const transport = createTransport({ base: BASE, accessToken: () => null, fetch: hanging, timeoutMs: 10 })
  expect(await transport.get('Patient/1')).toEqual({ kind: 'timeout' })
  const leaving = new AbortController()
  const answer = createTransport({ base: BASE, accessToken: () => null, fetch: hanging }).get('Patient/1', { signal: leaving.signal })
  leaving.abort()
  expect(await answer).toEqual({ kind: 'cancelled' })
})

const inPieces = (megabytes: number) => {
  let given = 0
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += 1
      if (given > megabytes) controller.close()
      else controller.enqueue(new Uint8Array(1_000_000).fill(32))
    },
  })
  return { response: () => new Response(stream), given: () => given }
}

test('an answer that is longer than what is read of one is given up while it comes, and is not taken for an empty one', async () => {
  const endless = inPieces(1_000_000)
  expect(await served(endless.response).transport({ answerBytes: 3_000_000 }).get('Observation')).toEqual({
    kind: 'too-long',
    mostBytes: 3_000_000,
  })
  expect(endless.given()).toBeLessThan(8)
  expect(await served(inPieces(3).response).transport({ answerBytes: 3_000_000 }).get('Observation')).toMatchObject({ kind: 'ok' })
  expect(await served(inPieces(33).response).transport().get('Observation')).toMatchObject({ kind: 'too-long' })
})

test('text that is cut between two bytes of one letter is put together again', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ text: '≥ 10⁹, Ω, 脑转移' }))
  const response = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
          controller.close()
        },
      }),
    )
  expect(await served(response).transport().get('Patient/1')).toMatchObject({ body: { text: '≥ 10⁹, Ω, 脑转移' } })
})

test('a Binary is read as a resource or as its content, by what the answer says it is; elsewhere content is no answer', async () => {
  const resource = { resourceType: 'Binary', contentType: 'text/plain', data: btoa('note') }
  const raw = (type: string, body: string) => () => new Response(body, { headers: { 'Content-Type': type } })
  const read = async (answer: () => Response, asBinary = true) => {
    const got = await served(answer).transport().get('Binary/1', { asBinary })
    return got.kind === 'ok' ? got.body : got.kind
  }
  expect(await read(raw('application/fhir+json', JSON.stringify(resource)))).toEqual(resource)
  expect(await read(raw('application/json; charset=utf-8', JSON.stringify(resource)))).toEqual(resource)
  expect(await read(raw('text/plain', 'note'))).toEqual(resource)
  expect(await read(raw('application/json', '{"reference":"MNX"}'))).toEqual({
    resourceType: 'Binary',
    contentType: 'application/json',
    data: btoa('{"reference":"MNX"}'),
  })
  expect(await read(raw('text/plain', 'note'), false)).toBe('garbage')
  const outcome = { resourceType: 'OperationOutcome' }
  expect(await read(raw('application/fhir+json', JSON.stringify(outcome)))).toEqual(outcome)
})

test('the content of a Binary is kept byte for byte, of any length', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40_000, size: 'max' }), async (bytes) => {
      const response = () => new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } })
      const got = await served(response).transport().get('Binary/1', { asBinary: true })
      const { data } = (got.kind === 'ok' ? got.body : {}) as { data: string }
      expect(Buffer.from(data, 'base64').equals(Buffer.from(bytes))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('at most four requests run at a time', async () => {
  let [running, most] = [0, 0]
  const slow: typeof fetch = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 2))
    running -= 1
    return Response.json({})
  }
  const transport = createTransport({ base: BASE, accessToken: () => null, fetch: slow })
  await Promise.all(Array.from({ length: 30 }, (_, n) => transport.get(`Patient/${n}`)))
  expect(most).toBe(4)
})
