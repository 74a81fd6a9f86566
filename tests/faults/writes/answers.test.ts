import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CHARACTERS, note, type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())
beforeEach(() => ehr.reset())

const POST = { method: 'POST', path: '/DocumentReference' }

test.for(CHARACTERS)('51 at %s a note is stored, found by its Location or by reading back, once, and is what was sent', async (vendor) => {
  const app = await ehr.opens(vendor)
  const { prepared, outcome } = await app.signs()
  expect(outcome).toMatchObject({ kind: 'stored', where: expect.stringMatching(/^DocumentReference\//), remark: '' })
  const [stored, ...others] = await app.documents()
  expect(others).toEqual([])
  expect(stored?.texts[0]).toContain(prepared.reference)
  expect(vendor === 'oracle' || stored?.texts[0] === prepared.text).toBe(true)
  expect((await ehr.writes()).map(({ method, status }) => [method, status])).toEqual([['POST', 201]])
})

test.for(CHARACTERS)(
  '52 at %s a Prefer that is ignored, and a Location that is missing, change nothing: the note is found by its reference',
  async (vendor) => {
    await ehr.faulty({ ...POST, body: '', status: 201, times: 1 })
    const nothing = await ehr.opens(vendor)
    expect((await nothing.signs()).outcome).toMatchObject({ kind: 'unknown', why: expect.stringContaining('does not show it') })
    await ehr.faulty({ ...POST, headers: { location: '' }, contentType: 'text/html' })
    expect((await (await ehr.opens(vendor)).signs()).outcome).toMatchObject({ kind: 'stored' })
  },
)

test.for(['epic', 'oracle'] as const)(
  'at %s a note whose Binary is answered as its content is read back and compared all the same',
  async (vendor) => {
    await ehr.faulty({ method: 'GET', path: '/Binary/', rawBinary: true })
    const app = await ehr.opens(vendor)
    const { outcome } = await app.signs()
    expect(outcome).toMatchObject({ kind: 'stored', remark: '' })
    expect((await ehr.calls()).some(({ path }) => path.includes('/Binary/'))).toBe(true)
    const [earlier] = (await app.signing().before()).earlier
    expect(earlier?.changes ?? null).not.toBeNull()
  },
)

const outcome = (diagnostics: string, expression: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'invalid', diagnostics, expression: [expression] }],
})

test.for([
  [
    'epic',
    400,
    outcome('Valid encounter required', 'DocumentReference.context.encounter'),
    /the encounter\..*Valid encounter required.*open encounter/,
  ],
  ['epic', 422, outcome('59012', 'DocumentReference.type'), /the note type\..*config\.json/],
  ['epic', 403, undefined, /does not permit/],
  ['oracle', 403, { code: 403, message: 'insufficient_scope' }, /does not permit.*insufficient_scope/],
  [
    'oracle',
    422,
    { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'invalid', details: { text: 'Unprocessable entity' } }] },
    /Unprocessable entity/,
  ],
  ['oracle', 400, outcome('Invalid request', ''), /form of the note.*Invalid request/],
  ['generic', 404, undefined, /no place for notes/],
  ['generic', 405, undefined, /does not take notes/],
  ['generic', 409, undefined, /conflict/],
  ['generic', 413, undefined, /too long/],
  ['generic', 415, undefined, /in this form/],
  ['generic', 401, undefined, /sign-in has expired.*Copy, print or download/],
] as const)(
  '53 at %s a %i is said in words, with what can be done, and the note is still there to be signed',
  async ([vendor, status, body, words]) => {
    await ehr.faulty({ ...POST, status, contentType: 'application/json', ...(body === undefined ? {} : { body }), times: 1 })
    const app = await ehr.opens(vendor)
    const signing = app.signing()
    const review = note({ comment: 'Kept.' })
    const first = await app.signs(review, signing)
    expect(first.outcome).toMatchObject({ kind: 'refused', why: expect.stringMatching(words) })
    expect(await app.documents()).toEqual([])
    expect(await signing.noteText(review)).toMatchObject({ text: first.prepared.text, reference: first.prepared.reference })
  },
)

test('60 after a 401 the same note is sent again byte for byte', async () => {
  await ehr.faulty({ ...POST, status: 401, times: 1 })
  const app = await ehr.opens('epic')
  const [review, signing] = [note(), app.signing()]
  expect((await app.signs(review, signing)).outcome.kind).toBe('refused')
  expect((await app.signs(review, signing)).outcome.kind).toBe('stored')
  const digests = (await ehr.writes()).map(({ digest }) => digest)
  expect([digests.length, new Set(digests).size]).toEqual([2, 1])
})

test.for([
  [429, { 'retry-after': '1' }],
  [503, {}],
  [500, {}],
] as const)('66 a %i is not retried by the app; the person tries again, after the record was looked through', async ([status, headers]) => {
  await ehr.faulty({ ...POST, status, headers, body: '', times: 1 })
  const app = await ehr.opens('oracle')
  const [review, signing] = [note(), app.signing()]
  const first = await app.signs(review, signing)
  expect(['refused', 'not-stored']).toContain(first.outcome.kind)
  expect(await ehr.writes()).toHaveLength(1)
  const before = (await ehr.calls()).length
  expect((await app.signs(review, signing)).outcome.kind).toBe('stored')
  const later = (await ehr.calls()).slice(before)
  const [search, write] = [
    later.findIndex(({ method, path }) => method === 'GET' && path.endsWith('/DocumentReference')),
    later.findIndex(({ method }) => method === 'POST'),
  ]
  expect(search).toBeLessThan(write)
  expect(await app.documents()).toHaveLength(1)
})
