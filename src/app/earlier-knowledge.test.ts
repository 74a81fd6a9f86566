import { expect, test } from 'vitest'
import { withDailyLimit } from '../fhir/daily-limit.ts'
import type { LastNote } from '../fhir/last-note.ts'
import { isRefusedToday } from '../fhir/refused-today.ts'
import { NOTE_TITLE } from '../fhir/resources/meninx-note.ts'
import { scopesFrom } from '../fhir/scopes.ts'
import { createTransport } from '../fhir/transport.ts'
import { model } from '../knowledge/index.ts'
import { earlierKnowledge, earlierKnowledgeIn } from './earlier-knowledge.ts'
import type { Session } from './session.ts'

const TEXT = 'About this note\n---------------\nDecision model: 0.9.0, evidence up to 2026-05-01, to be reviewed by 2026-11-01\n'
const note = (changes: Partial<LastNote>): LastNote => ({
  id: 'd1',
  reference: 'MX-AAAA-BBBB-CCCC',
  version: '1',
  date: '2026-09-01',
  docStatus: 'final',
  text: TEXT,
  form: 'text',
  author: null,
  authorName: null,
  ...changes,
})
const now = { version: '1.0.0' }

test('a note of another version is named with its day and version', () => {
  const known = { reference: 'MX-AAAA-BBBB-CCCC', date: '2026-09-01', version: '0.9.0', since: [] }
  expect(earlierKnowledgeIn(note({}), now)).toEqual(known)
})

test('a note without readable text and a note of the same version announce nothing', () => {
  expect(earlierKnowledgeIn(note({ text: null }), now)).toBeNull()
  expect(earlierKnowledgeIn(note({ text: 'Something else' }), now)).toBeNull()
  expect(earlierKnowledgeIn(note({}), { version: '0.9.0' })).toBeNull()
})

test('the version is read from formatted text too', () => {
  const text = '<h2>About this note</h2><ul><li><b>Decision model:</b> 0.9.0, evidence up to 2026-05-01</li></ul>'
  expect(earlierKnowledgeIn(note({ text, form: 'html' }), now)).toMatchObject({ version: '0.9.0' })
})

const BASE = 'https://ehr.example.org/fhir'
/** A note of ours in the record, the text behind a Binary as Epic keeps it; the older, the larger its number. */
const stored = (n: number, more: object = {}) => ({
  resourceType: 'DocumentReference',
  id: `d${n}`,
  status: 'current',
  date: `2026-09-${String(28 - n).padStart(2, '0')}`,
  subject: { reference: 'Patient/p1' },
  content: [
    { attachment: { contentType: 'text/plain', title: `${NOTE_TITLE} MX-AAAA-BBBB-${String(n).padStart(4, '0')}`, url: `Binary/b${n}` } },
  ],
  ...more,
})
const UNNAMED = { content: [{ attachment: { contentType: 'text/plain', url: 'Binary/other' } }] }
const limit = {
  issue: [
    {
      severity: 'fatal',
      code: 'processing',
      details: { coding: [{ system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369', code: '4135' }] },
    },
  ],
}
const binary = (text: string) => ({ resourceType: 'Binary', contentType: 'text/plain', data: Buffer.from(text).toString('base64') })

/** A session whose record holds these documents, and what it was asked. */
function opened(
  documents: readonly object[],
  changes: { readonly answer?: (address: string) => Response | undefined; readonly scope?: string } = {},
) {
  const asked: string[] = []
  const server = async (address: string): Promise<Response> => {
    asked.push(address.replace(`${BASE}/`, ''))
    const usual = address.includes('Binary/')
      ? binary(address.endsWith('other') ? 'Another consultation' : TEXT)
      : { resourceType: 'Bundle', type: 'searchset', entry: documents.map((resource) => ({ resource })) }
    return changes.answer?.(address) ?? Response.json(usual)
  }
  const waiting = { now: () => 0, random: () => 0, sleep: async () => {} }
  const transport = createTransport({ base: BASE, accessToken: () => 'secret', fetch: server as typeof fetch, waiting })
  const tenant = { vendor: 'epic', iss: BASE }
  const scopes = scopesFrom(changes.scope ?? 'user/DocumentReference.rs user/Binary.r')
  const session = {
    tenant,
    patientId: 'p1',
    scopes,
    transport: withDailyLimit(transport, async (answer) => isRefusedToday('epic', answer)),
  } as unknown as Session
  const look = (requestsLeft = 40, signal = new AbortController().signal) => earlierKnowledge(session, model, { requestsLeft, signal })
  return { asked, look, session }
}
const notes = (count: number) => Array.from({ length: count }, (_, n) => stored(n))
const binaries = (asked: readonly string[]) => asked.filter((address) => address.startsWith('Binary/'))

test('bug: of 25 notes only the text of the newest is fetched: two requests', async () => {
  const { asked, look } = opened(notes(25))
  expect(await look()).toMatchObject({ reference: 'MX-AAAA-BBBB-0000', version: '0.9.0' })
  expect([asked.length, binaries(asked)]).toEqual([2, ['Binary/b0']])
})

test('a note that another one replaces is not the last one, in whatever order they were written', async () => {
  const replacing = (id: string) => ({ relatesTo: [{ code: 'replaces', target: { reference: `DocumentReference/${id}` } }] })
  const { asked, look } = opened([stored(0), stored(1, replacing('d0')), stored(2)])
  expect(await look()).toMatchObject({ reference: 'MX-AAAA-BBBB-0001' })
  expect(binaries(asked)).toEqual(['Binary/b1'])
})

test('documents that only their text tells from ours are looked into one after the other, within six requests in all', async () => {
  const few = opened([stored(0, UNNAMED), stored(1, UNNAMED), stored(2)])
  expect(await few.look()).toMatchObject({ reference: 'MX-AAAA-BBBB-0002' })
  expect(few.asked).toHaveLength(4)
  const many = opened([...Array.from({ length: 20 }, (_, n) => stored(n, UNNAMED)), stored(21)])
  expect([await many.look(), many.asked.length]).toEqual([null, 6])
})

test.each([0, 1, 2, 3])('bug: no more is asked than the reading left of its budget: %i', async (left) => {
  const { asked, look } = opened([stored(0, UNNAMED), stored(1, UNNAMED), stored(2, UNNAMED), stored(3)])
  expect(await look(left)).toBeNull()
  expect(asked).toHaveLength(left)
})

test.each([
  ['429', () => new Response('', { status: 429, headers: { 'retry-after': '1' } })],
  ['503', () => new Response('', { status: 503 })],
  ['401', () => new Response('', { status: 401 })],
  ['4135', () => Response.json({ resourceType: 'OperationOutcome', ...limit }, { status: 403 })],
])('bug: %s ends the look at once, at the list and at a text, and is not tried again', async (_, refusal) => {
  const list = opened(notes(3), { answer: (address) => (address.includes('DocumentReference?') ? refusal() : undefined) })
  expect([await list.look(), list.asked.length]).toEqual([null, 1])
  const text = opened([stored(0, UNNAMED), stored(1)], { answer: (address) => (address.includes('Binary/') ? refusal() : undefined) })
  expect([await text.look(), text.asked.length]).toEqual([null, 2])
})

test('bug: what the record system has said for today holds for the look at earlier notes too, and the other way round', async () => {
  const answer = (address: string) =>
    address.includes('DocumentReference?') ? Response.json({ resourceType: 'OperationOutcome', ...limit }, { status: 403 }) : undefined
  const { asked, look, session } = opened(notes(3), { answer })
  await session.transport.get('DocumentReference?patient=p1&category=clinical-note')
  expect([await look(), asked.length]).toEqual([null, 1])
  const other = opened(notes(3), { answer })
  await other.look()
  expect(await other.session.transport.get('DocumentReference?patient=p1')).toMatchObject({ kind: 'refused', status: 403 })
  expect(other.asked).toHaveLength(1)
})

test('bug: leaving ends the look: what is under way is given up, and no text is asked for', async () => {
  const leaving = new AbortController()
  const { asked, look } = opened(notes(3), {
    answer: (address) => {
      if (address.includes('DocumentReference?')) leaving.abort()
      return undefined
    },
  })
  expect([await look(40, leaving.signal), asked.length]).toEqual([null, 1])
})

test('without the permission to search documents nothing is asked', async () => {
  const { asked, look } = opened(notes(3), { scope: 'user/DocumentReference.c user/DocumentReference.r' })
  expect([await look(), asked]).toEqual([null, []])
})
