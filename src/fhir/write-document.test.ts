import { expect, test } from 'vitest'
import type { DocumentReferenceDraft } from './resources/document-reference-draft.ts'
import { createTransport } from './transport.ts'
import { lookForDocument, type WriteAbout, writeDocument } from './write-document.ts'

const BASE = 'https://ehr.example.org/fhir'
const ABOUT: WriteAbout = { vendor: 'generic', patientId: 'p1', encounterId: 'e1' }
const DRAFT: DocumentReferenceDraft = {
  resourceType: 'DocumentReference',
  identifier: [{ system: 'urn:meninx:note', value: 'MNX-7K3F' }],
  status: 'current',
  docStatus: 'final',
  type: { coding: [{ system: 'http://loinc.org', code: '11488-4' }] },
  category: [{ coding: [{ system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category', code: 'clinical-note' }] }],
  subject: { reference: 'Patient/p1' },
  date: '2026-01-05T10:00:00+00:00',
  author: [{ reference: 'Practitioner/7' }],
  content: [{ attachment: { contentType: 'text/plain', data: btoa('Reference MNX-7K3F'), title: 'Note MNX-7K3F' } }],
  context: { encounter: [{ reference: 'Encounter/e1' }] },
}
const ORACLE_DRAFT: DocumentReferenceDraft = {
  ...DRAFT,
  content: [{ attachment: { ...DRAFT.content[0].attachment, contentType: 'text/plain;charset=utf-8' } }],
  context: { ...DRAFT.context, period: { start: DRAFT.date, end: DRAFT.date } },
}
const ADA = { resourceType: 'Patient', id: 'p1', name: [{ text: 'Ada Example' }], birthDate: '1960-01-01' }
const OPEN = { resourceType: 'Encounter', id: 'e1', status: 'in-progress', subject: { reference: 'Patient/p1' } }
const NO_AUTHOR: unknown = JSON.parse(JSON.stringify({ ...DRAFT, author: undefined }))
const stored = (id: string) => ({ ...DRAFT, id })
const outcome = (diagnostics: string, expression?: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'invalid', diagnostics, ...(expression === undefined ? {} : { expression: [expression] }) }],
})

type Server = {
  /** What a POST does: the documents it adds, and the answer, or none. */
  readonly post?: (documents: unknown[]) => Response | Error
  readonly search?: () => Response
  readonly encounter?: unknown
  /** Left out: the patient, as everybody knows them. */
  readonly patient?: () => Response
  readonly documents?: unknown[]
  readonly read?: Record<string, unknown>
}

async function writing(server: Server, about: Partial<WriteAbout> = {}, draft: DocumentReferenceDraft = DRAFT) {
  const documents = [...(server.documents ?? [])]
  const posts: { readonly headers: Headers; readonly body: unknown }[] = []
  const asked: string[] = []
  const fetched = async (address: string, init: RequestInit = {}) => {
    const path = decodeURIComponent(address.slice(BASE.length + 1))
    if (init.method === 'POST') {
      posts.push({ headers: new Headers(init.headers), body: JSON.parse(init.body as string) })
      const answer = server.post === undefined ? accept(documents) : server.post(documents)
      if (answer instanceof Error) throw answer
      return answer
    }
    asked.push(path)
    if (path === 'Patient/p1') return server.patient?.() ?? Response.json(ADA)
    if (path.startsWith('Encounter/')) return Response.json(server.encounter ?? OPEN)
    if (server.read !== undefined && path in server.read) return Response.json(server.read[path])
    if (path.startsWith('DocumentReference?'))
      return server.search?.() ?? Response.json({ resourceType: 'Bundle', entry: documents.map((resource) => ({ resource })) })
    return new Response('', { status: 404 })
  }
  const waiting = { now: () => 0, random: () => 0, sleep: async () => {} }
  const transport = createTransport({ base: BASE, accessToken: () => 't', fetch: fetched as typeof fetch, waiting, timeoutMs: 50 })
  return { result: await writeDocument(transport, draft, { ...ABOUT, ...about }), posts, asked }
}
const accept = (documents: unknown[]): Response => {
  documents.push(stored('d1'))
  return new Response('', { status: 201, headers: { Location: 'DocumentReference/d1' } })
}
const LOST = new TypeError('Failed to fetch')
const refusing =
  (status: number, body: unknown = null) =>
  () =>
    new Response(body === null ? '' : JSON.stringify(body), { status })

test('a note is sent once, found again by its reference and counted', async () => {
  const { result, posts } = await writing({})
  expect(result).toEqual({ kind: 'stored', id: 'd1', where: 'DocumentReference/d1', counted: true, text: 'same' })
  expect(posts).toHaveLength(1)
  expect(posts[0]?.body).toEqual(DRAFT)
})

test('conditional create where the server has it, Prefer where Epic needs it', async () => {
  const generic = (await writing({})).posts[0]!.headers
  expect([generic.get('If-None-Exist'), generic.get('Prefer')]).toEqual(['identifier=urn%3Ameninx%3Anote%7CMNX-7K3F', null])
  const epic = (await writing({}, { vendor: 'epic' })).posts[0]!.headers
  expect([epic.get('If-None-Exist'), epic.get('Prefer')]).toEqual([null, 'return=representation'])
})

test('a browser that sent the POST twice leaves two notes: both are named', async () => {
  const { result } = await writing({
    post: (documents) => {
      documents.push(stored('d1'), stored('d2'))
      return new Response('', { status: 201 })
    },
  })
  expect(result).toMatchObject({
    kind: 'stored-twice',
    ids: ['d1', 'd2'],
    why: expect.stringContaining('DocumentReference/d1 and DocumentReference/d2'),
  })
})

test('an answer lost after storing is stored; lost before storing is not stored, and nothing is sent again', async () => {
  const after = await writing({
    post: (documents) => {
      documents.push(stored('d1'))
      return LOST
    },
  })
  expect([after.result.kind, after.posts.length]).toEqual(['stored', 1])
  const before = await writing({ post: () => LOST })
  expect([before.result.kind, before.posts.length]).toEqual(['not-stored', 1])
})

test('a connection lost for good leaves it unknown', async () => {
  let searches = 0
  const { result } = await writing({
    post: () => LOST,
    search: () => (searches++ === 0 ? Response.json({ resourceType: 'Bundle' }) : new Response('', { status: 500 })),
  })
  expect(result).toMatchObject({ kind: 'unknown', why: expect.stringContaining('before storing it again') })
})

test('a timeout is unknown until the note is seen', async () => {
  const timedOut = Object.assign(new Error('timeout'), { name: 'TimeoutError' })
  const slow = async (documents: readonly unknown[]) => {
    const transport = createTransport({
      base: BASE,
      accessToken: () => 't',
      timeoutMs: 5,
      waiting: { now: () => 0, random: () => 0, sleep: async () => {} },
      fetch: (async (address: string, init: RequestInit = {}) => {
        if (address.endsWith('/Patient/p1')) return Response.json(ADA)
        if (address.includes('/Encounter/')) return Response.json(OPEN)
        if (init.method !== 'POST') return Response.json({ resourceType: 'Bundle', entry: [] })
        await new Promise((resolve) => setTimeout(resolve, 20))
        throw timedOut
      }) as typeof fetch,
    })
    return (await writeDocument(transport, DRAFT, { ...ABOUT, encounterId: 'e1' })).kind + documents.length
  }
  expect(await slow([])).toBe('unknown0')
})

/** A search that shows new documents only after it was asked so many times since the note was sent. */
function lagging(searchesBehind: number, seen: (documents: readonly unknown[]) => readonly unknown[] = (documents) => documents) {
  let held: unknown[] | null = null
  let searches = 0
  const bundle = (documents: readonly unknown[]) =>
    Response.json({ resourceType: 'Bundle', entry: documents.map((resource) => ({ resource })) })
  return {
    sent: (documents: unknown[]) => {
      held = documents
    },
    search: () => {
      if (held === null) return bundle([])
      searches += 1
      return bundle(searches > searchesBehind ? seen(held) : [])
    },
  }
}

test.for([LOST, new Response('', { status: 504 })])(
  'bug: a note whose answer was lost and that searches show only after some seconds is stored, not "not in the record"',
  async (answer) => {
    const { sent, search } = lagging(2)
    const { result, posts } = await writing({
      search,
      post: (documents) => {
        documents.push(stored('d1'))
        sent(documents)
        return answer
      },
    })
    expect([result.kind, posts.length]).toEqual(['stored', 1])
  },
)

test('bug: a note that was not found says that it may still appear, and that it is looked for before anything else is sent', async () => {
  const { result } = await writing({ post: () => LOST })
  expect(result).toMatchObject({ kind: 'not-stored', why: expect.stringMatching(/not in the record.*slow to list.*looked for again/) })
})

test('a refusal is said at once: nothing is waited for', async () => {
  const { asked } = await writing({ post: refusing(422) })
  expect(asked.filter((path) => path.startsWith('DocumentReference?'))).toHaveLength(2)
})

test('bug: of a POST that the browser sent twice the answer names the one, and a lagging search shows the other: both are named', async () => {
  const { sent, search } = lagging(0, (documents) => documents.slice(0, 1))
  const { result } = await writing({
    search,
    read: { 'DocumentReference/d2': stored('d2') },
    post: (documents) => {
      documents.push(stored('d1'), stored('d2'))
      sent(documents)
      return new Response('', { status: 201, headers: { Location: 'DocumentReference/d2' } })
    },
  })
  expect(result).toMatchObject({ kind: 'stored-twice', ids: ['d1', 'd2'] })
})

test('a note that is already there is not sent, so that trying again cannot store it twice', async () => {
  const { result, posts } = await writing({ documents: [stored('d9')] }, { sentBefore: true })
  expect([result.kind, posts.length]).toEqual(['stored', 0])
})

test('after an attempt that may have arrived, nothing is sent while the record cannot be searched', async () => {
  const { result, posts } = await writing({ search: () => new Response('', { status: 503 }) }, { sentBefore: true })
  expect([result.kind, posts.length]).toEqual(['unknown', 0])
})

test('"created" is not believed of a note that is nowhere', async () => {
  const { result } = await writing({
    post: () => new Response('', { status: 201, headers: { Location: `${BASE}/DocumentReference/d1/_history/1` } }),
  })
  expect(result).toMatchObject({ kind: 'unknown', why: expect.stringContaining('said that it stored') })
})

test('a note that searches do not show and that can be read by its Location is stored, uncounted', async () => {
  const { result } = await writing({
    post: () =>
      new Response('', { status: 201, headers: { Location: `${BASE}/DocumentReference/d1/_history/1`, 'Content-Type': 'text/html' } }),
    read: { 'DocumentReference/d1': stored('d1') },
  })
  expect(result).toEqual({ kind: 'stored', id: 'd1', where: 'DocumentReference/d1', counted: false, text: 'same' })
})

test('where a server drops identifier and title, the note is recognised by its text; notes of earlier days are not opened', async () => {
  const bare = (id: string, date: string) => ({
    resourceType: 'DocumentReference',
    id,
    date,
    subject: DRAFT.subject,
    content: [{ attachment: { contentType: 'text/plain', url: `Binary/${id}` } }],
  })
  const { result, asked } = await writing(
    {
      documents: [bare('old', '2026-01-03T10:00:00Z'), bare('other', DRAFT.date)],
      post: (documents) => {
        documents.push(bare('d1', DRAFT.date))
        return new Response('', { status: 201 })
      },
      read: {
        'Binary/d1': { resourceType: 'Binary', data: btoa('Reference\r\nMNX-7K3F ') },
        'Binary/other': { resourceType: 'Binary', data: btoa('MNX-AAAA') },
      },
    },
    { vendor: 'epic' },
  )
  expect(result).toMatchObject({ kind: 'stored', id: 'd1', counted: true, text: 'same' })
  expect(asked).not.toContain('Binary/old')
})

test.each([
  [
    400,
    outcome('Valid encounter required', 'DocumentReference.context.encounter'),
    'It concerns the encounter. The record system says: Valid encounter required',
  ],
  [400, null, 'did not accept the form'],
  [401, null, 'sign-in has expired'],
  [403, null, 'does not permit'],
  [403, { code: 403, message: 'insufficient_scope' }, 'The record system says: insufficient_scope'],
  [404, null, 'no place for notes'],
  [405, null, 'does not take notes'],
  [409, null, 'conflict'],
  [413, null, 'too long'],
  [422, { details: { text: 'Unprocessable entity' } }, 'The record system says: Unprocessable entity'],
  [422, outcome('docStatus missing', 'DocumentReference.docStatus'), 'It concerns the document status.'],
  [429, null, 'too busy'],
])('refused with %i: the reason is said in words', async (status, body, words) => {
  const { result, posts } = await writing({ post: refusing(status, body) })
  expect(result).toMatchObject({ kind: 'refused', status, why: expect.stringContaining(words) })
  expect(posts).toHaveLength(1)
})

test.each([
  ['500', () => new Response('', { status: 500 }), 'The record system failed (500). The note is not in the record.'],
  ['412', () => new Response('', { status: 412 }), 'more than one note of this reference. The note is not in the record.'],
  ['a 201 that is not JSON', () => new Response('<html>', { status: 201 }), 'answer could not be read. The note is not in the record.'],
  ['a lost connection', () => LOST, 'The connection was lost. The note is not in the record.'],
])('bug: after %s and a search that does not find it, the note was not stored, and nothing else is claimed', async (_, post, words) => {
  expect((await writing({ post })).result).toMatchObject({ kind: 'not-stored', why: expect.stringContaining(words) })
  const search = () => new Response('', { status: 403 })
  const unseen = (await writing({ post, search }, { vendor: 'generic' })).result
  expect(unseen).toMatchObject({ kind: 'unknown', why: expect.stringContaining('could not be searched') })
})

test('bug: an empty 201 of a note that is not found is not called "not stored" and "stored" at once', async () => {
  const { result } = await writing({ post: () => new Response('', { status: 201 }) }, { vendor: 'oracle' }, ORACLE_DRAFT)
  expect(result).toMatchObject({ kind: 'unknown', why: expect.stringMatching(/said that it stored the note, but does not show it/) })
})

test('bug: a record that could not be searched was said not to show the note', async () => {
  const refusing403 = () => new Response('', { status: 403 })
  const { result } = await writing({ post: () => new Response('', { status: 201 }), search: refusing403 })
  expect(result).toMatchObject({ kind: 'unknown', why: expect.stringMatching(/said that it stored the note\. .*could not be searched/) })
})

test('bug: on an expired sign-in the words say to copy or download first', async () => {
  const { result } = await writing({ post: refusing(401) })
  expect(result).toMatchObject({
    kind: 'refused',
    why: expect.stringMatching(/Copy, print or download the note first: starting .* replaces/),
  })
})

test('bug: success is not reported for a document of the same reference that says something else', async () => {
  const content = [{ attachment: { contentType: 'text/plain', data: btoa('Reference MNX-7K3F, first comment'), title: 'Note MNX-7K3F' } }]
  const other = { ...stored('d1'), content }
  expect((await writing({ documents: [other] }, { sentBefore: true })).result).toMatchObject({ kind: 'stored-otherwise' })
  const byLocation = await writing({
    post: () => new Response('', { status: 201, headers: { Location: 'DocumentReference/d1' } }),
    read: { 'DocumentReference/d1': other },
  })
  expect(byLocation.result).toMatchObject({ kind: 'stored-otherwise', where: 'DocumentReference/d1' })
})

test('where the server does not give the text back, the note is stored and not compared', async () => {
  const elsewhere = { ...stored('d1'), content: [{ attachment: { contentType: 'text/plain', url: 'https://elsewhere.example/Binary/1' } }] }
  expect((await writing({ documents: [elsewhere] })).result).toMatchObject({ kind: 'stored', text: 'not-compared' })
  const rewritten = { ...stored('d1'), content: [{ attachment: { contentType: 'application/rtf', data: btoa('{rtf}') } }] }
  expect((await writing({ documents: [rewritten] })).result).toMatchObject({ kind: 'stored', text: 'not-compared' })
})

test('markup that a server writes in its own way is the same text; other words are not', async () => {
  const html = (body: string) => {
    const data = btoa(body)
    return { content: [{ attachment: { contentType: 'application/xhtml+xml;charset=utf-8', data, title: 'Note MNX-7K3F' } }] as const }
  }
  const sent = { ...DRAFT, ...html('<?xml version="1.0"?>\n<p>1 &lt; 2, it&#39;s <b>so</b></p>') }
  const kept = (body: string) => writing({ documents: [{ ...stored('d1'), ...html(body) }] }, {}, sent)
  expect((await kept('<div><p>1 &#60; 2, it’s <b>so</b></p></div>'.replace('’', "'"))).result).toMatchObject({
    kind: 'stored',
    text: 'same',
  })
  expect((await kept('<p>1 &lt; 2, it&#39;s not <b>so</b></p>')).result.kind).toBe('stored-otherwise')
})

test.each([
  ['somebody else', Response.json({ ...ADA, id: 'p2' }), 'another patient'],
  [
    'a record merged with another',
    Response.json({ ...ADA, link: [{ type: 'replaced-by', other: { reference: 'Patient/p2' } }] }),
    'merged',
  ],
  ['a closed record', Response.json({ ...ADA, active: false }), 'merged with another or closed'],
  ['another date of birth', Response.json({ ...ADA, birthDate: '1970-01-01' }), 'not what they were'],
  ['another name', Response.json({ ...ADA, name: [{ text: 'Eve Example' }] }), 'not what they were'],
  ['no answer that may be read', new Response('', { status: 403 }), 'could not be looked at once more'],
  ['a page', new Response('<html>'), 'could not be looked at once more'],
  ['an expired sign-in', new Response('', { status: 401 }), 'sign-in has expired'],
] as const)('the patient is looked at right before writing: %s stops it, and nothing is sent', async (_, answer, words) => {
  const about = { patient: { name: 'Ada Example', birthDate: '1960-01-01' } }
  const { result, posts } = await writing({ patient: () => answer.clone() }, about)
  expect(result).toMatchObject({ kind: 'blocked', why: expect.stringContaining(words) })
  expect(posts).toHaveLength(0)
})

test('an encounter that has not begun takes no notes at Epic; one that is not there neither', async () => {
  const planned = { ...OPEN, status: 'planned' }
  expect((await writing({ encounter: planned }, { vendor: 'epic' })).result).toMatchObject({
    kind: 'blocked',
    why: expect.stringContaining('not begun'),
  })
  expect((await writing({ encounter: planned }, { vendor: 'generic' })).result.kind).toBe('stored')
})

test('a note sent earlier is looked for, and nothing is sent', async () => {
  const look = (search: () => Response) =>
    lookForDocument(
      createTransport({
        base: BASE,
        accessToken: () => 't',
        fetch: (async () => search()) as typeof fetch,
        waiting: { now: () => 0, random: () => 0, sleep: async () => {} },
      }),
      DRAFT,
      { vendor: 'generic' },
    )
  const bundle = (entry: unknown[]) => Response.json({ resourceType: 'Bundle', entry })
  expect(await look(() => bundle([{ resource: stored('d1') }]))).toMatchObject({ kind: 'stored', text: 'same' })
  expect((await look(() => bundle([]))).kind).toBe('not-stored')
  expect((await look(() => new Response('', { status: 403 }))).kind).toBe('unknown')
})

test('bug: a note that a narrow permission to search may hide was called not stored', async () => {
  const hidden = () => Response.json({ resourceType: 'Bundle', entry: [] })
  const lost = { search: hidden, post: () => LOST }
  expect((await writing(lost)).result.kind).toBe('not-stored')
  const { result, posts } = await writing(lost, { seesAllNotes: false })
  expect(result).toMatchObject({ kind: 'unknown', why: expect.stringContaining('Look for it in the chart') })
  expect(posts).toHaveLength(1)
  const again = await writing(lost, { seesAllNotes: false, sentBefore: true })
  expect([again.result.kind, again.posts.length]).toEqual(['unknown', 0])
  expect((await writing({}, { seesAllNotes: false })).result).toMatchObject({ kind: 'stored', counted: false })
})

test('a server that fails after storing has stored it', async () => {
  const { result } = await writing({
    post: (documents) => {
      documents.push(stored('d1'))
      return new Response('', { status: 500 })
    },
  })
  expect(result.kind).toBe('stored')
})

test.each([
  ['another patient', {}, { ...DRAFT, subject: { reference: 'Patient/p2' } }, 'another patient'],
  ['another encounter', { encounterId: 'e2' }, DRAFT, 'another encounter'],
  ['no encounter at Epic', { vendor: 'epic', encounterId: null }, { ...DRAFT, context: {} }, 'only within an encounter'],
  ['no author at Oracle Health', { vendor: 'oracle' }, NO_AUTHOR, 'only with their author'],
] as const)('%s: nothing is sent', async (_, about, draft, why) => {
  const { result, posts, asked } = await writing({}, about, draft as DocumentReferenceDraft)
  expect(result).toMatchObject({ kind: 'blocked', why: expect.stringContaining(why) })
  expect(posts.length + asked.length).toBe(0)
})

test.each([
  ['of another patient', { subject: { reference: 'Patient/p2' }, status: 'in-progress' }, 'generic'],
  ['that was cancelled', { subject: { reference: 'Patient/p1' }, status: 'cancelled' }, 'generic'],
  ['that is closed, at Epic', { subject: { reference: 'Patient/p1' }, status: 'finished' }, 'epic'],
] as const)('an encounter %s: nothing is sent', async (_, encounter, vendor) => {
  const { result, posts } = await writing({ encounter: { resourceType: 'Encounter', id: 'e1', ...encounter } }, { vendor })
  expect([result.kind, posts.length]).toEqual(['blocked', 0])
})
