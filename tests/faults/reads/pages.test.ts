import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startLoopback } from '../../../src/sandbox/server/loopback.ts'
import { chartOf, lungCancer, manyResults, outcome, platelets } from './chart.ts'
import { CHARACTERS, type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())

const laboratory = 'laboratory observations'
/** Nine hundred results, two hundred a page: five pages. */
const FIVE_PAGES = chartOf(lungCancer(), ...manyResults(900))
beforeEach(() => ehr.holds(FIVE_PAGES))

type Page = { link?: { relation: string; url: string }[]; entry?: { resource: { id: string; meta?: object } }[] }
const isPage = (address: string): boolean => address.includes('_page=')
const isLaboratory = (address: string): boolean => address.includes('category=laboratory')
const labPages = (asked: readonly string[]): number => asked.filter((address) => isLaboratory(address) || isPage(address)).length
/** The laboratory's first page, with its link for the next one changed. */
const withNext = (url: string) => (address: string, body: Page) =>
  isLaboratory(address) ? { ...body, link: [{ relation: 'next', url }] } : body

const REPEATED = 'The record system repeated a page; what follows was not read.'
const OUTSIDE = 'A further page lies outside of the record system and was not read.'

test('28 a page that leads to itself is read once, and the rest is said to be missing', async () => {
  await ehr.faulty({ path: 'category=laboratory', loopNext: true })
  const { query, asked } = await ehr.reads('generic')
  expect(labPages(asked)).toBe(1)
  expect(query(laboratory)).toMatchObject({ outcome: 'partly-read', why: REPEATED, count: 200 })
})

test('28 a second page that leads back to the first ends after two: the first is known by its whole address', async () => {
  const back = `${ehr.origin}/fhir/generic/Observation?patient=ada&category=laboratory&_count=200`
  const { query, asked } = await ehr.reads('generic', {
    altered: (address, body: Page) => (isPage(address) ? { ...body, link: [{ relation: 'next', url: back }] } : body),
  })
  expect(labPages(asked)).toBe(2)
  expect(query(laboratory)).toMatchObject({ outcome: 'partly-read', why: REPEATED, count: 400 })
})

test('28 pages without end stop at the budget of 60 requests, and that is said', async () => {
  let page = 0
  await ehr.faulty({ path: '[?]more=', body: { resourceType: 'Bundle', type: 'searchset' } })
  const { query, complete, fact } = await ehr.reads('generic', {
    altered: (address, body: Page) => withNext(`${ehr.origin}/fhir/generic/Observation?more=${page++}&category=laboratory`)(address, body),
  })
  expect(await ehr.calls()).toHaveLength(60)
  const why = 'Reading stopped after 60 requests; there may be more.'
  expect(query(laboratory)).toMatchObject({ outcome: 'partly-read', why, count: 200 })
  expect(complete()).toBe(false)
  expect(fact('neutrophils')).toMatchObject({ why: 'unreachable', note: `laboratory observations: ${why}` })
})

test.for(CHARACTERS)('29 at %s a next page on another origin is never asked for, and the token never goes there', async (vendor) => {
  const received: string[] = []
  const elsewhere = await startLoopback(0, 0)
  elsewhere.answerBy(async ({ url, headers }) => {
    received.push(`${url} ${headers.get('authorization')}`)
    return Response.json({ resourceType: 'Bundle', type: 'searchset' })
  })
  await ehr.faulty({ path: 'category=laboratory', foreignNext: elsewhere.origin })
  const { query, asked, value } = await ehr.reads(vendor)
  await elsewhere.close()
  expect(received).toEqual([])
  expect(asked.filter((address) => !address.startsWith(`${ehr.origin}/fhir/${vendor}/`))).toEqual([])
  expect(query(laboratory)).toMatchObject({ outcome: 'partly-read', why: OUTSIDE, count: 200 })
  expect(value('primaryCancer')).toBe('nsclc')
})

test('29 a redirect to another origin is not followed either', async () => {
  const received: string[] = []
  const elsewhere = await startLoopback(0, 0)
  elsewhere.answerBy(async ({ url }) => {
    received.push(url)
    return Response.json({ resourceType: 'Bundle', type: 'searchset' })
  })
  await ehr.faulty({ path: 'category=laboratory', status: 302, headers: { location: `${elsewhere.origin}/fhir/generic/Observation` } })
  const { query } = await ehr.reads('generic')
  await elsewhere.close()
  expect(received).toEqual([])
  expect(query(laboratory)).toMatchObject({ outcome: 'unreachable', count: 0 })
})

test.for([
  ['beside the base', (origin: string) => `${origin}/fhir/epic/Observation?patient=ada`],
  ['with a base that only begins alike', (origin: string) => `${origin}/fhir/generic-copy/Observation`],
  ['up and out of the base', (origin: string) => `${origin}/fhir/generic/../../__practice/log`],
  ['up and out of the base, escaped', (origin: string) => `${origin}/fhir/generic/%2e%2e/epic/Observation`],
  ['of another scheme', (origin: string) => `${origin.replace('http:', 'https:')}/fhir/generic/Observation`],
  ['with a user name', (origin: string) => `${origin.replace('//', '//a@')}/fhir/generic/Observation`],
] as const)('29 a next page %s is not followed', async ([, address]) => {
  const { query, asked } = await ehr.reads('generic', { altered: withNext(address(ehr.origin)) })
  expect(labPages(asked)).toBe(1)
  expect(query(laboratory)).toMatchObject({ outcome: 'partly-read', why: OUTSIDE, count: 200 })
})

test.for(CHARACTERS)('30 at %s an error on page 3 of 5 keeps pages 1 and 2 and says what is missing', async (vendor) => {
  await ehr.faulty({ path: '_page=', after: 1, status: 500 })
  const { query, asked, ids, fact, complete } = await ehr.reads(vendor)
  expect(labPages(asked)).toBe(3)
  expect([ids('Observation').length, complete()]).toEqual([400, false])
  expect(query(laboratory)).toMatchObject({ outcome: 'partly-read', count: 400, why: expect.stringContaining('failed (500)') })
  expect(fact('neutrophils')).toMatchObject({ state: 'unknown', why: 'unreachable' })
})

test('31 an empty page and a short one in the middle are no end', async () => {
  let page = 0
  const thinned = (address: string, body: Page): Page => {
    if (!isPage(address)) return body
    page += 1
    const { entry = [], ...rest } = body
    return page === 1 ? rest : page === 2 ? { ...rest, entry: entry.slice(0, 3) } : body
  }
  const { query, asked, complete } = await ehr.reads('oracle', { altered: thinned })
  expect([labPages(asked), complete()]).toEqual([5, true])
  expect(query(laboratory)).toMatchObject({ outcome: 'read', count: 200 + 0 + 3 + 200 + 100 })
})

const EXPIRED = { status: 400, body: outcome('4113', 'The paging session has expired.', 'fatal') }

test('32 Epic’s page session expires while reading: the search starts anew, once, and is whole', async () => {
  let now = new Date('2026-11-20T12:00:00Z')
  const slow = await startPractice({ now: () => now })
  await slow.holds(FIVE_PAGES)
  let page = 0
  const { query, asked, ids } = await slow.reads('epic', {
    altered: (address, body) => {
      if (isPage(address) && ++page === 2) now = new Date(now.getTime() + 11 * 60_000)
      return body
    },
  })
  await slow.close()
  expect(asked.filter(isLaboratory)).toHaveLength(2)
  expect(query(laboratory)).toMatchObject({ outcome: 'read', count: 900 })
  expect(new Set(ids('Observation')).size).toBe(900)
})

test('32 a page link that is gone (410) starts the search anew too', async () => {
  await ehr.faulty({ path: '_page=', after: 1, times: 1, status: 410 })
  expect((await ehr.reads('generic')).query(laboratory)).toMatchObject({ outcome: 'read', count: 900 })
})

test('32 a page session that expires twice is not chased, and what the first attempt read is kept', async () => {
  await ehr.faulty({ path: '_page=', after: 3, times: 2, ...EXPIRED })
  const { query, asked } = await ehr.reads('epic')
  expect([asked.filter(isLaboratory).length, labPages(asked)]).toEqual([2, 7])
  expect(query(laboratory)).toMatchObject({
    outcome: 'partly-read',
    count: 800,
    why: expect.stringContaining('The paging session has expired.'),
  })
})

test('34 a result that is on two pages counts once', async () => {
  let first: NonNullable<Page['entry']> = []
  const { query, ids } = await ehr.reads('generic', {
    altered: (address, body: Page) => {
      if (isLaboratory(address)) first = body.entry ?? []
      return isPage(address) ? { ...body, entry: [...first.slice(0, 50), ...(body.entry ?? [])] } : body
    },
  })
  expect(query(laboratory)).toMatchObject({ outcome: 'read', count: 900 })
  expect(ids('Observation')).toHaveLength(900)
})

test('34 of two versions of one result both are kept, and the newer is read', async () => {
  await ehr.holds(chartOf(platelets('p1', 120)))
  const newer = { ...platelets('p1', 40), meta: { versionId: '2', lastUpdated: '2026-11-20T12:30:00Z' } }
  const { ids, value } = await ehr.reads('generic', {
    altered: (address, body: Page) => (isLaboratory(address) ? { ...body, entry: [{ resource: newer }, ...(body.entry ?? [])] } : body),
  })
  expect(ids('Observation')).toEqual(['p1', 'p1'])
  expect(value('platelets')).toMatchObject({ value: 40 })
})
