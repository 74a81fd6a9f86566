import { expect, test } from 'vitest'
import type { IsoDate } from '../facts/iso-date.ts'
import { chartFrom } from './chart-from.ts'
import { readRecord } from './read-record.ts'
import { scopesFrom } from './scopes.ts'
import { createTransport } from './transport.ts'

const BASE = 'https://ehr.example.org/fhir'
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

/** A chart whose laboratory answer holds these entries, in the words of JSON. */
async function chartWith(...entries: readonly string[]) {
  const answer = async (address: string | URL | Request): Promise<Response> => {
    const asked = new Request(address).url
    if (asked.includes('/Patient/')) return new Response('{"resourceType":"Patient","id":"p1"}')
    const isLab = asked.includes('category=laboratory')
    const listed = isLab ? entries.map((resource) => `{"resource":${resource}}`).join(',') : ''
    return new Response(`{"resourceType":"Bundle","entry":[${listed}]}`)
  }
  const transport = createTransport({ base: BASE, accessToken: () => 't', fetch: answer })
  const scopes = scopesFrom('patient/*.rs')
  const read = await readRecord(transport, { patientId: 'p1', encounterId: null, vendor: 'generic', scopes })
  if (read.kind !== 'read') throw new Error(read.why)
  return chartFrom(read.resources, { asOf: '2026-11-01' as IsoDate, region: 'US', queries: read.queries, patientId: 'p1' })
}

const potassium = (id: string) => `{"resourceType":"Observation","id":${id},"status":"final","subject":{"reference":"Patient/p1"},
  "code":{"coding":[{"system":"http://loinc.org","code":"2823-3"}]},"effectiveDateTime":"2026-10-30",
  "valueQuantity":{"value":3.1,"unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"}}`

test.each([
  ['an id that is a hundred thousand lists in one another', potassium(nested(100_000))],
  ['a type that is one', `{"resourceType":${nested(100_000)},"id":"x"}`],
  ['an extension that is one', `{"resourceType":"Observation","id":"x","extension":${nested(100_000)}}`],
])('bug: %s costs its own resource and nothing else', async (_, crooked) => {
  const { facts, unread } = await chartWith(crooked, potassium('"k1"'))
  expect(facts.potassiumMmolL).toMatchObject({ state: 'known', reading: { value: { value: 3.1 } } })
  expect(unread.length).toBeGreaterThan(0)
})

test('names from the prototype of objects are nothing but odd names', async () => {
  const odd = [
    '{"resourceType":"__proto__","id":"x"}',
    '{"resourceType":"constructor","id":"x"}',
    '{"__proto__":{"polluted":1},"resourceType":"Basic"}',
  ]
  await chartWith(...odd, potassium('"k1"'))
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
