import { afterAll, beforeAll, expect, test } from 'vitest'
import { sourcesOf } from '../../../src/facts/fact.ts'
import { chartOf, document, egfr, lungCancer, order, platelets, report, taking } from './chart.ts'
import { CHARACTERS, type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())

type Page = { entry?: unknown[] }
const osimertinib = expect.objectContaining({ agent: 'osimertinib' })
const says = (chart: Awaited<ReturnType<PracticeUnderTest['reads']>>) =>
  sourcesOf(chart.fact('priorTherapies')).map((source) => (source.kind === 'clinician' ? '' : source.says))

test.for([
  [404, 'not-offered'],
  [403, 'refused'],
] as const)(
  '44 where MedicationStatement is answered with %i, orders tell the treatment, and are called orders',
  async ([status, ended]) => {
    await ehr.holds(chartOf(lungCancer(), order('m', { medicationCodeableConcept: { text: 'Osimertinib 80 mg' } })))
    await ehr.faulty({ path: 'MedicationStatement', status })
    const read = await ehr.reads('generic')
    expect(read.query('medication statements')).toMatchObject({ outcome: ended })
    expect([read.value('priorTherapies'), says(read)]).toEqual([[osimertinib], ['Osimertinib 80 mg, active, order']])
  },
)

test.for(['epic', 'oracle'] as const)('44 %s, which has no MedicationStatement, is asked for orders and plans only', async (vendor) => {
  await ehr.holds(chartOf(lungCancer(), taking('t', 'Osimertinib 80 mg')))
  const read = await ehr.reads(vendor)
  expect(read.query('medication statements')).toMatchObject({ outcome: 'not-offered' })
  expect(read.asked.filter((address) => address.includes('MedicationStatement'))).toEqual([])
  const [orders] = (await ehr.calls()).filter(({ path }) => path.endsWith('MedicationRequest'))
  expect(orders?.query).toContainEqual(['intent', 'order,plan'])
  expect([read.value('priorTherapies'), says(read)]).toEqual([[osimertinib], ['Osimertinib 80 mg, active, order']])
})

test('44 a generic server is asked for orders by patient and intent, as US Core offers', async () => {
  await ehr.holds(chartOf(lungCancer()))
  await ehr.reads('generic')
  const [orders] = (await ehr.calls()).filter(({ path }) => path.endsWith('MedicationRequest'))
  expect(orders?.query.map(([name]) => name)).toEqual(['patient', 'intent', '_count'])
})

test('45 a drug that is a resource of its own and is refused (403) is shown by the text of the order', async () => {
  const referenced = order('m', { medicationReference: { reference: 'Medication/d', display: 'Osimertinib 80 mg' } })
  await ehr.holds(chartOf(lungCancer(), referenced, { resourceType: 'Medication', id: 'd', code: { text: 'Osimertinib 80 mg' } }))
  await ehr.faulty({ path: 'Medication[/?]', status: 403 })
  const read = await ehr.reads('generic')
  expect(read.query('medications')).toMatchObject({ outcome: 'refused', why: 'Not permitted.' })
  expect(read.value('priorTherapies')).toEqual([osimertinib])
})

test('45 without even a text the order is listed, and no treatment is made of it', async () => {
  const referenced = order('m', { medicationReference: { reference: 'Medication/d' } })
  await ehr.holds(chartOf(lungCancer(), referenced, { resourceType: 'Medication', id: 'd', code: { text: 'Osimertinib 80 mg' } }))
  await ehr.faulty({ path: 'Medication[/?]', status: 403 })
  const { value, unread } = await ehr.reads('generic')
  expect(unread()).toEqual(['MedicationRequest/m: does not say which drug it is: it was not read'])
  expect(value('priorTherapies')).toMatch(/^unknown/)
})

test.for(CHARACTERS)('45 at %s a contained drug needs no further request', async (vendor) => {
  const contained = [{ resourceType: 'Medication' as const, id: 'd', code: { text: 'Osimertinib 80 mg' } }]
  await ehr.holds(chartOf(lungCancer(), order('m', { contained, medicationReference: { reference: '#d' } })))
  const { value, asked } = await ehr.reads(vendor)
  expect(value('priorTherapies')).toEqual([osimertinib])
  expect(asked.filter((address) => address.includes('/Medication?'))).toEqual([])
})

test.for(CHARACTERS)('47 at %s a report that is a file is named, with what to do; no file is ever fetched', async (vendor) => {
  const presentedForm = [
    { contentType: 'application/pdf', data: 'JVBERi0xLjc=' },
    { contentType: 'image/tiff', url: 'Binary/pdf', size: 20_000_000 },
  ]
  await ehr.holds(chartOf(lungCancer(), report('r', { presentedForm }), document('d', 'Pathology report')))
  await ehr.faulty({ path: 'Binary', status: 406 })
  const { unread, value, asked } = await ehr.reads(vendor)
  expect(unread()).toEqual([
    'DiagnosticReport/r: report to read: open it (Molecular pathology report, 2026-10-01)',
    'DocumentReference/d: report to read: open it (Pathology report, 2026-10-01)',
  ])
  expect(value('driver')).toBe('unknown: not-recorded')
  expect(asked.filter((address) => address.includes('Binary'))).toEqual([])
})

test('48 narrative is not read at all, and markup in words stays words', async () => {
  const markup = '<img src=x onerror=alert(1)>'
  const div = '<div xmlns="http://www.w3.org/1999/xhtml">EGFR exon 19 deletion<script>alert(1)</script></div>'
  const text = { status: 'generated' as const, div }
  await ehr.holds(
    chartOf(
      lungCancer({ text }),
      platelets('p', 120, { text, code: { coding: [{ system: 'http://loinc.org', code: '777-3' }], text: `Platelets ${markup}\u202e` } }),
      egfr('e', `EGFR ${markup} javascript:alert(1)`, { text }),
    ),
  )
  const read = await ehr.reads('generic')
  expect([read.value('platelets'), read.value('driver')]).toEqual([expect.objectContaining({ value: 120 }), 'unknown: unreadable'])
  expect(read.unread()).toEqual([expect.stringContaining(markup)])
  expect(JSON.stringify(read.chart())).not.toContain('<script>')
  expect(read.asked.filter((address) => !address.startsWith(`${ehr.origin}/fhir/generic/`))).toEqual([])
})

test.for(CHARACTERS)('49 at %s an entry of another patient is left out, and that is said with its reference', async (vendor) => {
  await ehr.holds(chartOf(lungCancer(), platelets('p', 120)))
  const stranger = platelets('b', 5, { subject: { reference: 'Patient/ben' }, effectiveDateTime: '2026-11-01' })
  const { query, unread, value, complete } = await ehr.reads(vendor, {
    altered: (address, body: Page) =>
      address.includes('category=laboratory') ? { ...body, entry: [...(body.entry ?? []), { resource: stranger }] } : body,
  })
  expect(query('laboratory observations')).toMatchObject({
    outcome: 'partly-read',
    count: 1,
    why: 'The record system also sent 1 entry of another patient: left out.',
  })
  expect([unread(), complete()]).toEqual([['Observation/b: belongs to another patient (Patient/ben): it was left out'], false])
  expect(value('platelets')).not.toMatchObject({ value: 5 })
})

test('49 another patient in place of the one of the launch stops everything', async () => {
  await ehr.holds(chartOf(lungCancer()))
  await ehr.faulty({ path: 'Patient/', body: { resourceType: 'Patient', id: 'ben' } })
  expect((await ehr.reads('epic')).read).toMatchObject({ kind: 'stopped', problem: 'wrong-patient' })
})

test.for(CHARACTERS)('50 at %s every code goes percent-encoded with its system, and arrives as it was meant', async (vendor) => {
  await ehr.holds(chartOf(lungCancer()))
  const { asked } = await ehr.reads(vendor)
  expect(asked.filter((address) => /[|, "<>^`{}\\]/.test(address))).toEqual([])
  const sent = (await ehr.calls()).flatMap(({ query }) =>
    query.filter(([name]) => name === 'code').flatMap(([, codes]) => codes.split(',')),
  )
  expect(sent).toContain('http://loinc.org|21665-5')
  expect(sent.filter((code) => !/^http:\/\/(loinc\.org|snomed\.info\/sct)\|[\d-]+$/.test(code))).toEqual([])
})
