import type { Bundle, CapabilityStatement, DiagnosticReport, OperationOutcome, Patient, Resource } from 'fhir/r4'
import { expect, test } from 'vitest'
import { app, BASE, call, clock, launched, practice } from '../testing/practice-app.ts'
import { CASES, lab, patientCase } from '../testing/small-case.ts'

const bundleOf = async (response: Response) => (await response.json()) as Bundle<Resource>
const ids = ({ entry = [] }: Bundle<Resource>, mode = 'match') =>
  entry.filter(({ search }) => search?.mode === mode).map(({ resource }) => `${resource?.resourceType}/${resource?.id}`)
const nextOf = ({ link = [] }: Bundle) => link.find(({ relation }) => relation === 'next')?.url
const codesOf = (outcomes: readonly (Resource | undefined)[]) =>
  outcomes.flatMap((each) => (each as OperationOutcome).issue.map(({ details }) => details?.coding?.[0]?.code))
const outcomesIn = ({ entry = [] }: Bundle<Resource>) =>
  entry.filter(({ search }) => search?.mode === 'outcome').map(({ resource }) => resource)

const CHARACTERS = ['generic', 'epic', 'oracle'] as const
const LABS = 'Observation?patient=ada&category=laboratory'

test.each(CHARACTERS)('%s answers 401 with WWW-Authenticate without a token and with an invented one', async (character) => {
  const ehr = await practice()
  for (const headers of [{}, { authorization: 'Bearer invented' }]) {
    const answer = await call(ehr, `/fhir/${character}/Patient/ada`, { headers })
    expect([answer.status, answer.headers.get('www-authenticate')?.startsWith('Bearer')]).toEqual([401, true])
  }
})

test('a token of one character is refused by another', async () => {
  const ehr = await practice()
  const { get } = await app(ehr, 'generic')
  expect((await get(`${BASE}/fhir/epic/Patient/ada`)).status).toBe(401)
})

test.each([
  ['launch patient/Observation.read', 200, 200],
  ['launch user/*.read', 200, 200],
  ['launch patient/*.*', 200, 200],
  ['launch patient/Observation.rs', 200, 200],
  ['launch patient/Observation.cruds', 200, 200],
  ['launch patient/Observation.rs?category=laboratory', 200, 200],
  ['launch patient/Observation.r', 200, 403],
  ['launch patient/Observation.s', 403, 200],
  ['launch patient/Observation.c', 403, 403],
  ['launch patient/Observation.write', 403, 403],
  ['launch patient/Condition.rs', 403, 403],
  ['launch openid', 403, 403],
])('with the scopes "%s" reading an Observation is %i and searching is %i', async (scope, read, search) => {
  const { get } = await app(await practice(), 'generic', scope)
  expect([(await get('Observation/lab-1')).status, (await get(LABS)).status]).toEqual([read, search])
})

test('a missing scope is answered in each vendor’s own form: an outcome, nothing, and JSON that is not FHIR', async () => {
  const ehr = await practice()
  const bodies = await Promise.all(
    CHARACTERS.map(async (character) => (await (await app(ehr, character, 'launch openid')).get('Patient/ada')).text()),
  )
  expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ resourceType: 'OperationOutcome' })
  expect(bodies[1]).toBe('')
  expect(JSON.parse(bodies[2] ?? '')).toMatchObject({ code: 403, message: expect.stringContaining('insufficient_scope') })
})

test.each(CHARACTERS)('%s keeps another patient out: reading and searching are 403', async (character) => {
  const { get } = await app(await practice(), character)
  const paths = [
    'Patient/ben',
    'Observation/ben-lab',
    'Observation?patient=ben&category=laboratory',
    'Observation?subject=Patient/ben&code=777-3',
  ]
  for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 403])
  expect((await get('Observation/nobody')).status).toBe(404)
})

test.each([
  [LABS, 7],
  ['Observation?patient=Patient/ada&code=http://loinc.org|777-3&category=laboratory', 5],
  ['Observation?patient=ada&code=http://loinc.org|777-3,http://loinc.org|718-7', 7],
  ['Observation?patient=ada&code=http://snomed.info/sct|777-3', 0],
  ['Observation?patient=ada&category=laboratory&date=ge2026-01-03', 5],
  ['Observation?patient=ada&category=laboratory&date=ge2026-01-03&date=lt2026-01-05', 2],
  ['Observation?patient=ada&category=laboratory&status=final', 3],
  ['Observation?patient=ada&_id=lab-1,lab-2&category=laboratory', 2],
  ['Observation?patient=ada&category=laboratory&_lastUpdated=ge2020-01-01', 7],
  ['Observation?patient=ada&category=laboratory&_lastUpdated=lt2020-01-01', 0],
  ['Condition?patient=ada&clinical-status=active', 1],
  ['Condition?patient=ada&category=problem-list-item,encounter-diagnosis', 2],
  ['MedicationStatement?patient=ada', 1],
  ['MedicationStatement?patient=ada&status=active', 0],
  ['DocumentReference?patient=ada&type=http://loinc.org|11488-4', 0],
  ['Patient?_id=ada', 1],
])('generic: %s finds %i', async (path, count) => {
  const bundle = await bundleOf(await (await app(await practice(), 'generic')).get(path))
  expect([bundle.total, ids(bundle).length]).toEqual([count, count])
})

test('POST _search reads its parameters from the form and, as Epic does since 2026, not from the address', async () => {
  const ehr = await practice()
  const { access_token } = await launched(ehr, 'epic')
  const body = new URLSearchParams({ patient: 'ada', code: '777-3' })
  const headers = { authorization: `Bearer ${access_token}` }
  const answer = await call(ehr, '/fhir/epic/Observation/_search?code=718-7', { method: 'POST', headers, body })
  expect(ids(await bundleOf(answer))).toHaveLength(5)
})

test.each(CHARACTERS)('%s: every match comes exactly once when next links are followed', async (character) => {
  const { get } = await app(await practice(), character)
  const seen: string[] = []
  let url: string | undefined = `${LABS}&_count=3`
  for (let pages = 0; url !== undefined && pages < 9; pages += 1) {
    const bundle = await bundleOf(await get(url))
    seen.push(...ids(bundle))
    url = nextOf(bundle)
    expect(url?.startsWith(`${BASE}/fhir/${character}/Observation?_page=`) ?? true).toBe(true)
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `Observation/lab-${number}`))
})

test('a page link of one patient is refused with the token of another', async () => {
  const ehr = await practice()
  const next = nextOf(await bundleOf(await (await app(ehr, 'generic')).get(`${LABS}&_count=3`))) ?? ''
  expect((await (await app(ehr, 'generic', undefined, { patient: 'ben' })).get(next)).status).toBe(403)
})

test('epic: a page link that is eleven minutes old is 400 with 4113', async () => {
  const { now, forward } = clock()
  const { get } = await app(await practice({ now }), 'epic')
  const next = nextOf(await bundleOf(await get(`${LABS}&_count=3`))) ?? ''
  forward(11 * 60)
  const answer = await get(next)
  expect([answer.status, codesOf([(await answer.json()) as Resource])]).toEqual([400, ['4113']])
})

test('oracle gives 50 Observations unless asked, and never more than 200; DiagnosticReports 10 and 100', async () => {
  const many = patientCase('ada', ...Array.from({ length: 230 }, (_, index) => lab(`lab-${index}`, '777-3', (index % 28) + 1)))
  const { get } = await app(await practice({ cases: () => [many] }), 'oracle')
  const count = async (path: string) => ids(await bundleOf(await get(path))).length
  expect([await count(LABS), await count(`${LABS}&_count=200`), await count(`${LABS}&_count=999`)]).toEqual([50, 200, 200])
})

test.each([
  ['Observation?patient=ada', '59108'],
  ['Condition?patient=ada', '59108'],
  ['Observation?category=laboratory', '59159'],
  ['MedicationRequest?status=active', '59159'],
])('epic: %s is 400 with %s', async (path, code) => {
  const answer = await (await app(await practice(), 'epic')).get(path)
  expect([answer.status, codesOf([(await answer.json()) as Resource])]).toEqual([400, [code]])
})

test.each([
  ['Observation?patient=ada&code=1-1', ['4101']],
  ['Observation?patient=ada&category=laboratory&colour=red', ['59100']],
  [LABS, []],
])('epic: %s brings the outcome entries %j beside the matches', async (path, codes) => {
  const bundle = await bundleOf(await (await app(await practice(), 'epic')).get(path))
  expect(codesOf(outcomesIn(bundle))).toEqual(codes)
})

test('epic: a suppressed kind is left out of a 200 and named by 59204 and 4119; the other characters return it', async () => {
  const suppressed = () => [{ type: 'Condition', name: 'Encounter Diagnosis', category: 'encounter-diagnosis' }]
  const ehr = await practice({ suppressed })
  const path = 'Condition?patient=ada&category=problem-list-item,encounter-diagnosis'
  const bundle = await bundleOf(await (await app(ehr, 'epic')).get(path))
  expect(ids(bundle)).toEqual(['Condition/cancer'])
  expect(codesOf(outcomesIn(bundle))).toEqual(['59204', '4119'])
  expect(ids(await bundleOf(await (await app(ehr, 'oracle')).get(path)))).toHaveLength(2)
})

test('epic: a type outside the registration is 403 without a body, and MedicationStatement is 404', async () => {
  const { get } = await app(await practice(), 'epic')
  const unregistered = await get('QuestionnaireResponse?patient=ada')
  expect([unregistered.status, await unregistered.text()]).toEqual([403, ''])
  expect((await get('MedicationStatement?patient=ada')).status).toBe(404)
})

test.each([
  ['Observation?patient=ada&status=final', 400],
  ['Observation?patient=ada&_sort=-date', 400],
  ['Observation?code=777-3', 400],
  ['DocumentReference?patient=ada&period=ge2026-01-01', 400],
  ['DocumentReference?patient=ada&period=ge2026-01-01&period=lt2026-12-31', 200],
  ['MedicationRequest?patient=ada&intent=order,plan', 200],
  ['MedicationRequest?patient=ada&-timing-boundsPeriod=ge2025-01-01', 200],
  ['MedicationStatement?patient=ada', 404],
  ['Medication/med', 404],
])('oracle: %s is %i', async (path, status) => {
  const scope = 'launch patient/Observation.rs patient/DocumentReference.rs patient/MedicationRequest.rs'
  expect((await (await app(await practice(), 'oracle', scope)).get(path)).status).toBe(status)
})

test.each(['epic', 'oracle'] as const)(
  '%s holds the MedicationStatement as a reported order with its reason and dates',
  async (character) => {
    const { get } = await app(await practice(), character)
    const bundle = await bundleOf(await get('MedicationRequest?patient=ada&intent=order,plan'))
    expect(bundle.entry?.[0]?.resource).toMatchObject({
      id: 'taking',
      status: 'stopped',
      intent: 'order',
      reportedBoolean: true,
      authoredOn: '2025-03-01',
      statusReason: { text: 'rash' },
      dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: '2025-03-01', end: '2025-09-01' } } } }],
      ...(character === 'oracle'
        ? { medicationCodeableConcept: { text: 'Examplinib 80 mg' } }
        : { medicationReference: { reference: 'Medication/med' } }),
    })
  },
)

test('generic: _include brings the Medication that a statement refers to', async () => {
  const bundle = await bundleOf(
    await (await app(await practice(), 'generic')).get('MedicationStatement?patient=ada&_include=MedicationStatement:medication'),
  )
  expect(ids(bundle, 'include')).toEqual(['Medication/med'])
})

test.each([
  ['application/fhir+json', 200, 'application/fhir+json'],
  ['application/pdf', 200, 'application/pdf'],
  ['image/png', 406, null],
])('a PDF Binary asked for as %s is %i', async (accept, status, contentType) => {
  const answer = await (await app(await practice(), 'generic')).get('Binary/pdf', { accept })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, contentType])
})

test.each(CHARACTERS)('%s: the CapabilityStatement lists what the character offers', async (character) => {
  const statement = (await (await call(await practice(), `/fhir/${character}/metadata`)).json()) as CapabilityStatement
  const types = statement.rest?.[0]?.resource?.map(({ type }) => String(type)) ?? []
  expect([types.includes('MedicationStatement'), types.includes('Medication')]).toEqual([character === 'generic', character !== 'oracle'])
})

test('every patient of the fixtures gets a visit and a clinician where the bundle has none', async () => {
  const { get } = await app(await practice({ cases: () => CASES }), 'generic')
  expect((await get('Encounter/ada-visit')).status).toBe(200)
  expect((await get('Practitioner/practice-robin')).status).toBe(200)
})

test('oracle: a report’s PDF is a Binary that is read by its own type, or not at all', async () => {
  const report = {
    resourceType: 'DiagnosticReport',
    id: 'report',
    status: 'final',
    category: [{ text: 'genetics' }],
    code: { text: 'Molecular report' },
    subject: { reference: 'Patient/ada' },
    presentedForm: [{ contentType: 'application/pdf', data: 'JVBERg==' }],
  } as const
  const cases = () => [patientCase('ada', report as never)]
  const { get } = await app(await practice({ cases }), 'oracle')
  const { presentedForm } = (await (await get('DiagnosticReport/report')).json()) as DiagnosticReport
  expect(presentedForm).toEqual([{ contentType: 'application/pdf', url: 'Binary/report-pdf-1' }])
  const url = presentedForm?.[0]?.url ?? ''
  expect(await (await get(url, { accept: 'application/pdf' })).text()).toBe('%PDF')
  expect((await get(url, { accept: 'text/plain' })).status).toBe(406)
})

test.each([1, 2, 3, 6, 7, 8])('with pages of %i, seven matches come once each', async (size) => {
  const { get } = await app(await practice(), 'generic')
  const seen: string[] = []
  for (let url: string | undefined = `${LABS}&_count=${size}`; url !== undefined; ) {
    const bundle = await bundleOf(await get(url))
    seen.push(...ids(bundle))
    url = nextOf(bundle)
  }
  expect([seen.length, new Set(seen).size]).toEqual([7, 7])
})

test('epic: a patient’s identifiers are typed by text, the record number not first; the other characters code it', async () => {
  const ehr = await practice()
  const numbersAt = async (character: 'generic' | 'epic') => {
    const { get } = await app(ehr, character)
    return ((await (await get('Patient/ada')).json()) as Patient).identifier ?? []
  }
  const atEpic = await numbersAt('epic')
  expect(atEpic.some(({ type }) => type?.coding !== undefined)).toBe(false)
  expect(atEpic.map(({ type }) => type?.text)).toEqual(expect.arrayContaining(['EPIC', 'EXTERNAL', 'INTERNAL', 'EPI']))
  expect((await numbersAt('generic')).every(({ type }) => type?.text === undefined)).toBe(true)
})
