import type { Bundle, DocumentReference, OperationOutcome } from 'fhir/r4'
import { expect, test } from 'vitest'
import { fromBase64, fromUtf8 } from '../encoding.ts'
import { app, BASE, practice } from '../testing/practice-app.ts'
import { note, patientCase } from '../testing/small-case.ts'

type Change = (good: DocumentReference) => unknown
const attachment =
  (changed: object): Change =>
  (good) => ({ ...good, content: [{ attachment: { ...good.content[0]?.attachment, ...changed } }] })
const without =
  (name: keyof DocumentReference): Change =>
  (good) => ({ ...good, [name]: undefined })
const context =
  (changed: object): Change =>
  (good) => ({ ...good, context: { ...good.context, ...changed } })

const EPIC: readonly [string, number, Change][] = [
  ['the note of the documentation', 201, (good) => good],
  ['docStatus preliminary', 201, (good) => ({ ...good, docStatus: 'preliminary' })],
  ['no author', 201, without('author')],
  [
    'relatesTo, which is dropped',
    201,
    (good) => ({ ...good, relatesTo: [{ code: 'replaces', target: { reference: 'DocumentReference/x' } }] }),
  ],
  ['docStatus amended', 400, (good) => ({ ...good, docStatus: 'amended' })],
  ['no docStatus', 400, without('docStatus')],
  ['status superseded', 400, (good) => ({ ...good, status: 'superseded' })],
  ['no type', 400, without('type')],
  ['a discharge summary', 400, (good) => ({ ...good, type: { coding: [{ system: 'http://loinc.org', code: '18842-5' }] } })],
  ['text/html', 400, attachment({ contentType: 'text/html; charset=utf-8' })],
  ['application/pdf', 400, attachment({ contentType: 'application/pdf' })],
  ['no data', 400, attachment({ data: undefined })],
  ['no encounter', 400, context({ encounter: undefined })],
  ['an encounter that does not exist', 400, context({ encounter: [{ reference: 'Encounter/nowhere' }] })],
  ['the encounter of another patient', 400, context({ encounter: [{ reference: 'Encounter/ben-visit' }] })],
  ['an unknown author', 400, (good) => ({ ...good, author: [{ reference: 'Practitioner/nobody' }] })],
  ['an unknown subject', 400, (good) => ({ ...good, subject: { reference: 'Patient/nobody' } })],
  ['no subject', 400, without('subject')],
  ['the subject of another patient', 403, (good) => ({ ...good, subject: { reference: 'Patient/ben' } })],
  ['an element that FHIR does not have', 400, (good) => ({ ...good, colour: 'red' })],
]

const ORACLE: readonly [string, number, Change][] = [
  ['the note of the documentation', 201, (good) => good],
  ['no encounter', 201, context({ encounter: undefined })],
  ['HTML with a charset', 201, attachment({ contentType: 'text/html;charset=UTF-8' })],
  ['PDF without a charset', 201, attachment({ contentType: 'application/pdf' })],
  ['category and relatesTo, which are ignored', 201, (good) => ({ ...good, category: [{ text: 'x' }] })],
  ['no docStatus', 422, without('docStatus')],
  ['docStatus preliminary', 422, (good) => ({ ...good, docStatus: 'preliminary' })],
  ['docStatus amended', 422, (good) => ({ ...good, docStatus: 'amended' })],
  ['no type', 422, without('type')],
  ['no author', 422, without('author')],
  ['two authors', 422, (good) => ({ ...good, author: [...(good.author ?? []), ...(good.author ?? [])] })],
  ['another author than the signed-in one', 422, (good) => ({ ...good, author: [{ reference: 'Practitioner/other' }] })],
  ['an authenticator', 422, (good) => ({ ...good, authenticator: { reference: 'Practitioner/practice-robin' } })],
  ['two contents', 422, (good) => ({ ...good, content: [...good.content, ...good.content] })],
  ['text without a charset', 422, attachment({ contentType: 'text/plain' })],
  ['an image', 422, attachment({ contentType: 'image/png' })],
  ['no data', 422, attachment({ data: undefined })],
  ['no period.end', 422, context({ period: { start: '2026-11-20T11:00:00Z' } })],
  ['a period.end without a time', 422, context({ period: { end: '2026-11-20' } })],
  ['a creation date without a time', 422, attachment({ creation: '2026-11-20' })],
  ['two encounters', 422, context({ encounter: [{ reference: 'Encounter/ada-visit' }, { reference: 'Encounter/ada-visit' }] })],
  ['the encounter of another patient', 422, context({ encounter: [{ reference: 'Encounter/ben-visit' }] })],
  ['the subject of another patient', 403, (good) => ({ ...good, subject: { reference: 'Patient/ben' } })],
]

const GENERIC: readonly [string, number, Change][] = [
  ['a plain note', 201, (good) => good],
  ['HTML without an encounter', 201, (good) => ({ ...(attachment({ contentType: 'text/html' })(good) as object), context: undefined })],
  ['a docStatus that FHIR does not have', 422, (good) => ({ ...good, docStatus: 'signed' })],
  [
    'a relatesTo code that FHIR does not have',
    422,
    (good) => ({ ...good, relatesTo: [{ code: 'fixes', target: { reference: 'DocumentReference/x' } }] }),
  ],
  ['no content', 400, without('content')],
  ['a date without a time, where FHIR wants an instant', 400, (good) => ({ ...good, date: '2026-11-20' })],
  ['no subject', 422, without('subject')],
  ['another resource type', 400, () => ({ resourceType: 'Observation' })],
  ['a string', 400, () => 'note'],
]

const TABLES = [
  ...EPIC.map((row) => ['epic', ...row] as const),
  ...ORACLE.map((row) => ['oracle', ...row] as const),
  ...GENERIC.map((row) => ['generic', ...row] as const),
]

test.each(TABLES)('%s: creating a note with %s is %i', async (character, _, status, change) => {
  const { get, send } = await app(await practice(), character)
  const answer = await send('POST', 'DocumentReference', change(note()))
  expect([await answer.text(), answer.status]).toEqual([expect.anything(), status])
  const held = (await (await get('DocumentReference?patient=ada')).json()) as Bundle
  expect((held.entry ?? []).filter(({ search }) => search?.mode === 'match')).toHaveLength(status === 201 ? 1 : 0)
})

test('epic: 201 has a relative Location, no ETag and no body; with Prefer it has the note', async () => {
  const { send } = await app(await practice(), 'epic')
  const silent = await send('POST', 'DocumentReference', note())
  expect(silent.headers.get('location')).toMatch(/^DocumentReference\/[\w-]+$/)
  expect([silent.headers.get('etag'), await silent.text()]).toEqual([null, ''])
  const spoken = await send('POST', 'DocumentReference', note(), { prefer: 'return=representation' })
  expect(await spoken.json()).toMatchObject({ resourceType: 'DocumentReference', docStatus: 'final' })
})

test('epic says "Valid encounter required" and "Invalid subject received"', async () => {
  const { send } = await app(await practice(), 'epic')
  const said = async (body: unknown) =>
    ((await (await send('POST', 'DocumentReference', body)).json()) as OperationOutcome).issue[0]?.diagnostics
  expect(await said({ ...note(), context: {} })).toBe('Valid encounter required')
  expect(await said({ ...note(), subject: { reference: 'Patient/nobody' } })).toBe('Invalid subject received')
})

test('epic: a cancelled encounter cannot hold a note', async () => {
  const encounter = {
    resourceType: 'Encounter',
    id: 'ada-visit',
    status: 'cancelled',
    class: { code: 'AMB' },
    subject: { reference: 'Patient/ada' },
  } as const
  const { send } = await app(await practice({ cases: () => [patientCase('ada', encounter)] }), 'epic')
  expect((await send('POST', 'DocumentReference', note())).status).toBe(400)
})

test.each([
  ['POST', 'MedicationRequest'],
  ['PUT', 'DocumentReference/x'],
])('epic: %s %s is 405', async (method, path) => {
  expect((await (await app(await practice(), 'epic')).send(method, path, note())).status).toBe(405)
})

test('oracle: 201 is empty text/html with Content-Length 0, ETag W/"1" and an absolute Location', async () => {
  const answer = await (await app(await practice(), 'oracle')).send('POST', 'DocumentReference', note())
  const { headers } = answer
  expect([headers.get('content-type'), headers.get('content-length'), headers.get('etag')]).toEqual(['text/html', '0', 'W/"1"'])
  expect(headers.get('location')?.startsWith(`${BASE}/fhir/oracle/DocumentReference/`)).toBe(true)
  expect(headers.get('access-control-expose-headers')).not.toContain('Retry-After')
  expect(await answer.text()).toBe('')
})

test('oracle: without docStatus the 422 says no more than "Unprocessable entity"', async () => {
  const answer = await (await app(await practice(), 'oracle')).send('POST', 'DocumentReference', { ...note(), docStatus: undefined })
  expect(((await answer.json()) as OperationOutcome).issue).toEqual([
    { severity: 'error', code: 'invalid', details: { text: 'Unprocessable entity' } },
  ])
})

test.each(['epic', 'oracle'] as const)(
  '%s answers a filed note with the address of its text, and the text is what was sent',
  async (character) => {
    const { get, send } = await app(await practice(), character)
    await send('POST', 'DocumentReference', note('≥ 75 ×10⁹/L 😀\r\n'))
    const held = (await (await get('DocumentReference?patient=ada')).json()) as Bundle<DocumentReference>
    const { data, url = '' } = held.entry?.[0]?.resource?.content[0]?.attachment ?? {}
    const binary = (await (await get(url)).json()) as { data: string }
    expect([data, fromUtf8(fromBase64(binary.data))]).toEqual([undefined, '≥ 75 ×10⁹/L 😀\r\n'])
  },
)

test('oracle: PUT needs If-Match, refuses a stale version, a whole read body and unknown statuses, and counts versions', async () => {
  const { get, send } = await app(await practice(), 'oracle')
  const path = (await send('POST', 'DocumentReference', note())).headers.get('location') ?? ''
  const id = path.split('/').at(-1)
  const body = { ...note(), id, status: 'entered-in-error', docStatus: 'entered-in-error' }
  const put = (changed: object, headers: Record<string, string> = { 'if-match': 'W/"1"' }) =>
    send('PUT', path, { ...body, ...changed }, headers)
  expect((await put({}, {})).status).toBe(400)
  expect((await put({}, { 'if-match': 'W/"7"' })).status).toBe(409)
  expect((await put((await (await get(path)).json()) as object)).status).toBe(400)
  expect((await put({ status: 'superseded' })).status).toBe(422)
  const done = await put({})
  expect([done.status, done.headers.get('etag')]).toEqual([200, 'W/"2"'])
  expect(await (await get(path)).json()).toMatchObject({ status: 'entered-in-error', meta: { versionId: '2' } })
})

test('generic: create answers ETag and Location, keeps relatesTo, and honours Prefer', async () => {
  const { get, send } = await app(await practice(), 'generic')
  const replacing = { ...note(), relatesTo: [{ code: 'replaces', target: { reference: 'DocumentReference/earlier' } }] }
  const answer = await send('POST', 'DocumentReference', replacing)
  expect(answer.headers.get('etag')).toBe('W/"1"')
  expect(await (await get(answer.headers.get('location') ?? '')).json()).toMatchObject({ relatesTo: replacing.relatesTo })
  expect(await (await send('POST', 'DocumentReference', note(), { prefer: 'return=minimal' })).text()).toBe('')
})

test('generic: If-None-Exist creates once, answers 200 with the same note the second time, and 412 for two', async () => {
  const { send } = await app(await practice(), 'generic')
  const identified = { ...note(), identifier: [{ system: 'urn:meninx', value: 'note-1' }] }
  const condition = { 'if-none-exist': 'identifier=urn:meninx|note-1' }
  const first = await send('POST', 'DocumentReference', identified, condition)
  const second = await send('POST', 'DocumentReference', identified, condition)
  expect([first.status, second.status]).toEqual([201, 200])
  expect(second.headers.get('location')).toBe(first.headers.get('location'))
  await send('POST', 'DocumentReference', identified)
  expect((await send('POST', 'DocumentReference', identified, condition)).status).toBe(412)
})

test('generic: an update with a stale If-Match is 412 and changes nothing; the earlier version stays readable', async () => {
  const { get, send } = await app(await practice(), 'generic')
  const { id } = (await (await send('POST', 'DocumentReference', note())).json()) as { id: string }
  const put = (ifMatch: string, status: string) =>
    send('PUT', `DocumentReference/${id}`, { ...note(), id, status }, { 'if-match': ifMatch })
  expect((await put('W/"9"', 'entered-in-error')).status).toBe(412)
  expect((await put('W/"1"', 'entered-in-error')).headers.get('etag')).toBe('W/"2"')
  expect(await (await get(`DocumentReference/${id}/_history/1`)).json()).toMatchObject({ status: 'current' })
  expect((await put('W/"1"', 'current')).status).toBe(412)
})

test('generic: PUT to an id that is not there creates nothing', async () => {
  const { send } = await app(await practice(), 'generic')
  expect((await send('PUT', 'DocumentReference/new', { ...note(), id: 'new' })).status).toBe(404)
})

test('a body that is not JSON by its content type is 415', async () => {
  const { send } = await app(await practice(), 'generic')
  expect((await send('POST', 'DocumentReference', note(), { 'content-type': 'text/plain' })).status).toBe(415)
})
