import { describe, expect, test } from 'vitest'
import { chartFrom } from './chart-from.ts'
import { diagnosis, loinc, observation, snomed, statement, TODAY, text } from './invented-chart.ts'
import { resourcesOf } from './record-bundle.ts'

type Json = Readonly<Record<string, unknown>>

const HERE = 'https://ehr.invalid/fhir'
const ELSEWHERE = 'https://other-hospital.invalid/fhir'
const PATIENT = { resourceType: 'Patient', id: 'p', birthDate: '1960-05-01', name: [{ family: 'Invented', given: ['Alma'] }] }

const of = (reference: string) => ({ subject: { reference } })
const ABOUT = [
  ['brainMetastases', (rest: Json) => diagnosis(snomed('94225005', 'Metastasis to brain'), rest)],
  ['priorTherapies', (rest: Json) => statement(text('osimertinib'), rest)],
  ['driver', (rest: Json) => observation(loinc('21665-5'), { valueString: 'Exon 19 deletion detected', ...rest })],
  ['ecog', (rest: Json) => observation(loinc('89247-1'), { valueInteger: 1, ...rest })],
] as const
type Named = (typeof ABOUT)[number][0]

const bundle = (entries: readonly (readonly [fullUrl: string | undefined, resource: Json])[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: entries.map(([fullUrl, resource]) => ({ ...(fullUrl === undefined ? {} : { fullUrl }), resource })),
})

function chartIn(file: Json) {
  const contents = resourcesOf(file)
  if ('problem' in contents) throw new Error(contents.problem)
  return chartFrom(contents.resources, { asOf: TODAY, region: 'EU' })
}
const stateOf = (file: Json, name: Named): string => chartIn(file).facts[name].state

describe.each(ABOUT)('%s', (name, made) => {
  const whole = (reference: string, rest: Json = {}) => ({ ...made({ ...of(reference), ...rest }), id: 'x' })
  const nameOf = (resource: Json): string => `${String(resource.resourceType)}/x`

  test.each([
    ['Patient/p', `${HERE}/Patient/p`],
    ['Patient/p/_history/2', `${HERE}/Patient/p`],
    [`${HERE}/Patient/p`, `${HERE}/Patient/p`],
    [`${HERE}/Patient/p/_history/3`, `${HERE}/Patient/p`],
    ['http://EHR.invalid:80/fhir/Patient/p', `${HERE}/Patient/p`],
    ['urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a', 'urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a'],
    ['Patient/p', undefined],
  ])('this patient: %s, where the patient is %s', (reference, fullUrl) => {
    const resource = whole(reference)
    const file = bundle([
      [fullUrl, PATIENT],
      [fullUrl?.startsWith('http') === true ? `${HERE}/${nameOf(resource)}` : undefined, resource],
    ])
    expect(stateOf(file, name)).toBe('known')
  })

  test.each([
    [`${ELSEWHERE}/Patient/p`, `${HERE}/Patient/p`],
    [`${ELSEWHERE}/Patient/p/_history/1`, `${HERE}/Patient/p`],
    ['https://ehr.invalid/other-tenant/Patient/p', `${HERE}/Patient/p`],
    ['https://ehr.invalid:8443/fhir/Patient/p', `${HERE}/Patient/p`],
    ['https://ehr.invalid.attacker.invalid/fhir/Patient/p', `${HERE}/Patient/p`],
    ['https://ehr.invalid/FHIR/Patient/p', `${HERE}/Patient/p`],
    ['https://ehr.invalid/fhir/nested/Patient/p', `${HERE}/Patient/p`],
    [`${HERE}/Patient/q`, `${HERE}/Patient/p`],
    [`${HERE}/RelatedPerson/p`, `${HERE}/Patient/p`],
    [`${HERE}/Patient/p`, 'urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a'],
    [`${HERE}/Patient/p`, undefined],
    ['urn:uuid:00000000-bfdc-4613-8bf2-c5e300945f0a', 'urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a'],
  ])('bug: the same id on another server was this patient: %s, where the patient is %s', (reference, fullUrl) => {
    const resource = whole(reference)
    const chart = chartIn(
      bundle([
        [fullUrl, PATIENT],
        [undefined, resource],
      ]),
    )
    expect(chart.facts[name].state).toBe('unknown')
    expect(chart.unread.filter((one) => one.reference === nameOf(resource)).map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^belongs to .*it was left out$/),
    ])
  })

  test('bug: an entry of another server was this patient’s because its own reference is a relative one', () => {
    const resource = whole('Patient/p')
    const address = `${ELSEWHERE}/${nameOf(resource)}`
    const chart = chartIn(
      bundle([
        [`${HERE}/Patient/p`, PATIENT],
        [address, resource],
      ]),
    )
    expect(chart.facts[name].state).toBe('unknown')
    expect(chart.unread.map(({ reference }) => reference)).toContain(address)
  })

  test('bug: an entry of another server took the place of the patient’s own with the same id', () => {
    const own = whole('Patient/p')
    const file = bundle([
      [`${HERE}/Patient/p`, PATIENT],
      [`${HERE}/${nameOf(own)}`, own],
      [`${ELSEWHERE}/${nameOf(own)}`, { ...own, status: 'entered-in-error', meta: { versionId: '9' } }],
    ])
    expect(stateOf(file, name)).toBe('known')
  })

  test('what another server holds of this patient, by the address here, is read', () => {
    const resource = whole(`${HERE}/Patient/p`)
    const file = bundle([
      [`${HERE}/Patient/p`, PATIENT],
      [`${ELSEWHERE}/${nameOf(resource)}`, resource],
    ])
    expect(stateOf(file, name)).toBe('known')
  })

  test('the search that found the patient says which server it was, in a bundle of bundles too', () => {
    const patients = { ...bundle([[undefined, PATIENT]]), type: 'searchset', link: [{ relation: 'self', url: `${HERE}/Patient?_id=p` }] }
    const held = (reference: string) =>
      bundle([
        [undefined, patients],
        [undefined, bundle([[undefined, whole(reference)]])],
      ])
    expect(stateOf(held(`${HERE}/Patient/p`), name)).toBe('known')
    expect(stateOf(held(`${ELSEWHERE}/Patient/p`), name)).toBe('unknown')
  })
})

test('a file whose patient has no address: that the one server its results name is the patient’s would be a guess, and each is listed', () => {
  const named = (id: string) => observation(loinc('89247-1'), { id, valueInteger: 1, ...of(`${HERE}/Patient/p`) })
  const results = ['a', 'b'].map((id) => [`${HERE}/Observation/${id}`, named(id)] as const)
  const chart = chartIn(bundle([[undefined, PATIENT], ...results]))
  expect(chart.facts.ecog).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(chart.unread.map(({ reference, problem }) => [reference, problem.includes(`${HERE}/Patient/p`)])).toEqual([
    ['Observation/a', true],
    ['Observation/b', true],
  ])
  expect(chartIn(bundle([[`${HERE}/Patient/p`, PATIENT], ...results])).facts.ecog).toMatchObject({ state: 'known' })
})

test('bug: two patients of one id on two servers were one patient', () => {
  const file = bundle([
    [`${HERE}/Patient/p`, PATIENT],
    [`${ELSEWHERE}/Patient/p`, PATIENT],
  ])
  expect(() => chartIn(file)).toThrow(/more than one record system/)
})

const withFocus = (focus: Json, rest: Json = {}) =>
  chartIn(
    bundle([
      [`${HERE}/Patient/p`, PATIENT],
      [undefined, observation(loinc('21665-5'), { valueString: 'Exon 19 deletion detected', focus: [focus], ...rest })],
    ]),
  )

test.each([
  { display: 'Mother of the patient' },
  { display: 'Fetus' },
  { display: 'foetus, 20 weeks' },
  { display: 'Donor' },
  { display: 'Stem cell donor (sister)' },
  { display: 'Mutter' },
  { display: 'Spenderin' },
  { display: 'frère' },
  { display: 'la hermana de la paciente' },
  { display: '胎儿' },
  { display: 'sister with lung cancer' },
  { display: 'Jane Roe' },
  { display: 'Ms. B. Roe, born 1961' },
  { identifier: { system: 'urn:oid:1.2.3', value: '77' } },
  { type: 'RelatedPerson', display: 'A. Roe' },
  { type: 'Patient', identifier: { value: '77' } },
  { type: 'http://hl7.org/fhir/StructureDefinition/RelatedPerson', display: 'tumour owner' },
  { reference: 'RelatedPerson/r' },
  { reference: 'Patient/q' },
  { reference: 'Group/cohort' },
  { reference: 'Practitioner/d', display: 'Dr Invented' },
  { reference: `${ELSEWHERE}/Patient/p` },
  { reference: 'urn:uuid:00000000-bfdc-4613-8bf2-c5e300945f0a' },
  { reference: 'Patient/q', type: 'Condition' },
  { reference: 'Condition/c', display: 'lung cancer of the mother' },
  { reference: '#nobody' },
  {},
])('bug: a result about somebody else was this patient’s: focus %j', (focus) => {
  const chart = withFocus(focus)
  expect(chart.facts.driver.state).toBe('unknown')
  expect(chart.unread.map(({ problem }) => problem)).toContainEqual(expect.stringMatching(/^is about somebody else .*it was left out$/))
})

test('bug: a result about a relative who is contained in it was this patient’s', () => {
  const contained = [{ resourceType: 'RelatedPerson', id: 'r', relationship: [text('mother')] }]
  expect(withFocus({ reference: '#r' }, { contained }).facts.driver.state).toBe('unknown')
  expect(withFocus({ reference: '#r' }, { contained: [{ resourceType: 'BodyStructure', id: 'r' }] }).facts.driver.state).toBe('known')
})

test.each([
  { reference: 'Patient/p' },
  { reference: `${HERE}/Patient/p` },
  { reference: 'Patient/p', display: 'Invented, Alma' },
  { display: 'Alma Invented' },
  { display: 'Invented, Alma' },
  { display: 'patient' },
  { display: 'Self' },
  { reference: 'Condition/c' },
  { reference: 'Condition/c', display: 'Adenocarcinoma of lung' },
  { display: 'Left frontal brain metastasis' },
  { display: 'Primary tumour, right upper lobe' },
  { reference: 'BodyStructure/b' },
  { reference: 'Specimen/s', display: 'block 3' },
  { type: 'Condition', display: 'Hirnmetastase' },
])('a result that focuses on the patient or on a thing is read: %j', (focus) => {
  expect(withFocus(focus).facts.driver.state).toBe('known')
})

test('bug: a result of somebody else’s specimen was this patient’s', () => {
  const result = observation(loinc('21665-5'), { valueString: 'Exon 19 deletion detected', specimen: { reference: 'Specimen/s' } })
  const specimen = (reference: string) => ({ resourceType: 'Specimen', id: 's', type: text('Tissue'), subject: { reference } })
  const read = (reference: string) =>
    chartIn(
      bundle([
        [`${HERE}/Patient/p`, PATIENT],
        [`${HERE}/Observation/o`, result],
        [`${HERE}/Specimen/s`, specimen(reference)],
      ]),
    )
  expect(read('Patient/p').facts.driver.state).toBe('known')
  expect(read('Patient/donor').facts.driver.state).toBe('unknown')
  expect(read('Patient/donor').unread.map(({ problem }) => problem)).toContain(
    'is of a specimen of another patient (Specimen/s): it was left out',
  )
})
