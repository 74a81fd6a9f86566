import { expect, test } from 'vitest'
import { withDerivedFacts } from '../facts/derive.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import { nothingKnown } from '../facts/patient-facts.ts'
import { scopesFrom } from '../fhir/scopes.ts'
import { createTransport } from '../fhir/transport.ts'
import { model } from '../knowledge/index.ts'
import { EMPTY_REVIEW, type Review } from '../ui/sign/review.ts'
import type { Rechecking } from './guard-note.ts'
import { recommendationFrom } from './recommendation.ts'
import type { ReadyScreen } from './screen.ts'
import { sentNotesOf, signingFor } from './signing.ts'

const BASE = 'https://ehr.example.org/fhir'
const asOf = '2026-11-20' as IsoDate
const facts = withDerivedFacts(nothingKnown())
const recommended = recommendationFrom({ facts, answers: [], model, asOf })
const review = (comment: string): Review => ({ ...EMPTY_REVIEW, comment })
const unchanged: Rechecking = { recheck: async () => ({ kind: 'same' }), adopt: () => {}, otherPatient: () => {} }

/** A chart of a record system that stores what it is sent; `deaf` loses its answers and cannot be searched. */
function record() {
  const documents: unknown[] = []
  const state = { deaf: false, posts: 0 }
  const fetched = async (address: string, init: RequestInit = {}) => {
    if (init.method === 'POST') {
      state.posts++
      documents.push({ ...JSON.parse(init.body as string), id: `d${state.posts}` })
      if (state.deaf) throw new TypeError('Failed to fetch')
      return new Response('', { status: 201 })
    }
    if (address.endsWith('/Patient/p1'))
      return Response.json({ resourceType: 'Patient', id: 'p1', name: [{ text: 'Ada' }], birthDate: '1960-01-01' })
    if (state.deaf) return new Response('', { status: 403 })
    return Response.json({ resourceType: 'Bundle', entry: documents.map((resource) => ({ resource })) })
  }
  const session = {
    tenant: { vendor: 'generic', region: 'EU' },
    transport: createTransport({ base: BASE, accessToken: () => 't', fetch: fetched as typeof fetch }),
    patientId: 'p1',
    encounterId: null,
    userReference: null,
    whyNotWrite: null,
    scopes: scopesFrom('patient/DocumentReference.crs'),
  }
  const patient = { id: 'p1', name: 'Ada', birthDate: '1960-01-01', sex: null, recordNumber: null }
  // Another object for each reading of the chart, within one session.
  const reading = () =>
    ({
      session,
      chart: { patient, facts, unread: [] },
      queries: [],
      wentOnWithoutRest: false,
      userName: null,
      encounterName: null,
      asOf,
    }) as unknown as ReadyScreen
  return { state, reading }
}

test('bug: reading again after an unknown outcome and signing finds the note and stores no second', async () => {
  const { state, reading } = record()
  state.deaf = true
  const first = signingFor(reading(), unchanged)(recommended, [])
  const typed = review('First.')
  await first.noteText(typed)
  expect(await first.sign(typed)).toMatchObject({ kind: 'unknown' })
  state.deaf = false
  const again = signingFor(reading(), unchanged)(recommended, [])
  const same = review('First.')
  expect(await again.noteText(same)).toMatchObject({ earlier: { kind: 'unknown' } })
  expect(await again.sign(same)).toMatchObject({ kind: 'stored', where: 'DocumentReference/d1' })
  expect(state.posts).toBe(1)
})

test('bug: a comment changed after an unknown outcome is not stored as long as the first text is not settled', async () => {
  const { state, reading } = record()
  state.deaf = true
  const { noteText, sign } = signingFor(reading(), unchanged)(recommended, [])
  const [first, second] = [review('First.'), review('Second.')]
  await noteText(first)
  await sign(first)
  await noteText(second)
  expect(await sign(second)).toMatchObject({ kind: 'earlier-open' })
  state.deaf = false
  expect(await sign(second)).toMatchObject({ kind: 'earlier-stored', where: 'DocumentReference/d1' })
  expect(state.posts).toBe(1)
})

test('bug: after storing, the same note is shown as it was stored, with its time and reference, and as already stored', async () => {
  const { state, reading } = record()
  const screen = reading()
  const { noteText, sign } = signingFor(screen, unchanged)(recommended, [])
  const typed = review('First.')
  const before = await noteText(typed)
  expect(before.earlier).toBeNull()
  expect(await sign(typed)).toMatchObject({ kind: 'stored', remark: '' })
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const after = await signingFor(reading(), unchanged)(recommended, []).noteText(review('First.'))
  expect(after).toEqual({ ...before, earlier: { kind: 'stored', where: 'DocumentReference/d1', remark: '' } })
  expect(sentNotesOf(screen.session).all()).toHaveLength(1)
  expect(state.posts).toBe(1)
})

test('bug: a note that was stored before a second one was written does not lend it its reference', async () => {
  const { state, reading } = record()
  const { noteText, sign } = signingFor(reading(), unchanged)(recommended, [])
  const [first, second] = [review('First.'), review('Second.')]
  const { reference } = await noteText(first)
  await sign(first)
  expect((await noteText(second)).reference).not.toBe(reference)
  expect(await sign(second)).toMatchObject({ kind: 'stored' })
  expect(state.posts).toBe(2)
})

test('bug: a note asked for earlier and prepared later does not take the place of the one that is shown', async () => {
  const { state, reading } = record()
  const { noteText, sign } = signingFor(reading(), unchanged)(recommended, [])
  const first: Review = { ...review('First.'), earlier: { id: 'd0', relation: 'follows' } }
  const second = review('Second.')
  const late = noteText(first)
  await noteText(second)
  await late
  expect(await sign(second)).toMatchObject({ kind: 'stored' })
  expect(state.posts).toBe(1)
})
