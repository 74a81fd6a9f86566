import type { FhirResource, Provenance, ServiceRequest } from 'fhir/r4'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CHARACTERS, note, type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
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

test('drafts of the work-up that was chosen are sent once each, as proposals in status draft, and a refusal is said', async () => {
  const app = await ehr.opens('generic', {
    writing: { workUp: 'ServiceRequest' },
    scope: (granted) => `${granted} patient/ServiceRequest.c`,
  })
  const sent: FhirResource[] = []
  const post = app.transport.post
  Object.assign(app.transport, {
    post: (...request: Parameters<typeof post>) => {
      sent.push(request[1] as FhirResource)
      return post(...request)
    },
  })
  const signing = app.signing()
  const { outcome } = await app.signs(note(), signing)
  const id = outcome.kind === 'stored' ? outcome.where.replace('DocumentReference/', '') : ''
  const asks = signing.workUp.map(({ ask }) => ask)
  expect(asks.length).toBeGreaterThan(0)
  const results = await signing.storeWorkUp(asks.slice(0, 1), id)
  // This practice EHR has no ServiceRequest.
  expect(results).toEqual([{ ...signing.workUp[0], where: null, why: expect.any(String) }])
  expect(sent.filter(({ resourceType }) => resourceType === 'ServiceRequest')).toMatchObject([
    {
      status: 'draft',
      intent: 'proposal',
      subject: { reference: `Patient/${app.patientId}` },
      supportingInfo: [{ reference: `DocumentReference/${id}` }],
    } satisfies Partial<ServiceRequest>,
  ])
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
