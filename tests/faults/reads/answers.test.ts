import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { chartOf, lungCancer, outcome, platelets } from './chart.ts'
import { CHARACTERS, type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())
beforeEach(() => ehr.holds(chartOf(lungCancer(), platelets('p1', 120))))

const LAB = 'category=laboratory'
const laboratory = 'laboratory observations'
const labCalls = async () => (await ehr.calls()).filter(({ query }) => query.some(([, value]) => value === 'laboratory'))
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50))

test.for(CHARACTERS)(
  '21 401 while %s is read is one clear stop: nothing is asked twice, and most of what waits in line not at all',
  async (vendor) => {
    await ehr.faulty({ path: 'Observation', status: 401 })
    const { read, asked, waits } = await ehr.reads(vendor)
    expect(read).toEqual({ kind: 'stopped', problem: 'session-ended', why: 'The sign-in has expired.' })
    expect(new Set(asked).size).toBe(asked.length)
    expect(waits).toEqual([])
    const sent = asked.length
    expect(asked.filter((address) => address.includes('/Observation')).length).toBeLessThanOrEqual(8)
    await aMoment()
    expect(asked).toHaveLength(sent)
  },
)

test('21 401 on a later page stops the reading too', async () => {
  await ehr.holds(chartOf(...Array.from({ length: 250 }, (_, index) => platelets(`p${index}`, 120))))
  await ehr.faulty({ path: '_page=', status: 401 })
  expect((await ehr.reads('generic')).read).toMatchObject({ kind: 'stopped', problem: 'session-ended' })
})

test.for([
  ['generic', undefined, 'Not permitted.'],
  [
    'epic',
    { ...outcome('4118', 'User not authorized for request', 'fatal') },
    'Not permitted. The record system says: User not authorized for request',
  ],
  [
    'oracle',
    { code: 403, message: 'error="insufficient_scope", subcode="no_scope_for_resource_path"' },
    'Not permitted. The record system says: error="insufficient_scope", subcode="no_scope_for_resource_path"',
  ],
] as const)('22 403 at %s refuses its own kind in words, and no other', async ([vendor, body, why]) => {
  await ehr.faulty({ path: LAB, status: 403, contentType: 'application/json', ...(body === undefined ? {} : { body }) })
  const { query, value, complete, fact } = await ehr.reads(vendor)
  expect(query(laboratory)).toMatchObject({ outcome: 'refused', count: 0, why })
  expect([value('platelets'), value('primaryCancer'), complete()]).toEqual(['unknown: not-permitted', 'nsclc', false])
  expect(fact('platelets')).toMatchObject({ note: `laboratory observations: ${why}` })
  expect(await labCalls()).toHaveLength(1)
})

test.for([
  ['generic', { 'retry-after': '2' }, 2000],
  ['generic', { 'retry-after': 'Fri, 20 Nov 2026 12:00:05 GMT' }, 5000],
  ['generic', {}, 375],
  ['oracle', { 'retry-after': '2' }, 375],
] as const)('23 429 at %s with Retry-After %o is asked again after %i ms', async ([vendor, headers, wait]) => {
  await ehr.faulty({ path: LAB, status: 429, headers, times: 1 })
  const { query, value, waits, mostAtOnce } = await ehr.reads(vendor)
  expect([waits, query(laboratory)?.outcome]).toEqual([[wait], 'read'])
  expect(value('platelets')).toMatchObject({ value: 120 })
  expect(mostAtOnce).toBeLessThanOrEqual(4)
})

test('23 429 for ever is asked four times in all with growing waits, and then said', async () => {
  await ehr.faulty({ path: LAB, status: 429 })
  const { query, value, waits } = await ehr.reads('generic')
  expect([waits, (await labCalls()).length]).toEqual([[375, 750, 1500], 4])
  expect(query(laboratory)).toMatchObject({ outcome: 'unreachable', why: 'The record system is too busy at the moment.' })
  expect(value('platelets')).toBe('unknown: unreachable')
})

test('23 429 that asks for an hour is not waited for', async () => {
  await ehr.faulty({ path: LAB, status: 429, headers: { 'retry-after': '3600' } })
  expect((await ehr.reads('generic')).waits).toEqual([])
  expect(await labCalls()).toHaveLength(1)
})

test.for([502, 503, 504])('24 %i once is asked again and read; for ever it is a failure of that kind alone', async (status) => {
  await ehr.faulty({ path: LAB, status, times: 1 })
  const once = await ehr.reads('epic')
  expect([once.waits.length, once.query(laboratory)?.outcome, once.complete()]).toEqual([1, 'read', true])
  await ehr.faulty({ path: LAB, status })
  const always = await ehr.reads('epic')
  expect(always.waits).toHaveLength(3)
  expect(always.query(laboratory)).toMatchObject({ outcome: 'unreachable', why: `The record system failed (${status}).` })
  expect([always.value('platelets'), always.value('primaryCancer')]).toEqual(['unknown: unreachable', 'nsclc'])
})

test('24 500 is not asked again: Oracle Health answers so to what will never work', async () => {
  await ehr.faulty({ path: LAB, status: 500 })
  expect((await ehr.reads('oracle')).waits).toEqual([])
  expect(await labCalls()).toHaveLength(1)
})

test('25 an answer that takes longer than our own patience is given up and said; the others are read', async () => {
  await ehr.faulty({ path: LAB, delayMs: 6000 })
  const { query, value } = await ehr.reads('generic', { timeoutMs: 2000 })
  expect(query(laboratory)).toMatchObject({ outcome: 'unreachable', why: 'The record system did not answer in time.' })
  expect([value('platelets'), value('primaryCancer')]).toEqual(['unknown: unreachable', 'nsclc'])
})

test('25 our own patience with one request is 20 seconds', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout')
  await ehr.reads('generic')
  expect(new Set(timeout.mock.calls.flat())).toEqual(new Set([20_000]))
  timeout.mockRestore()
})

test('26 a lost connection is "could not be reached", never "sign in again"', async () => {
  await ehr.faulty({ path: LAB, dropBefore: true })
  const { query, value, complete } = await ehr.reads('generic')
  expect(query(laboratory)).toMatchObject({ outcome: 'unreachable', why: 'The record system could not be reached.' })
  expect([value('platelets'), value('primaryCancer'), complete()]).toEqual(['unknown: unreachable', 'nsclc', false])
})

test('26 offline, nothing is shown of a chart, and the reason is not the sign-in', async () => {
  await ehr.faulty({ path: '', dropBefore: true })
  expect((await ehr.reads('epic')).read).toEqual({
    kind: 'stopped',
    problem: 'patient-not-read',
    why: 'The record system could not be reached.',
  })
})

test.for([
  ['cut in the middle', { truncate: true }, 'unreachable', 'The record system’s answer could not be read.'],
  [
    'an HTML page',
    { body: '<html>Sign in</html>', contentType: 'text/html' },
    'unreachable',
    'The record system’s answer could not be read.',
  ],
  ['another resource', { body: platelets('p1', 5) }, 'unreachable', 'The record system’s answer is not a list of results.'],
  ['204', { status: 204 }, 'unreachable', 'The record system’s answer is not a list of results.'],
  [
    'a Bundle of nothings',
    { body: { resourceType: 'Bundle', type: 'searchset', entry: [null, {}] } },
    'partly-read',
    '2 of the results came without content.',
  ],
] as const)('27 a laboratory answer that is %s is never an empty laboratory', async ([, fault, ended, why]) => {
  await ehr.faulty({ path: LAB, ...fault })
  const { query, value, complete } = await ehr.reads('generic')
  expect(query(laboratory)).toMatchObject({ outcome: ended, why, count: 0 })
  expect([value('platelets'), value('primaryCancer'), complete()]).toEqual(['unknown: unreachable', 'nsclc', false])
})

test('33 an answer that is longer than what is read of one is not read, and said so; what came before it stays', async () => {
  await ehr.faulty({ path: LAB, megabytesMore: 40 })
  const first = await ehr.reads('generic')
  expect(first.query(laboratory)).toMatchObject({ outcome: 'partly-read', count: 0, why: expect.stringContaining('longer than the 32 MB') })
  expect(first.value('platelets')).toMatch(/^unknown/)
  await ehr.holds(chartOf(...Array.from({ length: 250 }, (_, index) => platelets(`p${index}`, 120))))
  await ehr.faulty({ path: '_page=', megabytesMore: 2 })
  const later = await ehr.reads('generic', { answerBytes: 1_000_000 })
  expect(later.query(laboratory)).toMatchObject({
    outcome: 'partly-read',
    count: 200,
    why: expect.stringContaining('longer than the 1 MB'),
  })
})
