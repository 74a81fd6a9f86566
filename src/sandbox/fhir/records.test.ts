import type { Bundle, DocumentReference, FhirResource, Observation } from 'fhir/r4'
import { beforeAll, expect, test } from 'vitest'
import { chartOf } from '../patients/practice-case.ts'
import { app, practice } from '../testing/practice-app.ts'
import { CASES, lab, note, patientCase } from '../testing/small-case.ts'
import { loadDefinitions } from './definitions.ts'
import { createRecord } from './records.ts'

beforeAll(loadDefinitions)

const idsIn = async (response: Response, mode = 'match') =>
  ((await response.json()) as Bundle<FhirResource>).entry
    ?.filter(({ search }) => search?.mode === mode)
    .map(({ resource }) => resource?.id) ?? []

const started = new Date('2026-11-20T12:00:00Z')
const record = () => createRecord(chartOf(CASES[0] ?? patientCase('none'), started), () => started)

test('a record holds what the fixture says, with a version and a time', async () => {
  const meta = { versionId: '1', lastUpdated: started.toISOString() }
  expect(await record().read('Observation', 'lab-1')).toEqual({ ...lab('lab-1', '777-3', 1), meta })
})

test('what a record holds is the same before it is filled and afterwards', async () => {
  const { holds, all } = record()
  const both = () => Promise.all([holds('Observation', 'lab-1'), holds('Observation', 'ben-lab')])
  const before = await both()
  await all('Observation')
  expect([before, await both()]).toEqual([
    [true, false],
    [true, false],
  ])
})

test.each(['', '_history/1', 'lab-1/_history/1', 'lab-1?x=y'])('"%s" is not an id', async (id) => {
  expect(await record().read('Observation', id)).toBeUndefined()
})

test('writes take their turns: ten at once are ten versions, and a search sees the last', async () => {
  const { keep, search } = record()
  await search('Observation', [['status', 'cancelled']])
  await Promise.all(Array.from({ length: 10 }, () => keep([{ ...lab('lab-1', '777-3', 1), status: 'cancelled' }])))
  const [found] = await search('Observation', [['status', 'cancelled']])
  expect(found?.resource?.meta.versionId).toBe('11')
})

test('a refused write leaves out the resources that belong to it', async () => {
  const { keep, read } = record()
  const binary = { resourceType: 'Binary', id: 'belonging', contentType: 'text/plain' } as const
  const kept = await keep([lab('lab-1', '777-3', 1), binary], { 'if-match': 'W/"7"' })
  expect([kept.status, await read('Binary', 'belonging')]).toEqual([412, undefined])
})

test('of two updates at the same time with the same If-Match one is done', async () => {
  const { send } = await app(await practice(), 'generic')
  const { id } = (await (await send('POST', 'DocumentReference', note())).json()) as { id: string }
  const put = () => send('PUT', `DocumentReference/${id}`, { ...note(), id }, { 'if-match': 'W/"1"' })
  expect((await Promise.all([put(), put()])).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412])
})

test('of two conditional creates at the same time one creates', async () => {
  const { send } = await app(await practice(), 'generic')
  const identified: DocumentReference = { ...note(), identifier: [{ system: 'urn:meninx', value: 'note-1' }] }
  const post = () => send('POST', 'DocumentReference', identified, { 'if-none-exist': '?identifier=urn:meninx|note-1' })
  expect((await Promise.all([post(), post()])).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 201])
})

test.each([
  ['1', 200],
  ['"1"', 200],
  ['2', 412],
  ['W/""', 412],
  ['*', 412],
])('generic: If-Match %s of version 1 is %i, with quotes or without', async (ifMatch, status) => {
  const { send } = await app(await practice(), 'generic')
  const { id } = (await (await send('POST', 'DocumentReference', note())).json()) as { id: string }
  expect((await send('PUT', `DocumentReference/${id}`, { ...note(), id }, { 'if-match': ifMatch })).status).toBe(status)
})

test.each([
  ['_sort=-date', [7, 6, 5, 4, 3, 2, 1]],
  ['_sort=status,-date', [7, 5, 3, 1, 6, 4, 2]],
  ['_sort=-status&_sort=date', [2, 4, 6, 1, 3, 5, 7]],
])('generic: with %s the first rule is the strongest', async (sort, days) => {
  const { get } = await app(await practice(), 'generic')
  expect(await idsIn(await get(`Observation?patient=ada&category=laboratory&${sort}`))).toEqual(days.map((day) => `lab-${day}`))
})

test('generic: each page brings what its own matches refer to and are referred to by', async () => {
  const labs: Observation[] = [lab('one', '777-3', 1), lab('two', '777-3', 2)]
  const sources = labs.map(
    ({ id }): FhirResource => ({
      resourceType: 'Provenance',
      id: `source-of-${id}`,
      target: [{ reference: `Observation/${id}` }],
      recorded: '2026-11-20T12:00:00Z',
      agent: [{ who: { display: 'The laboratory' } }],
    }),
  )
  const ehr = await practice({ cases: () => [patientCase('ada', ...labs, ...sources)] })
  const path = 'Observation?patient=ada&category=laboratory&_count=1&_include=Observation:subject&_revinclude=Provenance:target'
  const included = async (scope?: string) => idsIn(await (await app(ehr, 'generic', scope)).get(path), 'include')
  expect(new Set(await included())).toEqual(new Set(['ada', 'source-of-one']))
  expect(await included('launch patient/Observation.rs')).toEqual([])
})
