import { expect, test } from 'vitest'
import { noteFormFor } from '../document/note-form.ts'
import { withDerivedFacts } from '../facts/derive.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import { nothingKnown } from '../facts/patient-facts.ts'
import type { EarlierNote } from '../fhir/earlier-notes.ts'
import { scopesFrom } from '../fhir/scopes.ts'
import type { Answer, Transport } from '../fhir/transport.ts'
import type { VendorName } from '../fhir/vendors/vendor.ts'
import { model } from '../knowledge/index.ts'
import { EMPTY_REVIEW, type Review } from '../ui/sign/review.ts'
import { amendable, beforeSigning, knownNotesOf, otherNote } from './before-signing.ts'
import { guardNote, type Rechecking, type Seen } from './guard-note.ts'
import type { Recheck } from './recheck-chart.ts'
import { recommendationFrom } from './recommendation.ts'
import type { ReadyScreen } from './screen.ts'
import { sendingOf } from './send-note.ts'
import type { NoteDraft } from './sent-notes.ts'
import type { Session } from './session.ts'
import { sentNotesOf, signingFor } from './signing.ts'
import { workUpIn } from './work-up.ts'

const asOf = '2026-11-20' as IsoDate
const facts = withDerivedFacts(nothingKnown())
const recommended = recommendationFrom({ facts, answers: [], model, asOf })
const review = (comment: string, more: Partial<Review> = {}): Review => ({ ...EMPTY_REVIEW, comment, ...more })
const HEADERS = { location: null, etag: null }
const ok = (body: unknown): Answer => ({ kind: 'ok', status: 200, body, headers: HEADERS })
const PATIENT = { resourceType: 'Patient', id: 'p1', name: [{ text: 'Ada' }], birthDate: '1960-01-01' }
const patient = { id: 'p1', name: 'Ada', birthDate: '1960-01-01', sex: null, recordNumber: null }
const EVERYTHING = 'patient/DocumentReference.crus patient/Provenance.c patient/Task.cs'

type Changes = {
  readonly vendor?: VendorName
  readonly scope?: string
  readonly session?: Partial<Session>
  readonly writing?: object
  readonly encounter?: object
}

/** A record system that keeps what it is sent, and a chart of it on screen. */
function record({ vendor = 'generic', scope = EVERYTHING, session: more = {}, writing, encounter }: Changes = {}) {
  const documents: Record<string, unknown>[] = []
  const log: string[] = []
  const state: { put: Answer; deaf: boolean } = { put: { kind: 'refused', status: 422, body: null }, deaf: false }
  const keep = (address: string, body: unknown): Answer => {
    const id = `d${documents.length + 1}`
    documents.push({ ...(body as object), id, meta: { versionId: '1' } })
    return { kind: 'ok', status: 201, body: null, headers: { ...HEADERS, location: `${address}/${id}` } }
  }
  const transport: Transport = {
    base: 'https://ehr.example/fhir',
    get: async (full) => {
      const address = full.replace('https://ehr.example/fhir/', '')
      log.push(`GET ${address.split('?')[0]}`)
      if (address === 'Patient/p1') return ok(PATIENT)
      if (address.startsWith('Encounter/')) return encounter === undefined ? { kind: 'refused', status: 403, body: null } : ok(encounter)
      const own = documents.find(({ resourceType, id }) => address === `${String(resourceType)}/${String(id)}`)
      if (own !== undefined) return state.deaf ? { kind: 'timeout' } : ok(own)
      const type = address.split(/[?/]/)[0]
      const entry = documents.filter(({ resourceType }) => resourceType === type).map((resource) => ({ resource }))
      return ok({ resourceType: 'Bundle', type: 'searchset', entry })
    },
    post: async (address, body) => {
      log.push(`POST ${address}`)
      return keep(address, body)
    },
    put: async (address, _, options) => {
      log.push(`PUT ${address} ${options?.headers?.['If-Match']}`)
      return state.put
    },
    pause: async () => {},
  }
  const session = {
    tenant: { vendor, region: 'EU', iss: 'https://ehr.example/fhir', ...(writing === undefined ? {} : { writing }) },
    transport,
    patientId: 'p1',
    encounterId: null,
    userReference: 'Practitioner/7',
    whyNotWrite: null,
    scopes: scopesFrom(scope),
    ...more,
  } as unknown as Session
  const screen = {
    session,
    chart: { patient, facts, unread: [] },
    queries: [],
    wentOnWithoutRest: false,
    userName: null,
    encounterName: null,
    asOf,
  } as unknown as ReadyScreen
  return { documents, log, state, session, screen, asked: (what: string) => log.filter((one) => one === what).length }
}

/** How the chart is read once more; every effect on the screen is written down. */
function rechecking(...answers: Recheck[]) {
  const seen: string[] = []
  const told: Rechecking = {
    recheck: async () => {
      seen.push('recheck')
      return answers.shift() ?? { kind: 'same' }
    },
    adopt: () => void seen.push('adopt'),
    otherPatient: () => void seen.push('other patient'),
  }
  return { told, seen }
}
const NOT_CHECKED: Recheck = { kind: 'not-checked', why: 'laboratory observations: no answer.' }

test('only the note that is shown is signed: another review is stopped before anything is sent', async () => {
  const { screen, log } = record()
  const { noteText, sign } = signingFor(screen, rechecking().told)(recommended, [])
  await noteText(review('Shown.'))
  expect(await sign(review('Not shown.'))).toMatchObject({ kind: 'blocked', why: expect.stringContaining('has changed since') })
  expect(log.filter((one) => one.startsWith('POST'))).toEqual([])
})

test('what stopped a note before it was sent stands in the list of activities by its name', async () => {
  const { screen, session } = record()
  const { noteText, sign } = signingFor(screen, rechecking(NOT_CHECKED).told)(recommended, [])
  const typed = review('One.')
  await noteText(typed)
  expect(await sign(typed)).toMatchObject({ kind: 'not-checked' })
  expect(sentNotesOf(session).activity.all().at(-1)).toMatchObject({ what: 'stopped-before-sending', outcome: 'not-checked' })
})

test('signing once more although the chart could not be read again counts for that note and for no other', async () => {
  const { screen, asked } = record()
  const { told, seen } = rechecking(NOT_CHECKED, NOT_CHECKED, NOT_CHECKED)
  const { noteText, sign } = signingFor(screen, told)(recommended, [])
  const [first, second] = [review('One.'), review('Two.')]
  await noteText(first)
  expect((await sign(first)).kind).toBe('not-checked')
  await noteText(second)
  expect((await sign(second)).kind).toBe('not-checked')
  expect(asked('POST DocumentReference')).toBe(0)
  expect((await sign(second)).kind).toBe('stored')
  expect([seen.length, asked('POST DocumentReference')]).toEqual([2, 1])
})

test('another note that came meanwhile is said once; signing again sends', async () => {
  const { screen, documents, asked } = record()
  const { noteText, sign, before } = signingFor(screen, rechecking().told)(recommended, [])
  const typed = review('Mine.')
  await before()
  await noteText(typed)
  documents.push(noteOf('x1', 'MX-1111-1111-1111'))
  expect(await sign(typed)).toEqual({ kind: 'other-note', reference: 'MX-1111-1111-1111', where: 'DocumentReference/x1' })
  expect(asked('POST DocumentReference')).toBe(0)
  expect((await sign(typed)).kind).toBe('stored')
})

test('once a note is stored, the notes of the record are looked for anew', async () => {
  const { screen } = record()
  const { noteText, sign, before } = signingFor(screen, rechecking().told)(recommended, [])
  expect((await before()).earlier).toEqual([])
  const typed = review('Mine.')
  const { reference } = await noteText(typed)
  await sign(typed)
  expect((await before()).earlier.map((one) => one.reference)).toEqual([reference])
})

test('after a note in the record was changed by somebody else, it is looked for anew before it can be corrected', async () => {
  const { screen, documents, asked } = record({ vendor: 'oracle' })
  documents.push(noteOf('x1', 'MX-1111-1111-1111'))
  const { noteText, sign, before } = signingFor(screen, rechecking().told)(recommended, [])
  await before()
  const correction = review('Mine.', { earlier: { id: 'x1', relation: 'replaces' } })
  await noteText(correction)
  const looked = asked('GET DocumentReference')
  documents[0] = { ...noteOf('x1', 'MX-1111-1111-1111'), meta: { versionId: '2' } }
  expect((await sign(correction)).kind).toBe('changed-meanwhile')
  await before()
  expect(asked('GET DocumentReference')).toBeGreaterThan(looked + 1)
})

test('a correction that was refused is tried again against what the record holds now, as it was shown', async () => {
  const { screen, documents, log } = record({ vendor: 'oracle' })
  documents.push(noteOf('x1', 'MX-1111-1111-1111'))
  const sign = async () => {
    const { noteText, sign: send } = signingFor(screen, rechecking().told)(recommended, [])
    const typed = review('Mine.', { earlier: { id: 'x1', relation: 'replaces' } })
    await noteText(typed)
    return (await send(typed)).kind
  }
  expect(await sign()).toBe('refused')
  documents[0] = { ...noteOf('x1', 'MX-1111-1111-1111'), meta: { versionId: '2' } }
  expect(await sign()).toBe('refused')
  expect(log.filter((line) => line.startsWith('PUT'))).toEqual(['PUT DocumentReference/x1 W/"1"', 'PUT DocumentReference/x1 W/"2"'])
})

test('bug: a correction whose fate is not known does not overwrite what somebody else wrote since', async () => {
  const { screen, documents, log, state } = record({ vendor: 'oracle' })
  documents.push(noteOf('x1', 'MX-1111-1111-1111'))
  const typed = () => review('Mine.', { earlier: { id: 'x1', relation: 'replaces' } })
  const sign = async (answer: Answer, deafAfter: boolean) => {
    const { noteText, sign: send } = signingFor(screen, rechecking().told)(recommended, [])
    const one = typed()
    await noteText(one)
    state.put = answer
    const { put } = screen.session.transport
    const transport = screen.session.transport as { put: Transport['put'] }
    transport.put = async (...args) => {
      const result = await put(...args)
      state.deaf = deafAfter
      return result
    }
    return (await send(one)).kind
  }
  expect(await sign({ kind: 'unreachable' }, true)).toBe('unknown')
  state.deaf = false
  documents[0] = { ...noteOf('x1', 'MX-1111-1111-1111'), meta: { versionId: '2' } }
  expect(await sign({ kind: 'unreachable' }, false)).toBe('changed-meanwhile')
  expect(log.filter((line) => line.startsWith('PUT'))).toEqual(['PUT DocumentReference/x1 W/"1"'])
})

test('where the sign-in or the encounter does not permit storing, that is said before anybody signs', () => {
  const why = 'The record system did not permit Meninx to store notes.'
  const writingOf = (changes: Changes) => signingFor(record(changes).screen, rechecking().told)(recommended, []).writing
  expect(writingOf({ session: { whyNotWrite: why } as Partial<Session> })).toEqual({ kind: 'not-possible', why })
  expect(writingOf({ vendor: 'epic' })).toMatchObject({ kind: 'not-possible', why: expect.stringContaining('within an encounter') })
  expect(writingOf({ vendor: 'epic', session: { encounterId: 'e1' } })).toEqual({ kind: 'possible' })
  expect(writingOf({ vendor: 'generic' })).toEqual({ kind: 'possible' })
})

function noteOf(id: string, reference: string): Record<string, unknown> {
  return {
    resourceType: 'DocumentReference',
    id,
    meta: { versionId: '1' },
    identifier: [{ system: 'urn:meninx:note', value: reference }],
    status: 'current',
    subject: { reference: 'Patient/p1' },
    author: [{ reference: 'Practitioner/7' }],
    content: [{ attachment: { contentType: 'text/plain', data: btoa(`Meninx decision support note ${reference}`) } }],
  }
}

const FORM = noteFormFor('generic')
const seenBy = (screen: ReadyScreen, session: Session, goesUnchecked = false): Seen => ({
  screen,
  form: FORM,
  notes: sentNotesOf(session),
  known: { whole: true, notes: [] },
  goesUnchecked,
})

test.for([
  ['the same chart', { kind: 'same' }, null, ['recheck']],
  ['nothing may be concluded any more', { kind: 'stopped', why: 'Merged.' }, { kind: 'blocked', why: 'Merged.' }, ['recheck']],
  ['another patient', { kind: 'wrong-patient', why: 'Another.' }, { kind: 'blocked', why: 'Another.' }, ['recheck', 'other patient']],
  ['a chart that could not be read again', NOT_CHECKED, NOT_CHECKED, ['recheck']],
] as const)('right before sending, %s', async ([, answer, stop, effects]) => {
  const { screen, session, asked } = record()
  const { told, seen } = rechecking(answer)
  expect((await guardNote(seenBy(screen, session), told)).stop).toEqual(stop)
  expect(seen).toEqual(effects)
  expect(asked('GET DocumentReference')).toBe(stop === null ? 1 : 0)
})

test('right before sending, a chart that changed is taken over, what changed is named, and the person signs again', async () => {
  const { screen, session } = record()
  const changed = {
    ...screen,
    chart: { ...screen.chart, facts: { ...facts, ecog: { state: 'known', reading: { value: 3, sources: [] } } } },
  }
  const { told, seen } = rechecking({ kind: 'changed', facts: ['ecog'], listed: { come: [], gone: [] }, screen: changed as ReadyScreen })
  const { stop } = await guardNote(seenBy(screen, session), told)
  expect(stop).toMatchObject({ kind: 'chart-changed', changes: [expect.stringContaining('3')] })
  expect(seen).toEqual(['recheck', 'adopt'])
})

test('who knows that the chart could not be read again is not stopped by it once more, but by another note', async () => {
  const { screen, session, documents } = record()
  const { told, seen } = rechecking(NOT_CHECKED)
  expect((await guardNote(seenBy(screen, session, true), told)).stop).toBeNull()
  documents.push(noteOf('x1', 'MX-1111-1111-1111'))
  expect((await guardNote(seenBy(screen, session, true), told)).stop).toMatchObject({ kind: 'other-note' })
  expect(seen).toEqual([])
})

const EARLIER: EarlierNote = {
  id: 'x1',
  reference: 'MX-1',
  version: '1',
  date: null,
  docStatus: 'final',
  text: null,
  form: 'text',
  author: 'Practitioner/7',
  authorName: null,
  replacedBy: null,
}

test('without the permission to search, nothing is asked, and it is not said that there is no other note', async () => {
  const { session, log } = record({ scope: 'patient/DocumentReference.c' })
  expect(await knownNotesOf(session, FORM)).toEqual({ whole: false, notes: [] })
  expect(log).toEqual([])
})

test('in its place a note is corrected only by its author, in a version that is known, where the sign-in permits it', () => {
  const form = noteFormFor('oracle')
  const [{ session }, others, reading] = [
    record({ vendor: 'oracle' }),
    record({ vendor: 'oracle', session: { userReference: null } }),
    record({ vendor: 'oracle', scope: 'patient/DocumentReference.crs' }),
  ]
  expect(amendable(session, form, EARLIER)).toEqual({ id: 'x1', version: '1' })
  expect(amendable(session, form, { ...EARLIER, author: 'Practitioner/8' })).toBeNull()
  expect(amendable(others.session, form, { ...EARLIER, author: null })).toBeNull()
  expect(amendable(session, form, { ...EARLIER, version: null })).toBeNull()
  expect(amendable(reading.session, form, EARLIER)).toBeNull()
  expect(amendable(session, FORM, EARLIER)).toBeNull()
})

test.for([
  ['generic', EVERYTHING, 'Practitioner/8', null],
  ['generic', 'patient/DocumentReference.crs', 'Practitioner/7', 'The sign-in does not permit changing notes.'],
  ['epic', EVERYTHING, 'Practitioner/7', 'In this record system a note is corrected in the chart itself.'],
  ['oracle', EVERYTHING, 'Practitioner/7', null],
  ['oracle', EVERYTHING, 'Practitioner/8', 'This record system lets an app change only notes of its user.'],
] as const)(
  'at %s with %s a note of %s can be marked as entered in error, or it is said why not: %s',
  async ([vendor, scope, author, why]) => {
    const { session } = record({ vendor, scope })
    const known = { whole: true, notes: [{ ...EARLIER, author }] }
    const now = { title: '', reference: '', lead: '', language: 'en', sections: [] }
    expect((await beforeSigning(session, FORM, known, now, (text) => text)).earlier[0]?.whyNotRetract).toBe(why)
  },
)

test('an encounter that takes no notes any more is said before anybody signs', async () => {
  const encounter = { resourceType: 'Encounter', id: 'e1', status: 'cancelled', subject: { reference: 'Patient/p1' } }
  const { session } = record({ session: { encounterId: 'e1' }, encounter })
  const now = { title: '', reference: '', lead: '', language: 'en', sections: [] }
  const { problems } = await beforeSigning(session, FORM, { whole: true, notes: [] }, now, (text) => text)
  expect(problems).toEqual(['The encounter was cancelled.'])
})

test('a note counts as another one only where it was neither seen before nor sent from here', () => {
  const sent = (...references: string[]) => ({ all: () => references.map((reference) => ({ input: { reference } })) }) as never
  const none = { whole: true, notes: [] }
  const one = { whole: true, notes: [EARLIER] }
  expect(otherNote(none, one, sent())).toMatchObject({ kind: 'other-note', reference: 'MX-1', where: 'DocumentReference/x1' })
  expect(otherNote(one, one, sent())).toBeNull()
  expect(otherNote(none, one, sent('MX-1'))).toBeNull()
  expect(otherNote(none, none, sent('MX-1'))).toBeNull()
})

const draftOf = (session: Session): NoteDraft => {
  const decision = recommended.decision
  const input = { patient, facts, decision, reference: 'MX-1', writtenAt: '2026-01-05T10:00:00Z', earlier: null }
  return { content: '', text: '', input, known: { whole: true, notes: [] }, session } as unknown as NoteDraft
}

test.for([
  ['generic', EVERYTHING, undefined, 1],
  ['generic', 'patient/DocumentReference.crs', undefined, 0],
  ['generic', EVERYTHING, { provenance: false }, 0],
  ['epic', EVERYTHING, undefined, 0],
  ['oracle', EVERYTHING, undefined, 0],
] as const)('at %s with %s and %o a stored note gets its statement of origin, once: %i', async ([vendor, scope, writing, count]) => {
  const { session, documents, asked } = record({ vendor, scope, ...(writing === undefined ? {} : { writing }) })
  documents.push(noteOf('x1', 'MX-1'))
  const { activity } = sentNotesOf(session)
  const { look } = sendingOf(session, noteFormFor(vendor), draftOf(session), { activity, onOtherPatient: () => {} })
  const document = {
    identifier: [{ system: 'urn:meninx:note', value: 'MX-1' }],
    subject: { reference: 'Patient/p1' },
    type: { coding: [FORM.type] },
    date: '2026-01-05T10:00:00Z',
    content: [{ attachment: { contentType: 'text/plain', data: btoa('Meninx decision support note MX-1') } }],
  } as never
  expect((await look(document)).kind).toBe('stored')
  expect((await look(document)).kind).toBe('stored')
  expect(asked('POST Provenance')).toBe(count)
})

test('a note that is not in the record, and another note that was looked for, get no statement of origin', async () => {
  const { session, documents, asked } = record()
  const { activity } = sentNotesOf(session)
  const { look } = sendingOf(session, FORM, draftOf(session), { activity, onOtherPatient: () => {} })
  const documentOf = (reference: string) =>
    ({
      identifier: [{ system: 'urn:meninx:note', value: reference }],
      subject: { reference: 'Patient/p1' },
      type: { coding: [FORM.type] },
      date: '2026-01-05T10:00:00Z',
      content: [{ attachment: { contentType: 'text/plain', data: btoa(`Meninx decision support note ${reference}`) } }],
    }) as never
  expect((await look(documentOf('MX-1'))).kind).toBe('not-stored')
  documents.push(noteOf('x2', 'MX-2'))
  expect((await look(documentOf('MX-2'))).kind).toBe('stored')
  expect(asked('POST Provenance')).toBe(0)
})

test('drafts of work-up: only where the deployment and the sign-in want them, only the chosen ones, of a note that came twice too', async () => {
  const asks = { ...recommended, decision: { ...recommended.decision, asks: ['mri-brain', 'csf-cytology', 'ecg'] } }
  const lines = (changes: Changes) => {
    const { screen, session } = record(changes)
    return workUpIn(screen, asks, sentNotesOf(session), () => {}).workUp.map(({ ask }) => ask)
  }
  expect(lines({ writing: { workUp: 'Task' } })).toEqual(['mri-brain', 'csf-cytology'])
  expect(lines({})).toEqual([])
  expect(lines({ writing: { workUp: 'Task' }, scope: 'patient/DocumentReference.crus' })).toEqual([])
  const { screen, session, documents } = record({ writing: { workUp: 'Task' } })
  const notes = sentNotesOf(session)
  notes.put({ ...draftOf(session), content: 'a', document: {} as never, result: { kind: 'stored-twice', ids: ['d8', 'd9'], why: '' } })
  const { storeWorkUp } = workUpIn(screen, asks, notes, () => {})
  expect(await storeWorkUp(['csf-cytology'], 'd9')).toMatchObject([{ ask: 'csf-cytology', kind: 'stored' }])
  expect(documents).toMatchObject([{ resourceType: 'Task', note: [{ text: expect.stringContaining('note MX-1.') }] }])
  expect(notes.activity.all().at(-1)).toMatchObject({ what: 'work-up-draft-sent', reference: 'MX-1', outcome: 'stored' })
})
