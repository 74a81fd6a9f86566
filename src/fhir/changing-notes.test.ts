import { expect, test } from 'vitest'
import { amendDocument, lookForAmended } from './amend-document.ts'
import type { DocumentReferenceDraft } from './resources/document-reference-draft.ts'
import { retractDocument } from './retract-document.ts'
import type { Answer, Transport } from './transport.ts'
import type { VendorName } from './vendors/vendor.ts'
import { writeWorkUpDrafts } from './work-up-drafts.ts'
import type { WriteAbout } from './write-guard.ts'

const HEADERS = { location: null, etag: null }
const ok = (body: unknown): Answer => ({ kind: 'ok', status: 200, body, headers: HEADERS })
const refused = (status: number): Answer => ({ kind: 'refused', status, body: null })
const WHEN = '2026-01-05T10:00:00+00:00'
const DRAFT: DocumentReferenceDraft = {
  resourceType: 'DocumentReference',
  identifier: [{ system: 'urn:meninx:note', value: 'MX-1' }],
  status: 'current',
  docStatus: 'final',
  type: { coding: [{ system: 'http://loinc.org', code: '11488-4' }] },
  subject: { reference: 'Patient/p1' },
  date: WHEN,
  author: [{ reference: 'Practitioner/7' }],
  content: [{ attachment: { contentType: 'text/plain;charset=utf-8', data: btoa('New.'), title: 'Note MX-1', creation: WHEN } }],
  context: { period: { start: WHEN, end: WHEN } },
}
const held = (text: string, versionId = '1', more: object = {}) => ({
  ...DRAFT,
  id: 'd1',
  meta: { versionId },
  content: [{ attachment: { ...DRAFT.content[0].attachment, data: btoa(text) } }],
  ...more,
})
const about = (vendor: VendorName): WriteAbout => ({ vendor, patientId: 'p1', encounterId: null, userReference: 'Practitioner/7' })

/** A record system with one note; `puts`: what an update does to it, and the answer. */
function recordSystem(first: object, puts: (body: object) => { readonly answer: Answer; readonly now?: object | Answer }) {
  let now: object | Answer = first
  const sent: { readonly body: object; readonly headers: unknown }[] = []
  const transport = {
    base: 'https://ehr.example/fhir',
    get: async (address: string): Promise<Answer> => {
      if (address === 'Patient/p1') return ok({ resourceType: 'Patient', id: 'p1' })
      return 'kind' in now ? (now as Answer) : ok(now)
    },
    put: async (_: string, body: object, options?: { readonly headers?: unknown }) => {
      sent.push({ body, headers: options?.headers })
      const done = puts(body)
      now = done.now ?? now
      return done.answer
    },
    pause: async () => {},
  } as unknown as Transport
  return { transport, sent }
}
const AMENDED = { id: 'd1', version: '1' }
const stored = { kind: 'stored', where: 'DocumentReference/d1', text: 'same' }

test.for([
  ['taken', { answer: ok(null), now: held('New.', '2') }, stored],
  ['taken, and the answer is lost', { answer: { kind: 'unreachable' }, now: held('New.', '2') }, stored],
  ['sent twice by the browser, so that the second is a conflict', { answer: refused(412), now: held('New.', '2') }, stored],
  ['lost on the way', { answer: { kind: 'unreachable' } }, { kind: 'not-stored', why: expect.stringContaining('as it was') }],
  ['a conflict (409)', { answer: refused(409) }, { kind: 'changed-meanwhile' }],
  ['a conflict (412)', { answer: refused(412) }, { kind: 'changed-meanwhile' }],
  ['refused', { answer: refused(422) }, { kind: 'refused', status: 422 }],
  ['failed', { answer: refused(500) }, { kind: 'not-stored' }],
  ['said to be taken, and another text is there', { answer: ok(null), now: held('Theirs.', '2') }, { kind: 'changed-meanwhile' }],
  ['said to be taken, in another form', { answer: ok(null), now: held('', '2', { content: [] }) }, { ...stored, text: 'not-compared' }],
  [
    'lost on the way, and another version in another form is there',
    { answer: { kind: 'unreachable' }, now: held('', '2', { content: [] }) },
    { kind: 'unknown' },
  ],
  ['said to be taken, and nothing is different', { answer: ok(null), now: held('', '1', { content: [] }) }, { kind: 'not-stored' }],
  ['not to be read afterwards', { answer: ok(null), now: refused(503) }, { kind: 'unknown' }],
] as const)('an amendment that is %s', async ([, put, result]) => {
  const { transport, sent } = recordSystem(held('Old.'), () => put as { answer: Answer })
  expect(await amendDocument(transport, DRAFT, AMENDED, about('oracle'))).toMatchObject(result)
  expect(sent).toMatchObject([{ headers: { 'If-Match': 'W/"1"' }, body: { docStatus: 'amended', id: 'd1' } }])
})

test('nothing is sent where the note is another version by now, says it already, cannot be read, or would break a rule', async () => {
  const never = () => ({ answer: ok(null) })
  for (const [first, draft, result] of [
    [held('Old.', '2'), DRAFT, { kind: 'changed-meanwhile' }],
    [held('New.', '2'), DRAFT, stored],
    [refused(404), DRAFT, { kind: 'blocked', why: expect.stringContaining('could not be read') }],
    [held('Old.'), { ...DRAFT, docStatus: 'preliminary' }, { kind: 'blocked' }],
  ] as const) {
    const { transport, sent } = recordSystem(first, never)
    expect(await amendDocument(transport, draft as DocumentReferenceDraft, AMENDED, about('oracle'))).toMatchObject(result)
    expect(sent).toEqual([])
  }
})

test('looking for an amendment sends nothing', async () => {
  const { transport, sent } = recordSystem(held('New.', '2'), () => ({ answer: ok(null) }))
  expect(await lookForAmended(transport, DRAFT, AMENDED)).toMatchObject(stored)
  const other = recordSystem(held('Old.'), () => ({ answer: ok(null) }))
  expect(await lookForAmended(other.transport, DRAFT, AMENDED)).toMatchObject({ kind: 'not-stored' })
  const unreadable = recordSystem(held('', '2', { content: [] }), () => ({ answer: ok(null) }))
  expect(await lookForAmended(unreadable.transport, DRAFT, AMENDED)).toMatchObject({ kind: 'unknown' })
  expect([sent, other.sent, unreadable.sent]).toEqual([[], [], []])
})

const IN_ERROR = held('Old.', '2', { status: 'entered-in-error' })
test.for([
  ['taken', ok(null), IN_ERROR, 'retracted'],
  ['taken, and no longer shown', ok(null), refused(404), 'retracted'],
  ['taken, and gone', ok(null), refused(410), 'retracted'],
  ['taken, and the answer is lost', { kind: 'timeout' }, IN_ERROR, 'retracted'],
  ['refused, and the note is gone by somebody else', refused(403), refused(404), 'unknown'],
  ['refused', refused(412), undefined, 'refused'],
  ['said to be taken, and shown as before', ok(null), undefined, 'unknown'],
  ['not to be read afterwards', ok(null), refused(503), 'unknown'],
] as const)('a retraction that is %s', async ([, answer, now, kind]) => {
  for (const vendor of ['generic', 'oracle'] as const) {
    const { transport, sent } = recordSystem(held('Old.'), () => ({ answer: answer as Answer, ...(now === undefined ? {} : { now }) }))
    expect((await retractDocument(transport, { id: 'd1', version: '1' }, about(vendor))).kind).toBe(kind)
    expect(sent).toMatchObject([{ headers: { 'If-Match': 'W/"1"' }, body: { status: 'entered-in-error' } }])
  }
})

test('nothing is retracted where the vendor does not take it, or the note is another patient’s or cannot be read', async () => {
  for (const [vendor, first, why] of [
    ['epic', held('Old.'), /corrected in the chart itself/],
    ['generic', held('Old.', '1', { subject: { reference: 'Patient/p2' } }), /not one about this patient/],
    ['oracle', held('Old.', '1', { content: [] }), /content could not be read/],
    ['generic', refused(403), /could not be read/],
  ] as const) {
    const { transport, sent } = recordSystem(first, () => ({ answer: ok(null) }))
    expect(await retractDocument(transport, { id: 'd1', version: '1' }, about(vendor))).toMatchObject({
      kind: 'blocked',
      why: expect.stringMatching(why),
    })
    expect(sent).toEqual([])
  }
})

test('bug: a note was marked as entered in error in a version that nobody had seen', async () => {
  const { transport, sent } = recordSystem(held('Changed since.', '2'), () => ({ answer: ok(null), now: IN_ERROR }))
  const shown = { id: 'd1', version: '1' }
  expect(await retractDocument(transport, shown, about('oracle'))).toMatchObject({
    kind: 'blocked',
    why: expect.stringContaining('changed in the record since it was shown'),
  })
  expect(sent).toEqual([])
  expect((await retractDocument(transport, { id: 'd1', version: null }, about('oracle'))).kind).toBe('retracted')
})

const WORK_UP = {
  ask: 'mri-brain',
  label: 'MRI',
  patientId: 'p1',
  encounterId: null,
  requester: null,
  documentId: 'd1',
  reference: 'MX-1',
  authoredOn: WHEN,
}
const task = (id: string) => ({ resourceType: 'Task', id, identifier: [{ system: 'urn:meninx:work-up', value: 'MX-1-mri-brain' }] })
const found = (...tasks: readonly object[]): Answer =>
  ok({ resourceType: 'Bundle', type: 'searchset', entry: tasks.map((resource) => ({ resource })) })
const located: Answer = {
  kind: 'ok',
  status: 201,
  body: null,
  headers: { location: 'https://ehr.example/fhir/Task/t9/_history/1', etag: null },
}

test.for([
  ['there already', [found(task('t1'))], ok(null), true, { kind: 'stored', where: ['Task/t1'] }, 0],
  ['sent and found', [found(), found(task('t1'))], ok(null), true, { kind: 'stored', where: ['Task/t1'] }, 1],
  [
    'sent twice by the browser',
    [found(), found(task('t1'), task('t2'))],
    ok(null),
    true,
    { kind: 'stored', where: ['Task/t1', 'Task/t2'] },
    1,
  ],
  ['sent, and only its address is said', [found(), refused(403)], located, true, { kind: 'stored', where: ['Task/t9'] }, 1],
  ['sent where nobody may search', [], located, false, { kind: 'stored', where: ['Task/t9'] }, 1],
  ['said to be stored and not there', [found(), found()], ok(null), true, { kind: 'unknown' }, 1],
  ['refused', [found(), found()], refused(422), true, { kind: 'not-stored' }, 1],
  ['refused, and not to be looked for', [found(), refused(403)], refused(403), true, { kind: 'not-stored' }, 1],
  ['given up on the way (408), and not to be looked for', [found(), refused(403)], refused(408), true, { kind: 'unknown' }, 1],
  ['given up on the way (408), and not there', [found(), found()], refused(408), true, { kind: 'not-stored' }, 1],
  ['not answered in time', [found(), found()], { kind: 'timeout' }, true, { kind: 'unknown' }, 1],
  ['lost, and not there', [found(), found()], { kind: 'unreachable' }, true, { kind: 'not-stored' }, 1],
  ['lost, and nobody may search', [], { kind: 'unreachable' }, false, { kind: 'unknown' }, 1],
] as const)('a draft that is %s', async ([, searches, answer, maySearch, result, posts]) => {
  const left = [...searches]
  const sent: { readonly headers: unknown }[] = []
  let asked = 0
  const transport = {
    base: 'https://ehr.example/fhir',
    get: async (address: string): Promise<Answer> => {
      if (address === 'Patient/p1') return ok({ resourceType: 'Patient', id: 'p1' })
      asked++
      return left.shift() ?? refused(403)
    },
    post: async (_: string, __: object, options?: { readonly headers?: unknown }) => {
      sent.push({ headers: options?.headers })
      return answer as Answer
    },
  } as unknown as Transport
  const [stored] = await writeWorkUpDrafts(transport, { about: about('generic'), form: 'Task', maySearch }, [WORK_UP])
  expect(stored).toMatchObject({ ask: 'mri-brain', label: 'MRI', ...result })
  expect([sent.length, asked]).toEqual([posts, searches.length])
  for (const { headers } of sent) expect(headers).toEqual({ 'If-None-Exist': 'identifier=urn%3Ameninx%3Awork-up%7CMX-1-mri-brain' })
})
