import { expect, test } from 'vitest'
import type { QueryOutcome } from './chart.ts'
import { chartFrom, UnreadableChart } from './chart-from.ts'
import { chartOf, diagnosis, loinc, observation, order, quantity, report, snomed, statement, TODAY, text } from './invented-chart.ts'

const patient = (id: string, rest = {}) => ({ resourceType: 'Patient', id, birthDate: '1960-05-01', ...rest })
const read = (resources: readonly unknown[], rest = {}) => chartFrom(resources, { asOf: TODAY, region: 'EU', ...rest })

test('no patient, two patients, or another than the one asked for: no chart', () => {
  expect(() => read([])).toThrow(UnreadableChart)
  expect(() => read([patient('a'), patient('b')])).toThrow('holds 2 patients')
  expect(() => read([patient('a')], { patientId: 'b' })).toThrow(UnreadableChart)
})

test('of two patients the one asked for is read, and the resources of the other are left out and reported', () => {
  const chart = read(
    [patient('p'), patient('q'), diagnosis(snomed('254637007')), diagnosis(snomed('94225005'), { subject: { reference: 'Patient/q' } })],
    { patientId: 'p' },
  )
  expect(chart.patient.id).toBe('p')
  expect(chart.facts.brainMetastases.state).toBe('unknown')
  expect(chart.unread).toMatchObject([{ problem: expect.stringContaining('belongs to another patient (Patient/q)') }])
})

test('a resource that does not say whose it is, is left out and reported', () => {
  const chart = chartOf([diagnosis(snomed('94225005'), { subject: undefined })])
  expect(chart.facts.brainMetastases.state).toBe('unknown')
  expect(chart.unread).toHaveLength(1)
})

test('an observation that focuses on a relative is not about the patient', () => {
  const chart = chartOf([observation(loinc('89247-1'), { valueInteger: 3, focus: [{ reference: 'RelatedPerson/mother' }] })])
  expect(chart.facts.ecog.state).toBe('unknown')
  expect(chart.unread).toHaveLength(1)
})

test('one malformed resource hides no other', () => {
  const malformed = { resourceType: 'Condition', id: 'bad', code: 'brain', subject: { reference: 'Patient/p' } }
  const chart = read([patient('p'), malformed, diagnosis(snomed('94225005')), null, 7])
  expect(chart.facts.brainMetastases.state).toBe('known')
  expect(new Set(chart.unread.map(({ reference }) => reference))).toEqual(new Set(['Condition/bad', 'unnamed entry']))
})

test('a malformed note does not cost the diagnosis', () => {
  const chart = chartOf([diagnosis(snomed('94225005'), { note: 'not a list' })])
  expect(chart.facts.brainMetastases.state).toBe('known')
  expect(chart.unread).toMatchObject([{ problem: expect.stringContaining('that part was not read') }])
})

test('of two versions of one resource the newest counts, in whatever order they come', () => {
  const version = (n: string, valueInteger: number) => observation(loinc('89247-1'), { id: 'e', meta: { versionId: n }, valueInteger })
  expect(chartOf([version('2', 2), version('10', 1)]).facts.ecog).toMatchObject({ reading: { value: 1 } })
  expect(chartOf([version('10', 1), version('2', 2)]).facts.ecog).toMatchObject({ reading: { value: 1 } })
})

test('a resource that came twice with different content and no version is reported', () => {
  const twice = (valueInteger: number) => observation(loinc('89247-1'), { id: 'e', valueInteger })
  expect(chartOf([twice(1), twice(2)]).unread).toHaveLength(1)
})

test('the region is the configuration, as the facts say', () =>
  expect(chartOf([]).facts.region).toMatchObject({ reading: { value: 'EU', sources: [{ kind: 'configuration' }] } }))

test('every known fact names its source', () => {
  const { facts } = chartOf([
    diagnosis(snomed('254637007')),
    observation(loinc('777-3'), quantity(150, '10*9/L')),
    order(text('osimertinib')),
  ])
  for (const fact of Object.values(facts)) if (fact.state === 'known') expect(fact.reading.sources.length).toBeGreaterThan(0)
})

const query = (resourceType: string, outcome: QueryOutcome['outcome'], why?: string): QueryOutcome => ({
  what: 'the list',
  resourceType,
  outcome,
  count: 0,
  ...(why === undefined ? {} : { why }),
})

test('a refused search is not an absent finding: not permitted, with the reason', () => {
  const { facts } = chartOf([], { queries: [query('Observation', 'refused', 'this user may not see results')] })
  expect(facts.platelets).toMatchObject({ state: 'unknown', why: 'not-permitted', note: 'the list: this user may not see results' })
  expect(facts.priorTherapies).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('an unreachable or partly read search leaves its facts unreachable', () => {
  expect(chartOf([], { queries: [query('MedicationRequest', 'unreachable')] }).facts.priorTherapies).toMatchObject({ why: 'unreachable' })
  expect(chartOf([], { queries: [query('Condition', 'partly-read')] }).facts.brainMetastases).toMatchObject({ why: 'unreachable' })
})

test('a resource type that the server does not offer is not a failed search', () =>
  expect(chartOf([], { queries: [query('MedicationStatement', 'not-offered')] }).facts.priorTherapies).toMatchObject({
    why: 'not-recorded',
  }))

test('what was read stays known beside a failed search; a list says that it may not be whole', () => {
  const { facts } = chartOf([statement(text('osimertinib'))], { queries: [query('MedicationRequest', 'refused')] })
  expect(facts.priorTherapies).toMatchObject({ state: 'known', reading: { note: expect.stringContaining('may not be whole') } })
})

test('a report with nothing but a file, and a document about the cancer, are named for somebody to open', () => {
  const scan = report(text('Molecular pathology report'), { presentedForm: [{ contentType: 'application/pdf' }] })
  const note = {
    resourceType: 'DocumentReference',
    id: 'd',
    status: 'current',
    subject: { reference: 'Patient/p' },
    description: 'Oncology consult',
    date: '2026-10-02T10:00:00Z',
  }
  expect(chartOf([scan, note]).unread.map(({ problem }) => problem)).toEqual([
    'report to read: open it (Molecular pathology report, 2026-10-01)',
    'report to read: open it (Oncology consult, 2026-10-02)',
  ])
})

test('bug: a note that Meninx stored itself is not counted as a document that was not read', () => {
  const note = { resourceType: 'DocumentReference', status: 'current', subject: { reference: 'Patient/p' }, date: '2026-10-02T10:00:00Z' }
  const title = 'Meninx decision support note MX-7F3K-9Q2D-XK4M'
  const ours = [
    { ...note, id: 'a', identifier: [{ system: 'urn:meninx:note', value: 'MX-7F3K-9Q2D-XK4M' }] },
    { ...note, id: 'b', description: title },
    { ...note, id: 'c', content: [{ attachment: { contentType: 'text/plain', title } }] },
  ]
  expect(chartOf(ours).unread).toEqual([])
})

test.for([
  ['1960-11-20', 66],
  ['1960-11-21', 65],
] as const)('born %s, the patient is %i on 2026-11-20', ([birthDate, age]) =>
  expect(read([patient('p', { birthDate })]).facts.ageYears).toMatchObject({ reading: { value: age } }),
)

test('a partial birth date decides the age only where the birthday cannot matter', () => {
  expect(read([patient('p', { birthDate: '1960-10' })]).facts.ageYears).toMatchObject({ reading: { value: 66 } })
  expect(read([patient('p', { birthDate: '1960' })]).facts.ageYears).toMatchObject({
    state: 'unknown',
    note: 'the birth date is partial: 65 or 66 years',
  })
})

test('the same resources in another order make the same facts', () => {
  const resources = [
    diagnosis(snomed('254637007')),
    diagnosis(snomed('94225005')),
    observation(loinc('777-3'), quantity(150, '10*9/L')),
    order(text('osimertinib')),
  ]
  expect(chartOf(resources.toReversed()).facts).toEqual(chartOf(resources).facts)
})

test('a result issued after the day was not known on the day', () => {
  const result = observation(loinc('89247-1'), { valueInteger: 1, effectiveDateTime: '2026-11-19', issued: '2026-11-21T08:00:00Z' })
  expect(chartOf([result]).facts.ecog).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('a modifier extension that nobody here knows may turn a result around: it is not read, is reported, and hides no older value', () => {
  const older = observation(loinc('777-3'), { ...quantity(80, '10*9/L'), effectiveDateTime: '2026-10-01', id: 'older' })
  const modifier = [{ url: 'https://example.org/negated', valueBoolean: true }]
  const modified = observation(loinc('777-3'), { ...quantity(150, '10*9/L'), modifierExtension: modifier, id: 'modified' })
  const chart = chartOf([older, modified])
  expect(chart.facts.platelets).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread).toMatchObject([{ reference: 'Observation/modified' }])
  const condition = chartOf([diagnosis(snomed('254637007'), { modifierExtension: modifier })])
  expect(condition.facts.primaryCancer.state).toBe('unknown')
  expect(condition.unread).toHaveLength(1)
})

test('results that a report carries inside itself are read, with its patient, date and specimen, under their whole name', () => {
  const inside = (id: string, rest: object) => ({ resourceType: 'Observation', id, status: 'final', ...rest })
  const specimen = { resourceType: 'Specimen', id: 'blood', type: { text: 'Plasma' } }
  const chart = chartOf([
    report(text('Liquid biopsy'), {
      id: 'rep',
      effectiveDateTime: '2026-10-01',
      specimen: [{ reference: '#blood' }],
      contained: [
        specimen,
        inside('t790m', { code: loinc('55769-4'), valueString: 'Detected' }),
        inside('plt', { code: loinc('777-3'), ...quantity(150, '10*9/L') }),
      ],
      result: [{ reference: '#t790m' }, { reference: '#plt' }],
    }),
  ])
  const source = (id: string) => [expect.objectContaining({ reference: `DiagnosticReport/rep#${id}`, date: '2026-10-01' })]
  expect(chart.facts.platelets).toMatchObject({ state: 'known', reading: { sources: source('plt') } })
  expect(chart.facts.t790mPlasma).toMatchObject({ state: 'known', reading: { value: 'detected' } })
  expect(chart.unread).toEqual([])
})

test('a birth date that is none leaves the age unreadable, and the patient is reported', () => {
  for (const birthDate of ['1960-02-31', '1960-13-01', '2031-01-01', '31.02.1960']) {
    const chart = chartFrom([{ resourceType: 'Patient', id: 'p', birthDate }], { asOf: TODAY, region: 'EU' })
    expect(chart.facts.ageYears).toMatchObject({ state: 'unknown', why: 'unreadable' })
    expect(chart.unread).toEqual([{ reference: 'Patient/p', problem: expect.any(String) }])
  }
})

test.for([
  'QuestionnaireResponse',
  'ClinicalImpression',
  'Composition',
  'MolecularSequence',
  'ImagingStudy',
  'CarePlan',
  'Flag',
  'GenomicStudy',
])('a %s may carry a fact and is not read: it is listed', (resourceType) => {
  const { unread } = chartOf([{ resourceType, id: 'x' }])
  expect(unread).toEqual([{ reference: `${resourceType}/x`, problem: expect.stringContaining('not read') }])
})

test('people, places and money are not listed', () => {
  const kinds = ['Practitioner', 'Organization', 'Encounter', 'Coverage', 'Appointment', 'ServiceRequest', 'Provenance']
  expect(chartOf(kinds.map((resourceType) => ({ resourceType, id: 'x' }))).unread).toEqual([])
})

test('what bears a later date than the day is not used, and is reported: it may be a slip in a result that counts', () => {
  const chart = chartOf([
    observation(loinc('777-3'), { id: 'o', ...quantity(80, '10*9/L'), effectiveDateTime: '2062-11-01' }),
    report(text('CSF cytology'), { id: 'r', conclusion: 'Positive for malignant cells', effectiveDateTime: '2027-01-01' }),
    diagnosis(snomed('94225005'), { id: 'c', onsetDateTime: '2027-01-01' }),
    statement(text('osimertinib'), { id: 'm', effectivePeriod: { start: '2027-01' } }),
  ])
  for (const name of ['platelets', 'csfCytology', 'brainMetastases', 'priorTherapies'] as const)
    expect(chart.facts[name]).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(chart.unread.map(({ reference }) => reference).toSorted()).toEqual([
    'Condition/c',
    'DiagnosticReport/r',
    'MedicationStatement/m',
    'Observation/o',
  ])
})

test('looking far back, what came later is counted rather than named one by one', () => {
  const many = Array.from({ length: 30 }, () => observation(loinc('777-3'), { ...quantity(80, '10*9/L'), effectiveDateTime: '2027-01-01' }))
  expect(chartOf(many).unread).toEqual([{ reference: 'later entries', problem: expect.stringContaining('30') }])
})
