import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { chartOf, document, egfr, lungCancer, outcome, platelets } from './chart.ts'
import { type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())
beforeEach(() => ehr.holds(chartOf(lungCancer(), platelets('p1', 120))))

const laboratory = 'laboratory observations'
type Page = { entry?: unknown[] }

/** The laboratory's page with one more entry, which is about the search. */
const saying = (code: string, says: string) => (address: string, body: Page) =>
  address.includes('category=laboratory') ? { ...body, entry: [...(body.entry ?? []), { resource: outcome(code, says) }] } : body

test('35 4101 (no results) is an empty answer: read, none, and not recorded', async () => {
  await ehr.holds(chartOf(lungCancer()))
  const { query, complete, value } = await ehr.reads('epic')
  expect(query(laboratory)).toEqual({ what: laboratory, resourceType: 'Observation', outcome: 'read', count: 0 })
  expect([complete(), value('platelets')]).toEqual([true, 'unknown: not-recorded'])
})

test.for([
  ['4119', 'This response may not contain the entire record.'],
  ['59204', 'The search applies to a sub-type that the client is not authorized for.'],
  ['59100', 'An unknown query parameter was ignored.'],
  ['59101', 'The content of a query parameter is not valid.'],
  ['59109', 'A query parameter was ignored.'],
] as const)('35 %s is no result, and says visibly that something may be missing', async ([code, says]) => {
  const { query, complete, ids, value, fact } = await ehr.reads('epic', { altered: saying(code, says) })
  expect(query(laboratory)).toMatchObject({ outcome: 'partly-read', count: 1, why: says })
  expect([ids('Observation'), ids('OperationOutcome'), complete()]).toEqual([['p1'], [], false])
  expect(value('driver')).toBe('unknown: unreachable')
  expect(fact('driver')).toMatchObject({ note: `laboratory observations: ${says}` })
})

test('35 where Epic leaves genomics out of a chart (59204), a driver that is not found is not "not recorded"', async () => {
  await ehr.holds({ ...chartOf(lungCancer(), egfr('e1', 'EGFR exon 19 deletion detected', { category: GENOMICS })), name: 'withheld' })
  const { value, fact, query, ids } = await ehr.reads('epic')
  expect(ids('Observation')).toEqual([])
  expect(query('genomic observations')).toMatchObject({ outcome: 'partly-read', why: expect.stringContaining('Genomics') })
  expect(value('driver')).toBe('unknown: unreachable')
  expect(fact('driver')).toMatchObject({
    note: expect.stringContaining('genomic observations: Client not authorized for Observation - Genomics'),
  })
})
const GENOMICS = [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'genomics' }] }]

test.for(['4130', '4131', '4134'])('36 break-the-glass (%s) says what the person can do, and is never asked again', async (code) => {
  await ehr.faulty({ path: 'category=laboratory', status: 403, body: outcome(code, 'Break-the-Glass', 'fatal') })
  const { query, waits, asked, value } = await ehr.reads('epic')
  expect(query(laboratory)).toMatchObject({
    outcome: 'refused',
    why: 'This chart is protected: open it in the record system and give a reason first. The record system says: Break-the-Glass',
  })
  expect([waits, asked.filter((address) => address.includes('category=laboratory')).length]).toEqual([[], 1])
  expect(value('platelets')).toBe('unknown: not-permitted')
})

test('36 break-the-glass on the patient stops with that reason, and nothing is shown', async () => {
  await ehr.faulty({ path: 'Patient/', status: 403, body: outcome('4130', 'Break-the-Glass', 'fatal') })
  expect((await ehr.reads('epic')).read).toMatchObject({
    kind: 'stopped',
    problem: 'patient-not-read',
    why: expect.stringContaining('This chart is protected'),
  })
})

test('37 after "no more documents today" (4135) no document is asked for again in the session', async () => {
  await ehr.holds(chartOf(lungCancer(), ...Array.from({ length: 250 }, (_, index) => document(`d${index}`, 'Pathology report'))))
  await ehr.faulty({ path: 'DocumentReference[?]_page=', status: 403, body: outcome('4135', 'Try again tomorrow.', 'fatal') })
  const first = await ehr.reads('epic')
  expect(first.query('clinical notes')).toMatchObject({
    outcome: 'partly-read',
    count: 100,
    why: 'The record system allows no more of these today. The record system says: Try again tomorrow.',
  })
  const before = first.asked.length
  const again = await ehr.reads('epic', { within: first.transport })
  expect(again.query('clinical notes')).toMatchObject({ outcome: 'refused', count: 0 })
  expect(first.asked.slice(before).filter((address) => address.includes('DocumentReference'))).toEqual([])
  expect(again.query(laboratory)?.outcome).toBe('read')
})
