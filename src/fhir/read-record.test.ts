import { expect, test } from 'vitest'
import type { IsoDate } from '../facts/iso-date.ts'
import { chartFrom } from './chart-from.ts'
import { type RecordRead, readRecord, type WhatToRead } from './read-record.ts'
import { scopesFrom } from './scopes.ts'
import { createTransport } from './transport.ts'

const BASE = 'https://ehr.example.org/fhir'
const PATIENT = { resourceType: 'Patient', id: 'p1' }

const bundle = (resources: readonly unknown[], next?: string) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  link: next === undefined ? [] : [{ relation: 'next', url: next }],
  entry: resources.map((resource) => ({ resource })),
})
const observation = (id: string, more: object = {}) => ({ resourceType: 'Observation', id, subject: { reference: 'Patient/p1' }, ...more })
const outcome = (code: string, severity = 'warning', diagnostics = `issue ${code}`) => ({
  resourceType: 'OperationOutcome',
  issue: [
    { severity, code: 'processing', diagnostics, details: { coding: [{ system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369', code }] } },
  ],
})
const refusal = (status: number, body: unknown = null) => new Response(body === null ? '' : JSON.stringify(body), { status })

/** A server that answers searches containing a text with something, everything else with an empty searchset. */
async function reading(replies: Record<string, unknown>, about: Partial<WhatToRead> = {}) {
  const asked: string[] = []
  const server = async (address: string) => {
    asked.push(address.slice(BASE.length + 1))
    const url = new URL(address)
    const plain = decodeURIComponent(address)
    const found = Object.entries({ 'fhir/Patient/p1': PATIENT, ...replies }).findLast(([part]) => plain.includes(part))
    const reply = found === undefined ? bundle([]) : typeof found[1] === 'function' ? (found[1] as (url: URL) => unknown)(url) : found[1]
    return reply instanceof Response ? reply.clone() : Response.json(reply)
  }
  const waiting = { now: () => 0, random: () => 0, sleep: async () => {} }
  const transport = createTransport({ base: BASE, accessToken: () => 't', fetch: server as typeof fetch, waiting })
  const read = await readRecord(transport, {
    patientId: 'p1',
    encounterId: null,
    vendor: 'generic',
    scopes: scopesFrom('patient/*.rs'),
    ...about,
  })
  return { asked, read }
}
function whole(read: RecordRead) {
  if (read.kind !== 'read') throw new Error(`${read.problem}: ${read.why}`)
  return {
    ...read,
    queryOf: (what: string) => read.queries.find((query) => query.what === what),
    ids: read.resources.map((r) => (r as { id?: string }).id),
  }
}
const LAB = 'category=laboratory'

test('a record that answers everything is complete, and its patient comes first', async () => {
  const { read, asked } = await reading({ [LAB]: bundle([observation('o1')]) })
  expect(whole(read).complete).toBe(true)
  expect(whole(read).ids).toEqual(['p1', 'o1'])
  expect(asked.length).toBeLessThan(20)
  expect(asked.some((address) => address.includes('metadata'))).toBe(false)
})

test.each(['generic', 'epic', 'oracle'] as const)(
  'at %s every search names the patient, and observations always a category or a code',
  async (vendor) => {
    const { asked } = await reading({}, { vendor })
    for (const address of asked.filter((a) => a.includes('?'))) {
      const parameters = new URLSearchParams(address.split('?')[1])
      expect(parameters.get('patient') === 'p1' || parameters.get('subject') === 'Patient/p1').toBe(true)
      if (address.startsWith('Observation')) expect(parameters.has('category') || parameters.has('code')).toBe(true)
      expect(address).not.toMatch(/[|, ]/)
      expect(address.length).toBeLessThan(2048)
    }
    expect(asked.some((address) => address.startsWith('MedicationStatement'))).toBe(vendor === 'generic')
  },
)

test('what a vendor does not offer is named, and does not make the record incomplete', async () => {
  const read = whole((await reading({}, { vendor: 'oracle' })).read)
  expect(read.queryOf('medication statements')).toMatchObject({ outcome: 'not-offered', expected: true })
  expect(read.complete).toBe(true)
})

test('the patient that answers must be the patient of the launch', async () => {
  expect((await reading({ 'fhir/Patient/p1': { resourceType: 'Patient', id: 'p2' } })).read).toMatchObject({
    kind: 'stopped',
    problem: 'wrong-patient',
  })
  expect((await reading({ 'fhir/Patient/p1': {} })).read).toMatchObject({ kind: 'stopped', problem: 'patient-not-read' })
  expect((await reading({ 'fhir/Patient/p1': refusal(403) })).read).toMatchObject({ kind: 'stopped', problem: 'patient-not-read' })
  expect((await reading({ 'fhir/Patient/p1': refusal(401) })).read).toMatchObject({ kind: 'stopped', problem: 'session-ended' })
})

test('one refused search hides no other, and says why in words', async () => {
  const { read } = await reading({ [LAB]: refusal(403), DiagnosticReport: bundle([{ resourceType: 'DiagnosticReport', id: 'd1' }]) })
  expect(whole(read).queryOf('laboratory observations')).toMatchObject({ outcome: 'refused', why: 'Not permitted.', count: 0 })
  expect(whole(read).ids).toContain('d1')
  expect(whole(read).complete).toBe(false)
})

test('a refusal that is not FHIR is quoted', async () => {
  const { read } = await reading({ [LAB]: refusal(403, { code: 403, message: 'insufficient_scope' }) }, { vendor: 'oracle' })
  expect(whole(read).queryOf('laboratory observations')?.why).toBe('Not permitted. The record system says: insufficient_scope')
})

test.each([
  ['503', refusal(503), 'unreachable'],
  ['429', refusal(429), 'unreachable'],
  ['500', refusal(500), 'unreachable'],
  ['HTML', new Response('<html>'), 'unreachable'],
  ['another resource', observation('o1'), 'unreachable'],
  ['400', refusal(400), 'refused'],
  ['404', refusal(404), 'refused'],
])('a laboratory search answered with %s is never an empty laboratory', async (_, reply, expected) => {
  const read = whole((await reading({ [LAB]: reply })).read)
  expect(read.queryOf('laboratory observations')).toMatchObject({ outcome: expected, why: expect.any(String) })
  expect(read.complete).toBe(false)
})

test('Epic’s 4101 is an empty answer; 4119, 59204 and 59100 leave something out and say so', async () => {
  const empty = whole((await reading({ [LAB]: bundle([outcome('4101')]) }, { vendor: 'epic' })).read)
  expect(empty.queryOf('laboratory observations')).toEqual({
    what: 'laboratory observations',
    resourceType: 'Observation',
    outcome: 'read',
    count: 0,
  })
  for (const code of ['4119', '59204', '59100', '59101', '59109', '4127']) {
    const read = whole((await reading({ [LAB]: bundle([observation('o1'), outcome(code)]) }, { vendor: 'epic' })).read)
    expect(read.queryOf('laboratory observations')).toMatchObject({ outcome: 'partly-read', why: `issue ${code}`, count: 1 })
    expect(read.ids).toEqual(['p1', 'o1'])
    expect(read.complete).toBe(false)
  }
})

test('4119 alone is a reservation; beside 59204, 59205, a lost page or in nobody’s words it is not', async () => {
  const asked = async (...codes: readonly string[]) =>
    whole((await reading({ [LAB]: bundle([observation('o1'), ...codes.map((code) => outcome(code))]) }, { vendor: 'epic' })).read).queryOf(
      'laboratory observations',
    )
  expect(await asked('4119')).toMatchObject({ outcome: 'partly-read', reserved: true })
  for (const codes of [['59204'], ['4119', '59204'], ['4119', '59205'], ['4119', '4127']])
    expect(await asked(...codes)).not.toHaveProperty('reserved')
  const lost = { [LAB]: bundle([observation('o1'), outcome('4119')], `${BASE}/Observation?page=2`), 'page=2': refusal(500) }
  expect(whole((await reading(lost, { vendor: 'epic' })).read).queryOf('laboratory observations')).not.toHaveProperty('reserved')
  const elsewhere = whole((await reading({ [LAB]: bundle([observation('o1'), outcome('4119')]) })).read)
  expect(elsewhere.queryOf('laboratory observations')).not.toHaveProperty('reserved')
})

test.each(['4130', '4131', '4134'])('break-the-glass (%s) is refused with what the person can do, and is asked once', async (code) => {
  const { read, asked } = await reading({ [LAB]: refusal(403, outcome(code, 'fatal')) }, { vendor: 'epic' })
  expect(whole(read).queryOf('laboratory observations')).toMatchObject({
    outcome: 'refused',
    why: expect.stringContaining('give a reason'),
  })
  expect(asked.filter((address) => address.includes(LAB))).toHaveLength(1)
})

test('pages are followed to the end, through short and empty ones', async () => {
  const { read } = await reading({
    [LAB]: bundle([observation('o1')], `${BASE}/Observation?page=2`),
    'page=2': bundle([], `${BASE}/Observation?page=3`),
    'page=3': bundle([observation('o3')]),
  })
  expect(whole(read).ids).toEqual(['p1', 'o1', 'o3'])
  expect(whole(read).complete).toBe(true)
})

test('an error on the second page keeps the first', async () => {
  const { read } = await reading({ [LAB]: bundle([observation('o1')], `${BASE}/Observation?page=2`), 'page=2': refusal(500) })
  expect(whole(read).queryOf('laboratory observations')).toMatchObject({ outcome: 'partly-read', count: 1 })
})

test.each([
  'https://evil.example/fhir/Observation?page=2',
  'http://ehr.example.org/fhir/Observation?page=2',
  'https://ehr.example.org/other?page=2',
])('a next page at %s is not fetched, and the answer is partial', async (next) => {
  const { read, asked } = await reading({ [LAB]: bundle([observation('o1')], next) })
  expect(asked.filter((address) => address.includes('page=2'))).toEqual([])
  expect(whole(read).queryOf('laboratory observations')).toMatchObject({ outcome: 'partly-read', count: 1 })
})

test('a page that leads to itself, and a circle of pages, end', async () => {
  const itself = await reading({ [LAB]: (url: URL) => bundle([observation('o1')], url.href) })
  expect(whole(itself.read).queryOf('laboratory observations')).toMatchObject({
    outcome: 'partly-read',
    why: expect.stringContaining('repeated'),
  })
  const circle = await reading({
    [LAB]: bundle([], `${BASE}/Observation?page=2`),
    'page=2': bundle([], `${BASE}/Observation?page=3`),
    'page=3': bundle([], `${BASE}/Observation?page=2`),
  })
  expect(circle.asked.filter((address) => address.includes('page='))).toHaveLength(2)
})

test('endless pages end at the request budget, and the answer is partial', async () => {
  let page = 0
  const { read, asked } = await reading({
    'Observation?page=': () => bundle([observation(`o${page}`)], `${BASE}/Observation?page=${++page}`),
    [LAB]: bundle([], `${BASE}/Observation?page=0`),
  })
  expect(asked.length).toBe(60)
  expect(whole(read).queryOf('laboratory observations')).toMatchObject({
    outcome: 'partly-read',
    why: 'Reading stopped after 60 requests; there may be more.',
  })
})

test('an expired page (4113) starts the search anew, once', async () => {
  let expired = 0
  const replies = (times: number) => ({
    [LAB]: bundle([observation('o1')], `${BASE}/Observation?page=2`),
    'page=2': () => (expired++ < times ? refusal(400, outcome('4113', 'fatal')) : bundle([observation('o2')])),
  })
  const once = whole((await reading(replies(1), { vendor: 'epic' })).read)
  expect([once.ids, once.complete]).toEqual([['p1', 'o1', 'o2'], true])
  expired = 0
  expect(whole((await reading(replies(9), { vendor: 'epic' })).read).queryOf('laboratory observations')).toMatchObject({
    outcome: 'partly-read',
    count: 1,
  })
})

test('the same version of a resource is kept once; entries without content are said', async () => {
  const twice = observation('o1', { meta: { versionId: '1' } })
  const { read } = await reading({
    [LAB]: { ...bundle([twice, twice]), entry: [{ resource: twice }, null, { resource: null }, { resource: twice }] },
    'code=': bundle([twice]),
  })
  expect(whole(read).ids).toEqual(['p1', 'o1'])
  expect(whole(read).queryOf('laboratory observations')).toMatchObject({
    outcome: 'partly-read',
    why: '2 of the results came without content.',
  })
})

test('specimens and medications that results only refer to are fetched by id, together', async () => {
  const resources = [
    observation('o1', { specimen: { reference: 'Specimen/s1' } }),
    observation('o2', { specimen: { reference: `${BASE}/Specimen/s2` } }),
  ]
  const { read, asked } = await reading({
    [LAB]: bundle(resources),
    'MedicationRequest?': bundle([{ resourceType: 'MedicationRequest', id: 'm', medicationReference: { reference: 'Medication/d1' } }]),
    'Specimen?_id=s1,s2': bundle([{ resourceType: 'Specimen', id: 's1' }]),
    'Medication?_id=d1': refusal(403),
  })
  expect(asked.filter((address) => address.includes('_id'))).toEqual(['Specimen?_id=s1%2Cs2', 'Medication?_id=d1'])
  expect(whole(read).ids).toContain('s1')
  expect(whole(read).queryOf('medications')).toMatchObject({ outcome: 'refused' })
})

test('what the sign-in does not permit is not asked, and is refused in words', async () => {
  const { read, asked } = await reading({}, { scopes: scopesFrom('patient/Patient.read patient/Observation.rs?category=laboratory') })
  expect(asked.every((address) => /^(Patient|Observation)/.test(address))).toBe(true)
  expect(whole(read).queryOf('diagnoses')).toMatchObject({ outcome: 'refused' })
  expect(whole(read).queryOf('laboratory observations')).toMatchObject({ outcome: 'read' })
  expect(whole(read).queryOf('imaging observations')).toMatchObject({ outcome: 'partly-read' })
})

test('ungranted becomes not recorded: a missing scope is refused, also for what the app can do without', async () => {
  const scopes = scopesFrom('patient/Patient.rs patient/Observation.rs patient/Condition.rs patient/MedicationRequest.rs')
  const read = whole((await reading({}, { scopes })).read)
  expect(read.queryOf('medication statements')).toMatchObject({
    outcome: 'refused',
    why: 'The sign-in did not include the permission to read this.',
  })
  expect(read.complete).toBe(false)
})

test('ungranted becomes not recorded, and stale scalars: what was not read reaches the facts with its reason', async () => {
  const scopes = scopesFrom(
    'patient/Patient.rs patient/Observation.rs patient/Condition.rs patient/MedicationRequest.rs patient/Procedure.rs',
  )
  const qtc = observation('q1', {
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '8636-3' }] },
    effectiveDateTime: '2026-01-05',
    valueQuantity: { value: 420, unit: 'ms', code: 'ms', system: 'http://unitsofmeasure.org' },
  })
  const replies = { [LAB]: bundle([qtc], `${BASE}/Observation?page=2`), 'page=2': refusal(500) }
  const { resources, queries } = whole((await reading(replies, { scopes })).read)
  const { facts } = chartFrom(resources, { asOf: '2026-11-20' as IsoDate, region: 'EU', queries })
  expect(facts.priorTherapies).toMatchObject({
    why: 'not-permitted',
    note: expect.stringContaining('medication statements: The sign-in did not include the permission to read this.'),
  })
  expect(facts.qtcMs).toMatchObject({ state: 'unknown', why: 'unreachable', note: expect.stringContaining('what was read: 420 ms') })
})

test.each([
  [400, 'refused', 'The record system did not accept the question (400).'],
  [403, 'refused', 'Not permitted.'],
  [404, 'not-offered', 'The record system does not offer this.'],
  [405, 'not-offered', 'The record system does not offer this.'],
  [501, 'not-offered', 'The record system does not offer this.'],
] as const)('an optional search answered with %i is %s', async (status, expected, why) => {
  const read = whole((await reading({ 'MedicationStatement?': refusal(status) })).read)
  expect(read.queryOf('medication statements')).toMatchObject({ outcome: expected, why })
  expect(read.complete).toBe(expected === 'not-offered')
})

test('scopes are understood in every spelling', async () => {
  for (const scopes of [
    'user/Observation.read',
    'patient/Observation.rs',
    'Observation.read Observation.search',
    'user/*.*',
    'patient/*.cruds',
  ]) {
    expect((await reading({}, { scopes: scopesFrom(scopes) })).asked.some((address) => address.includes(LAB))).toBe(true)
  }
})

test('a person who leaves gets no record', async () => {
  const leaving = new AbortController()
  const transport = createTransport({
    base: BASE,
    accessToken: () => 't',
    fetch: async () => {
      leaving.abort()
      return Response.json(PATIENT)
    },
  })
  const about: WhatToRead = { patientId: 'p1', encounterId: null, vendor: 'generic', scopes: scopesFrom('patient/*.rs') }
  expect(await readRecord(transport, about, undefined, leaving.signal)).toMatchObject({ kind: 'stopped', problem: 'cancelled' })
})

test('the signed-in practitioner is read and named', async () => {
  const practitioner = { resourceType: 'Practitioner', id: '7', name: [{ use: 'official', given: ['Anna'], family: 'Okoro' }] }
  const { read } = await reading({ 'Practitioner/7': practitioner }, { userReference: 'Practitioner/7' })
  expect(whole(read).userName).toBe('Anna Okoro')
  expect(whole((await reading({ 'Practitioner/7': refusal(403) }, { userReference: 'Practitioner/7' })).read)).toMatchObject({
    userName: null,
    complete: true,
  })
})

test('of thousands of documents the first pages are read, and that is said', async () => {
  let page = 1
  const { read } = await reading({
    DocumentReference: () => bundle([{ resourceType: 'DocumentReference', id: `d${page}` }], `${BASE}/DocumentReference?page=${++page}`),
  })
  expect(whole(read).queryOf('documents')).toMatchObject({ outcome: 'partly-read', why: 'Only the first 3 pages were read.', count: 3 })
})

test('where only single medications may be read, each is read by its id', async () => {
  const request = { resourceType: 'MedicationRequest', id: 'm', medicationReference: { reference: 'Medication/d1' } }
  const scopes = scopesFrom('patient/Patient.r patient/MedicationRequest.rs patient/Medication.r')
  const { read, asked } = await reading(
    { 'MedicationRequest?': bundle([request]), 'Medication/d1': { resourceType: 'Medication', id: 'd1' } },
    { scopes },
  )
  expect(asked).toContain('Medication/d1')
  expect(whole(read).queryOf('medications')).toMatchObject({ outcome: 'read', count: 1 })
})

test.each(['forbidden', 'security', 'login'])(
  'bug: a search answered with 200 and nothing but a refusal (%s) counted as one that did not answer',
  async (code) => {
    const issue = [{ severity: 'error', code, diagnostics: 'Not authorized' }]
    const refused = { resourceType: 'OperationOutcome', issue }
    const nothing = whole((await reading({ [LAB]: bundle([refused]) })).read)
    expect(nothing.queryOf('laboratory observations')).toMatchObject({ outcome: 'refused', count: 0, why: 'Not authorized' })
    const some = whole((await reading({ [LAB]: bundle([observation('o1'), refused]) })).read)
    expect(some.queryOf('laboratory observations')).toMatchObject({ outcome: 'partly-read', withheld: true, count: 1 })
  },
)

test('bug: the same id on another server was this patient, its specimen or its drug; an address on this server is', async () => {
  const at = (base: string) => ({
    [LAB]: bundle([observation('o1', { subject: { reference: `${base}/Patient/p1` }, specimen: { reference: `${base}/Specimen/s` } })]),
  })
  const here = await reading(at(BASE))
  expect(whole(here.read).queryOf('laboratory observations')).toMatchObject({ outcome: 'read', count: 1 })
  expect(here.asked).toContain('Specimen?_id=s')
  for (const base of ['https://other.example.org/fhir', 'https://ehr.example.org/other', `${BASE}/more`]) {
    const elsewhere = await reading(at(base))
    expect(whole(elsewhere.read).queryOf('laboratory observations')).toMatchObject({ outcome: 'partly-read', count: 0 })
    expect(elsewhere.asked.filter((address) => address.startsWith('Specimen'))).toEqual([])
    const { resources, queries } = whole(elsewhere.read)
    const chart = chartFrom(resources, { asOf: '2026-11-01' as IsoDate, region: 'US', queries, patientId: 'p1' })
    expect(chart.unread.map(({ reference }) => reference)).toContain('Observation/o1')
  }
})
