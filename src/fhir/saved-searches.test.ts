import { expect, test } from 'vitest'
import { savedSearchesIn } from './saved-searches.ts'

const base = 'https://fhir.example.org/r4'
const self = `${base}/Observation?patient=p&category=laboratory&_count=2`
const platelets = (id: string) => ({
  resource: { resourceType: 'Observation', id, effectiveDateTime: '2026-03-04' },
  search: { mode: 'match' },
})
const outcome = (code: string, type = 'processing', severity = 'warning') => ({
  resource: {
    resourceType: 'OperationOutcome',
    issue: [{ severity, code: type, details: { coding: [{ code }], text: `message ${code}` } }],
  },
  search: { mode: 'outcome' },
})
const searchset = (more: object, ...entry: object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  link: [{ relation: 'self', url: self }],
  entry,
  ...more,
})
const collection = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
})

test('plain resources say nothing of any search', () => {
  expect(savedSearchesIn(collection({ resourceType: 'Patient', id: 'p' }))).toEqual([])
  for (const wrong of [null, [], 'Bundle', { resourceType: 'Bundle', entry: {} }]) expect(savedSearchesIn(wrong)).toEqual([])
})

test('a searchset names what was asked, without the patient, how many came and how far back', () => {
  expect(savedSearchesIn(collection(searchset({}, platelets('a'))))).toEqual([
    { what: 'Observation category=laboratory', resourceType: 'Observation', outcome: 'read', count: 1, since: '2026-03-04' },
  ])
})

test('pages that follow one another are one search; a page that is not in the file makes it partial', () => {
  const next = (url: string) => ({ link: [...searchset({}).link, { relation: 'next', url }] })
  const second = { ...searchset({}, platelets('b')), link: [{ relation: 'self', url: `${base}?page=2` }] }
  const [whole, ...others] = savedSearchesIn(collection(searchset(next(`${base}?page=2`), platelets('a')), second))
  expect(others).toEqual([])
  expect(whole).toMatchObject({ outcome: 'read', count: 2 })
  expect(savedSearchesIn(searchset(next(`${base}?page=2`), platelets('a')))).toMatchObject([{ outcome: 'partly-read', count: 1 }])
})

test('pages that name one another end', () => {
  const loop = searchset({ link: [...searchset({}).link, { relation: 'next', url: self }] }, platelets('a'))
  expect(savedSearchesIn(loop).length).toBeLessThanOrEqual(1)
})

test.each([
  ['59204', 'partly-read'],
  ['4119', 'partly-read'],
  ['59109', 'partly-read'],
  ['4101', 'read'],
])('the message %s beside the results makes the search %s', (code, expected) => {
  expect(savedSearchesIn(searchset({}, platelets('a'), outcome(code)))).toMatchObject([{ outcome: expected, count: 1 }])
})

test('4119 alone is a standing reservation, in a file too', () => {
  expect(savedSearchesIn(searchset({}, platelets('a'), outcome('4119')))).toMatchObject([{ reserved: true }])
  expect(savedSearchesIn(searchset({}, platelets('a'), outcome('4119'), outcome('59204')))[0]).not.toHaveProperty('reserved')
  expect(savedSearchesIn(searchset({ total: 5 }, platelets('a'), outcome('4119')))[0]).not.toHaveProperty('reserved')
})

test('a total above what the file holds is a search read in part', () => {
  expect(savedSearchesIn(searchset({ total: 5 }, platelets('a')))).toMatchObject([{ outcome: 'partly-read' }])
  expect(savedSearchesIn(searchset({ total: 1 }, platelets('a')))).toMatchObject([{ outcome: 'read' }])
})

test('a refusal in a batch’s response is a refusal of what the file does not name', () => {
  const batch = { resourceType: 'Bundle', type: 'batch-response', entry: [{ response: { status: '403 Forbidden' } }] }
  expect(savedSearchesIn(batch)).toMatchObject([{ resourceType: 'resources', outcome: 'refused' }])
})

test('an OperationOutcome kept among the resources is no resource and not nothing', () => {
  expect(savedSearchesIn(collection(outcome('59204', 'suppressed').resource))).toMatchObject([{ outcome: 'refused' }])
  expect(savedSearchesIn(collection(outcome('4101', 'informational', 'information').resource))).toEqual([])
})

test('a searchset that holds nothing but a refusal was refused; with results beside it, it was read in part', () => {
  const refusal = outcome('4118', 'forbidden', 'error')
  expect(savedSearchesIn(searchset({}, refusal))).toMatchObject([{ outcome: 'refused', count: 0, why: 'message 4118' }])
  expect(savedSearchesIn(searchset({}, platelets('a'), refusal))).toMatchObject([{ outcome: 'partly-read', count: 1 }])
})

test.each(['forbidden', 'security', 'login'])(
  'bug: a search that was refused within an ordinary answer (%s) counted as one that did not answer',
  (type) => {
    for (const severity of ['error', 'warning', 'information']) {
      const [nothing] = savedSearchesIn(collection(searchset({}, outcome('x', type, severity))))
      expect(nothing).toMatchObject({ outcome: 'refused', count: 0, why: 'message x' })
      const [some] = savedSearchesIn(collection(searchset({}, platelets('a'), outcome('x', type, severity))))
      expect(some).toMatchObject({ outcome: 'partly-read', withheld: true, count: 1 })
    }
  },
)
