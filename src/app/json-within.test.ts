import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { hostStyleInWords } from '../ui/report/host-style.ts'
import { readConfig, type Tenant } from './config.ts'
import { discover } from './discovery.ts'
import { takeHostStyle } from './host-style/take-host-style.ts'
import { issuerKeysAt } from './issuer-keys.ts'
import { jsonWithin, MOST_BYTES, TooLong } from './json-within.ts'
import { deployedVersions } from './knowledge-news.ts'
import { onlyTo } from './sign-in-fetch.ts'

const PART = new TextEncoder().encode(`"${'x'.repeat(9_997)}",`)

/** An answer without end, and how many bytes of it were taken, and whether the rest was declined. */
function endless() {
  const taken = { bytes: 0, declined: false }
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(new TextEncoder().encode('[')),
    pull: (stream) => {
      taken.bytes += PART.byteLength
      // Far more than any limit: a reader without one fails the test instead of filling the memory.
      if (taken.bytes > 5_000_000) stream.close()
      else stream.enqueue(PART)
    },
    cancel: () => {
      taken.declined = true
    },
  })
  return { taken, get: async () => new Response(body) }
}

const tenant = { iss: 'https://ehr.example.org/fhir' } as Tenant
const styled = async (get: typeof fetch) => {
  await takeHostStyle('https://ehr.example.org/style.json', get, () => {})
  return hostStyleInWords()
}

test.each<[string, number, (get: typeof fetch) => Promise<unknown>, unknown]>([
  ['config.json', MOST_BYTES.configuration, (get) => readConfig(get), { kind: 'unusable' }],
  ['the discovery document', MOST_BYTES.discovery, (get) => discover(tenant, get), { kind: 'stopped', problem: 'server-unreachable' }],
  ['a key set', MOST_BYTES.keys, (get) => issuerKeysAt('https://ehr.example.org/keys', get), null],
  ['version.json', MOST_BYTES.versions, (get) => deployedVersions(get), null],
  ['the record system’s look', MOST_BYTES.style, styled, expect.stringContaining('too long')],
  [
    'the answer of the token endpoint',
    MOST_BYTES.token,
    (get) => onlyTo('https://ehr.example.org/token', 1000, get)('https://ehr.example.org/token').catch((problem: Error) => problem.name),
    'TypeError',
  ],
])('bug: of %s no more than %i bytes are read, and the rest is declined', async (_, most, read, outcome) => {
  const { taken, get } = endless()
  const result = await read(get as typeof fetch)
  if (typeof outcome === 'object' && outcome !== null && 'kind' in outcome) expect(result).toMatchObject(outcome)
  else expect(result).toEqual(outcome)
  expect(taken.declined).toBe(true)
  // The stream runs two parts ahead of its reader.
  expect(taken.bytes).toBeLessThanOrEqual(most + 3 * PART.byteLength)
})

test('what fits is the JSON; longer, empty and other answers are told apart', async () => {
  expect(await jsonWithin(new Response('[1,2]'), 5)).toEqual([1, 2])
  expect(await jsonWithin(new Response('null'), 5)).toBeNull()
  await expect(jsonWithin(new Response('[1,22]'), 5)).rejects.toThrow(TooLong)
  for (const text of ['', '<html>']) await expect(jsonWithin(new Response(text), 100)).rejects.toThrow(SyntaxError)
})

test('the answer of the token endpoint reaches fhirclient with its status, headers and text', async () => {
  const get = async () => Response.json({ error: 'invalid_grant' }, { status: 400, headers: { 'x-correlation': '7' } })
  const answer = await onlyTo('https://a.example/token', 1000, get)('https://a.example/token')
  expect([answer.status, answer.headers.get('x-correlation'), await answer.json()]).toEqual([400, '7', { error: 'invalid_grant' }])
  expect(
    (await onlyTo('https://a.example/token', 1000, async () => new Response(null, { status: 204 }))('https://a.example/token')).status,
  ).toBe(204)
})

test('nothing else in the app takes an answer of the network whole', () => {
  const files = ['app', 'fhir', 'ui'].flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
      .map((name) => path.join('src', folder, name)),
  )
  expect(files.length).toBeGreaterThan(200)
  expect(files.filter((file) => /\.(?:json|text|arrayBuffer|blob|bytes|formData)\(\)/.test(readFileSync(file, 'utf8')))).toEqual([])
})
