import { expect, test } from 'vitest'
import { chartOf, diagnosis, icd10, icd10cm, loinc, observation, report, resolved, snomed, text, verified } from '../invented-chart.ts'

const primaryOf = (...resources: Parameters<typeof chartOf>[0][number][]) => chartOf(resources).facts.primaryCancer
const known = (value: string) => expect.objectContaining({ state: 'known', reading: expect.objectContaining({ value }) })

test.for([
  ['SNOMED non-small cell lung cancer', snomed('254637007')],
  ['SNOMED adenocarcinoma of lung', snomed('254626006')],
  ['text "NSCLC stage IV"', text('NSCLC stage IV')],
  ['text "Non-small-cell lung cancer"', text('Non-small-cell lung cancer')],
  ['text "Adenocarcinoma of the lung"', text('Adenocarcinoma of the lung')],
  ['text "Non-small cell lung cancer, metastatic"', text('Non-small cell lung cancer, metastatic')],
  ['text "NSCLC (metastatic)"', text('NSCLC (metastatic)')],
  ['text "Lung adenocarcinoma stage IVB, metastatic"', text('Lung adenocarcinoma stage IVB, metastatic')],
  ['text in Chinese', text('非小细胞肺癌')],
] as const)('%s is non-small cell lung cancer', ([, code]) => expect(primaryOf(diagnosis(code))).toEqual(known('nsclc')))

test.for([
  ['SNOMED small cell carcinoma of lung', snomed('254632001')],
  ['text "Small cell lung carcinoma"', text('Small cell lung carcinoma')],
  ['text "SCLC, extensive stage"', text('SCLC, extensive stage')],
] as const)('%s is small cell lung cancer', ([, code]) => expect(primaryOf(diagnosis(code))).toEqual(known('small-cell-lung')))

test('ICD-10 C34 alone is lung cancer of unstated histology: unreadable, never non-small cell', () => {
  expect(primaryOf(diagnosis(icd10cm('C34.11')))).toMatchObject({
    state: 'unknown',
    why: 'unreadable',
    note: 'lung cancer, histology not stated',
  })
  expect(primaryOf(diagnosis(icd10('C34.1')))).toMatchObject({ state: 'unknown', why: 'unreadable' })
})

test('ICD-10 C34 with the morphology 8140/3 is non-small cell, an adenocarcinoma', () => {
  const histology = observation(loinc('31206-6'), {
    valueCodeableConcept: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/icd-o-3', code: '8140/3' }] },
  })
  const { facts } = chartOf([diagnosis(icd10cm('C34.11')), histology])
  expect(facts.primaryCancer).toEqual(known('nsclc'))
  expect(facts.histology).toEqual(known('adenocarcinoma'))
})

test('a morphology without any lung cancer makes no primary', () => {
  const histology = observation(loinc('31206-6'), {
    valueCodeableConcept: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/icd-o-3', code: '8140/3' }] },
  })
  expect(primaryOf(histology)).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('a metastasis in the lung, by code or by words, makes no lung primary', () => {
  expect(primaryOf(diagnosis(icd10cm('C78.00')))).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(primaryOf(diagnosis(text('Lung metastases of unknown origin')))).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test.for(['provisional', 'differential', 'unconfirmed'])('a %s diagnosis is no diagnosis, and is reported', (status) => {
  const chart = chartOf([diagnosis(snomed('254637007'), verified(status))])
  expect(chart.facts.primaryCancer).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(chart.unread).toHaveLength(1)
})

test('a refuted diagnosis and one entered in error say nothing', () => {
  expect(primaryOf(diagnosis(snomed('254637007'), verified('refuted')))).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(primaryOf(diagnosis(snomed('254637007'), verified('entered-in-error')))).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('"suspected lung cancer" stays a suspicion although its verification status says confirmed', () => {
  expect(primaryOf(diagnosis(snomed('162573006', 'Suspected lung cancer (situation)')))).toMatchObject({
    state: 'unknown',
    why: 'not-recorded',
  })
})

test("a family member's lung cancer is not the patient's", () => {
  expect(primaryOf(diagnosis(text('Family history of lung cancer')))).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(primaryOf(diagnosis(snomed('429011007')))).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('another primary counts only where no lung cancer is recorded', () => {
  const breast = diagnosis(icd10cm('C50.911'))
  expect(primaryOf(breast)).toEqual(known('other'))
  expect(primaryOf(breast, diagnosis(snomed('254637007')))).toEqual(known('nsclc'))
  expect(primaryOf(diagnosis(icd10cm('C50.911'), resolved))).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('small cell histology later than non-small cell reads as small cell, transformed', () => {
  const early = diagnosis(snomed('254637007'), { onsetDateTime: '2023-01-10' })
  const late = diagnosis(snomed('254632001'), { onsetDateTime: '2026-10-01' })
  expect(primaryOf(early, late)).toMatchObject({
    reading: { value: 'small-cell-lung', note: 'transformed from non-small cell lung cancer' },
  })
})

test('small cell and non-small cell of the same day are a conflict', () => {
  expect(primaryOf(diagnosis(snomed('254637007')), diagnosis(snomed('254632001')))).toMatchObject({ state: 'conflicting' })
})

test('a re-biopsy report that states transformation to small cell is read; one that denies or suspects it is not', () => {
  const nsclc = diagnosis(snomed('254637007'))
  const pathology = (conclusion: string) => report(text('Pathology'), { conclusion })
  expect(primaryOf(nsclc, pathology('Adenocarcinoma, now transformed to small cell carcinoma.'))).toEqual(known('small-cell-lung'))
  expect(primaryOf(nsclc, pathology('Adenocarcinoma. No evidence of small cell transformation.'))).toEqual(known('nsclc'))
  expect(primaryOf(nsclc, pathology('Suspicious for small cell transformation.'))).toEqual(known('nsclc'))
})

test('adenocarcinoma and squamous cell carcinoma recorded for one lung cancer are conflicting histologies of a non-small cell cancer', () => {
  const { facts } = chartOf([diagnosis(snomed('254626006')), diagnosis(snomed('254634000'))])
  expect(facts.primaryCancer).toEqual(known('nsclc'))
  expect(facts.histology.state).toBe('conflicting')
})

test.for(['Breast cancer, metastatic', 'Prostate carcinoma metastatic to bone', 'Breast cancer metastatic to lung'] as const)(
  '"%s" names another primary',
  (words) => expect(primaryOf(diagnosis(text(words)))).toMatchObject({ state: 'known', reading: { value: 'other' } }),
)

test('"Cancer metastatic to brain" does not say which cancer', () => {
  expect(primaryOf(diagnosis(text('Cancer metastatic to brain'))).state).toBe('unknown')
})

test.for([
  'Cancer-associated pulmonary embolism',
  'Colon cancer and lung nodules',
  'Adenocarcinoma of colon, nodules in lung',
  'Breast cancer metastatic to lung',
  'Squamous cell carcinoma of skin',
  'Pneumonitis after lung radiotherapy',
] as const)('"%s" is no lung cancer', (words) => {
  const fact = primaryOf(diagnosis(text(words)))
  expect(fact.state === 'known' ? fact.reading.value : fact.state).toMatch(/other|unknown/)
  expect(fact.state === 'unknown' ? fact.why : 'not-recorded').toBe('not-recorded')
})

test.for([
  ['Metastatic lung adenocarcinoma', 'nsclc'],
  ['Lung cancer, adenocarcinoma', 'nsclc'],
  ['Adenocarcinoma, left upper lobe of lung, stage IV', 'nsclc'],
  ['NSCLC with history of smoking', 'nsclc'],
  ['Malignant neoplasm of bronchus and lung, squamous cell', 'nsclc'],
  ['NSCLC metastatic to brain', 'nsclc'],
  ['NSCLC with brain metastases', 'nsclc'],
] as const)('"%s" is %s', ([words, value]) => expect(primaryOf(diagnosis(text(words)))).toEqual(known(value)))

test('a nameless adenocarcinoma with the body site lung is one of the lung', () =>
  expect(primaryOf(diagnosis(text('Adenocarcinoma'), { bodySite: [text('Lung structure')] }))).toEqual(known('nsclc')))

test('a diagnosis with a name of two hundred thousand letters is read like any other, and hides no other', () => {
  const chart = chartOf([diagnosis(text('a'.repeat(200_000))), diagnosis(snomed('254637007'))])
  expect(chart.facts.primaryCancer).toMatchObject({ reading: { value: 'nsclc' } })
})

test('a morphology in the extension of the German oncology module counts as one of the lung diagnosis it stands with', () => {
  const url =
    'https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/StructureDefinition/mii-ex-onko-histology-morphology-behavior-icdo3'
  const valueCodeableConcept = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/icd-o-3', code: '8041/3' }] }
  expect(primaryOf(diagnosis(icd10('C34.1'), { extension: [{ url, valueCodeableConcept }] }))).toEqual(known('small-cell-lung'))
})

test.for([
  ['Re-biopsy: small cell carcinoma, consistent with histologic transformation.', {}],
  ['Lung, right upper lobe, biopsy: small cell carcinoma.', {}],
  ['Lungenbiopsie: kleinzelliges Karzinom', {}],
  ['Biopsie: carcinome à petites cellules', {}],
  ['肺活检病理：小细胞癌', {}],
  [undefined, { conclusionCode: [snomed('254632001')] }],
] as const)('a later pathology report that concludes %s is small cell lung cancer', ([conclusion, rest]) => {
  const nsclc = diagnosis(snomed('254626006'))
  const pathology = report(text('Surgical pathology'), { conclusion, ...rest })
  expect(primaryOf(nsclc, pathology)).toMatchObject({ state: 'known', reading: { value: 'small-cell-lung' } })
})

test.for([
  'No small cell component.',
  'Small cell carcinoma cannot be excluded.',
  'Non-small cell carcinoma.',
  'Scattered small cells, lymphocytes.',
  'Small cell carcinoma of the bladder.',
  'Kleinzelliges Karzinom ausgeschlossen',
])('a pathology report that concludes "%s" changes nothing', (conclusion) =>
  expect(primaryOf(diagnosis(snomed('254626006')), report(text('Pathology'), { conclusion }))).toEqual(known('nsclc')),
)

test('small cell carcinoma in the pathology of a day before, or of none, contradicts the diagnosis: conflicting', () => {
  const before = report(text('Pathology'), { conclusion: 'Small cell carcinoma.', effectiveDateTime: '2026-01-01' })
  expect(primaryOf(diagnosis(snomed('254626006')), before).state).toBe('conflicting')
})
