import { createRequire } from 'node:module'
import type { FhirResource, Provenance, ServiceRequest, Task } from 'fhir/r4'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { storeVisit } from '../../../src/app/store-visit.ts'
import { visitBookOf } from '../../../src/app/visit-book.ts'
import { workUpDraft } from '../../../src/fhir/work-up-drafts.ts'
import { loadDefinitions, problemsOf } from '../../../src/sandbox/fhir/definitions.ts'
import { FOLLOWED } from '../../patients/response/three-patients.ts'
import { tenantsOf } from '../reads/practice.ts'
import { CHARACTERS, note, type PracticeUnderTest, startPractice } from './practice.ts'

/** The second validator of R4; its types are those of an older module system. */
const { Fhir } = createRequire(import.meta.url)('fhir') as {
  Fhir: new () => { validate: (resource: unknown, options: object) => { messages: { severity: string; message: string }[] } }
}
const secondOpinion = (resource: object): readonly string[] =>
  new Fhir()
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ message }) => message)

let ehr: PracticeUnderTest
beforeAll(async () => {
  loadDefinitions()
  ehr = await startPractice()
})
afterAll(() => ehr.close())
beforeEach(() => ehr.reset())

/** Everything of a type that was sent, as the practice EHR got it; types that it does not have are refused by it. */
const sentTo = async (type: string) => (await ehr.calls()).filter(({ method, path }) => method === 'POST' && path.endsWith(`/${type}`))

test('where the server takes Provenance, one says who wrote the note with what, from which resources in which versions', async () => {
  const app = await ehr.opens('generic')
  const { outcome } = await app.signs()
  const where = outcome.kind === 'stored' ? outcome.where : ''
  const answer = await app.transport.get(`Provenance?target=${where}`)
  const { entry = [] } = (answer.kind === 'ok' ? answer.body : {}) as { entry?: { resource: Provenance }[] }
  // The practice EHR lets Provenance be searched with a scope that the app does not ask for.
  expect(answer.kind === 'refused' || entry.length === 1).toBe(true)
  expect((await sentTo('Provenance')).map(({ status }) => status)).toEqual([201])
})

test('bug: a note that is found only by looking for it again gets its Provenance too, and no second one', async () => {
  await ehr.faulty(
    { method: 'POST', path: '/DocumentReference', dropAfter: true, times: 1 },
    { method: 'GET', path: '/DocumentReference\\?', onceWritten: true, status: 403, body: '', times: 1 },
  )
  const app = await ehr.opens('generic')
  const [review, signing] = [note(), app.signing()]
  expect((await app.signs(review, signing)).outcome.kind).toBe('unknown')
  expect(await sentTo('Provenance')).toEqual([])
  expect([(await signing.look(review)).kind, (await signing.look(review)).kind]).toEqual(['stored', 'stored'])
  expect((await sentTo('Provenance')).map(({ status }) => status)).toEqual([201])
})

test.for(['epic', 'oracle'] as const)('%s gets no Provenance', async (vendor) => {
  await (await ehr.opens(vendor)).signs()
  expect(await sentTo('Provenance')).toEqual([])
})

test('a Provenance that is refused is said beside the stored note, and takes nothing back', async () => {
  await ehr.faulty({ method: 'POST', path: '/Provenance', status: 403, body: '' })
  const app = await ehr.opens('generic')
  expect((await app.signs()).outcome).toMatchObject({ kind: 'stored', remark: expect.stringContaining('Provenance') })
})

test('65 without the permission for Provenance none is sent', async () => {
  await (await ehr.opens('generic', { scope: (granted) => granted.replace('patient/Provenance.c', '') })).signs()
  expect(await sentTo('Provenance')).toEqual([])
})

test.for(CHARACTERS)(
  'at %s drafts of the work-up are not offered unless the deployment wants them and the sign-in permits it',
  async (vendor) => {
    expect((await ehr.opens(vendor)).signing().workUp).toEqual([])
    expect((await ehr.opens(vendor, { writing: { workUp: 'ServiceRequest' } })).signing().workUp).toEqual([])
  },
)

const WORK_UP = [
  ['generic', 'ServiceRequest'],
  ['generic', 'Task'],
  ['epic', 'ServiceRequest'],
] as const

/** A session of a deployment that wants drafts, with a sign-in that permits them, and its note stored. */
async function withNote(vendor: (typeof CHARACTERS)[number], form: 'ServiceRequest' | 'Task', rights = 'cs') {
  const [tenant] = (await tenantsOf(ehr.origin)).filter((one) => one.vendor === vendor)
  const scopesGranted = `${tenant?.scopes} patient/${form}.${rights}`
  const app = await ehr.opens(vendor, { writing: { workUp: form }, launch: { scopesGranted } })
  const signing = app.signing()
  const { outcome } = await app.signs(note(), signing)
  const id = outcome.kind === 'stored' ? outcome.where.replace('DocumentReference/', '') : ''
  const asks = signing.workUp.map(({ ask }) => ask)
  expect(asks.length).toBeGreaterThan(1)
  return { app, signing, id, asks }
}
type Draft = ServiceRequest | Task
const draftsOf = async (
  { transport, patientId }: Awaited<ReturnType<PracticeUnderTest['opens']>>,
  form: string,
): Promise<readonly Draft[]> => {
  const answer = await transport.get(`${form}?patient=${patientId}`)
  if (answer.kind !== 'ok') throw new Error(answer.kind)
  const { entry = [] } = answer.body as { entry?: { resource?: FhirResource }[] }
  return entry.flatMap(({ resource }) =>
    resource?.resourceType === 'ServiceRequest' || resource?.resourceType === 'Task' ? [resource] : [],
  )
}

test.for(WORK_UP)(
  'at %s drafts of the chosen work-up are stored as %s: proposals in status draft, about this patient and this note',
  async ([vendor, form]) => {
    const { app, signing, id, asks } = await withNote(vendor, form)
    const chosen = asks.slice(0, 2)
    const results = await signing.storeWorkUp(chosen, id)
    expect(results.map(({ ask, kind }) => [ask, kind])).toEqual(chosen.map((ask) => [ask, 'stored']))
    const drafts = await draftsOf(app, form)
    expect(drafts).toHaveLength(2)
    for (const draft of drafts) {
      expect(draft).toMatchObject({ status: 'draft', intent: 'proposal', requester: { reference: app.session.userReference } })
      const [whose, about] = draft.resourceType === 'Task' ? [draft.for, draft.focus] : [draft.subject, draft.supportingInfo?.[0]]
      expect([whose?.reference, about?.reference]).toEqual([`Patient/${app.patientId}`, `DocumentReference/${id}`])
    }
    expect(results.flatMap((result) => (result.kind === 'stored' ? result.where : []))).toEqual(
      drafts.map((draft) => `${form}/${draft.id}`),
    )
  },
)

test.for(WORK_UP)(
  'bug: at %s a draft (%s) whose answer is lost after storing is not said to be "not stored", and is not stored again',
  async ([vendor, form]) => {
    const { app, signing, id, asks } = await withNote(vendor, form)
    await ehr.faulty({ method: 'POST', path: `/${form}`, dropAfter: true, times: 1 })
    const first = await signing.storeWorkUp(asks.slice(0, 1), id)
    const again = await signing.storeWorkUp(asks.slice(0, 1), id)
    expect([...first, ...again].map(({ kind }) => kind)).toEqual(['stored', 'stored'])
    expect(await draftsOf(app, form)).toHaveLength(1)
  },
)

test('a draft that a browser sent twice is named in both places', async () => {
  const { app, signing, id, asks } = await withNote('epic', 'ServiceRequest')
  const post = app.transport.post
  Object.assign(app.transport, {
    post: async (...request: Parameters<typeof post>) => {
      await post(...request)
      return post(...request)
    },
  })
  const [result] = await signing.storeWorkUp(asks.slice(0, 1), id)
  expect(result).toMatchObject({
    kind: 'stored',
    where: [expect.stringMatching(/^ServiceRequest/), expect.stringMatching(/^ServiceRequest/)],
  })
})

test('without permission to search, a draft whose answer was lost is "unknown"; a refusal is "not stored"', async () => {
  const { signing, id, asks } = await withNote('generic', 'ServiceRequest', 'c')
  await ehr.faulty({ method: 'POST', path: '/ServiceRequest', dropBefore: true, times: 1 })
  expect(await signing.storeWorkUp(asks.slice(0, 1), id)).toMatchObject([{ kind: 'unknown' }])
  await ehr.faulty({ method: 'POST', path: '/ServiceRequest', status: 422, body: '' })
  expect(await signing.storeWorkUp(asks.slice(0, 1), id)).toMatchObject([
    { kind: 'not-stored', why: expect.stringContaining('not accept') },
  ])
})

test('a refused draft is spoken of as a draft: the note is stored already, and there is nothing to copy', async () => {
  for (const status of [400, 403, 404, 405, 409, 413, 415, 422]) {
    const { signing, id, asks } = await withNote('generic', 'ServiceRequest')
    await ehr.faulty({ method: 'POST', path: '/ServiceRequest', status, body: '' })
    const [result] = await signing.storeWorkUp(asks.slice(0, 1), id)
    const why = result?.kind === 'not-stored' ? result.why : ''
    expect(why).not.toMatch(/\bnotes?\b|sign again|Copy/)
    expect(why).toMatch(status === 409 ? /conflict/ : /\bdrafts?\b/)
  }
})

test('no draft is ever an active order, whatever the model asks for', () => {
  const forms = ['ServiceRequest', 'Task'] as const
  for (const form of forms) {
    const draft = workUpDraft(form, {
      ask: 'mri-brain',
      label: 'Contrast MRI brain, ≥ 1 mm, 脑部磁共振',
      patientId: 'ada',
      encounterId: 'ada-visit',
      requester: 'Practitioner/practice-robin',
      documentId: 'd1',
      reference: 'MX-0000-0000-0000',
      authoredOn: '2026-11-20T12:00:00+01:00',
    })
    expect([draft.status, draft.intent]).toEqual(['draft', 'proposal'])
    expect(problemsOf(draft as unknown as FhirResource)).toEqual([])
    expect(secondOpinion(draft)).toEqual([])
    expect(secondOpinion({ ...draft, intent: 'wish' }).length + problemsOf({ ...draft, intent: 'wish' } as never).length).toBeGreaterThan(0)
  }
})

test('the list of activities names ids, kinds and times, and nothing that the record says', async () => {
  const app = await ehr.opens('generic')
  const signing = app.signing()
  await app.signs(note({ comment: 'Seen with family.' }), signing)
  const list = JSON.parse(signing.activity()) as { activity: { what: string; at: string }[] }
  expect(list.activity.map(({ what }) => what)).toEqual(['chart-read', 'note-shown', 'signing-asked', 'note-sent', 'provenance-sent'])
  const { patient } = app.screen().chart
  for (const secret of ['Seen with family', patient.name, patient.birthDate, 'EGFR', 'osimertinib'])
    expect(signing.activity()).not.toContain(String(secret))
  expect(signing.activity()).toContain(`Patient/${app.patientId}`)
})

/** What a session may do with visits, and one that was entered in it. */
async function withVisit(vendor: 'generic' | 'epic') {
  const [tenant] = (await tenantsOf(ehr.origin)).filter((one) => one.vendor === vendor)
  const scopesGranted = `${tenant?.scopes} patient/QuestionnaireResponse.crus`
  const app = await ehr.opens(vendor, { launch: { scopesGranted } })
  const book = visitBookOf(app.session)
  const [visit] = FOLLOWED[0]!.visits
  if (visit === undefined) throw new Error('no visit')
  book.keep(visit)
  const writing = { screen: app.screen(), otherPatient: () => {}, mayMark: true }
  return { app, book, visit, writing }
}

test('bug: visits, their corrections and drafts stand in the list of activities, by ids alone', async () => {
  const { app, book, visit, writing } = await withVisit('generic')
  await storeVisit(writing, visit.date)
  const [first] = book.pages().entered
  expect(first?.storing.kind).toBe('stored')
  const where = first?.storing.kind === 'stored' ? first.storing.where : ''
  book.keep({ ...visit, entries: { ...visit.entries, ecog: '2' } })
  await storeVisit(writing, visit.date)
  const list = JSON.parse(app.signing().activity()) as { activity: { what: string; where?: string; outcome?: string }[] }
  const done = list.activity.filter(({ what }) => what.startsWith('visit'))
  expect(done).toMatchObject([
    { what: 'visit-sent', where, outcome: 'stored' },
    { what: 'visit-sent', where: expect.stringMatching(/^QuestionnaireResponse\//), outcome: 'stored' },
    { what: 'visit-marked-in-error', where, outcome: 'stored' },
  ])
  for (const one of done) expect(Object.keys(one).toSorted()).toEqual(['at', 'outcome', 'what', 'where'])
  expect(app.signing().activity()).not.toContain(visit.date)
})

test('a draft in the list of activities names its note and where it is', async () => {
  const { signing, id, asks } = await withNote('generic', 'Task')
  await signing.storeWorkUp(asks.slice(0, 1), id)
  const list = JSON.parse(signing.activity()) as { activity: { what: string }[] }
  expect(list.activity.at(-1)).toMatchObject({
    what: 'work-up-draft-sent',
    reference: expect.stringMatching(/^MX-/),
    where: expect.stringMatching(/^Task\//),
    outcome: 'stored',
  })
})

test('bug: a visit, its correction and a draft are not sent where another patient answers behind the address, and the chart leaves the screen', async () => {
  const told: string[] = []
  const { book, visit, writing } = await withVisit('generic')
  await ehr.faulty({
    method: 'GET',
    path: '/Patient/[^?]*$',
    body: JSON.stringify({ resourceType: 'Patient', id: 'somebody-else' }),
    status: 200,
  })
  await storeVisit({ ...writing, otherPatient: (why) => void told.push(why) }, visit.date)
  expect(book.pages().entered[0]?.storing).toMatchObject({ kind: 'failed', why: expect.stringContaining('another patient') })
  expect([told.length, await sentTo('QuestionnaireResponse')]).toEqual([1, []])
  await ehr.reset()
  const { app, signing, id, asks } = await withNote('generic', 'Task')
  await ehr.faulty({
    method: 'GET',
    path: '/Patient/[^?]*$',
    body: JSON.stringify({ resourceType: 'Patient', id: 'somebody-else' }),
    status: 200,
  })
  expect(await signing.storeWorkUp(asks.slice(0, 1), id)).toMatchObject([
    { kind: 'not-stored', why: expect.stringContaining('another patient') },
  ])
  expect([app.tookAway().length, await sentTo('Task')]).toEqual([1, []])
})

test('bug: a draft that is refused speaks of the draft, whatever the answer says, and never of a note', async () => {
  for (const [status, element] of [
    [400, 'Task.type'],
    [403, undefined],
    [404, undefined],
    [405, undefined],
    [409, 'Task.encounter'],
    [410, undefined],
    [413, undefined],
    [415, undefined],
    [422, 'Task.requester'],
    [429, undefined],
    [500, undefined],
    [503, undefined],
  ] as const) {
    await ehr.reset()
    const { signing, id, asks } = await withNote('generic', 'Task')
    const issue = { severity: 'error', code: 'invalid', ...(element === undefined ? {} : { expression: [element] }) }
    await ehr.faulty({ method: 'POST', path: '/Task', status, body: JSON.stringify({ resourceType: 'OperationOutcome', issue: [issue] }) })
    const [result] = await signing.storeWorkUp(asks.slice(0, 1), id)
    expect(result?.kind === 'stored' ? 'stored' : result?.why).not.toMatch(/\bnotes?\b|\bsign again\b|^$|^stored$/)
  }
})
