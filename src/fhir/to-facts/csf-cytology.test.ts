import { expect, test } from 'vitest'
import { chartOf, loinc, observation, report, snomed, text } from '../invented-chart.ts'

type Resources = Parameters<typeof chartOf>[0]
const factOf = (...resources: Resources) => chartOf(resources).facts.csfCytology
const CSF = { resourceType: 'Specimen', id: 'csf', type: snomed('258450006') }
const cytology = (words: string, rest = {}) =>
  observation(text('Cytology'), { valueString: words, specimen: { reference: 'Specimen/csf' }, ...rest })

test.for([
  ['Positive for malignant cells', 'positive'],
  ['Adenocarcinoma cells present', 'positive'],
  ['Atypical cells, suspicious for malignancy', 'suspicious'],
  ['Atypical cells present', 'atypical'],
  ['Negative for malignant cells', 'negative'],
  ['No malignant cells identified', 'negative'],
  ['未见肿瘤细胞', 'negative'],
] as const)('"%s" in CSF is %s', ([words, result]) =>
  expect(factOf(CSF, cytology(words))).toMatchObject({ state: 'known', reading: { value: [result] } }),
)

test.for([
  'Paucicellular specimen, non-diagnostic',
  'Insufficient quantity',
  'See comment',
  'Negative for malignant cells. Atypical cells present',
])('"%s" is no result: unreadable', (words) => expect(factOf(CSF, cytology(words))).toMatchObject({ state: 'unknown', why: 'unreadable' }))

test('cytology of another fluid, or of none stated, is not CSF cytology', () => {
  const pleural = { resourceType: 'Specimen', id: 'csf', type: text('Pleural fluid') }
  expect(factOf(pleural, cytology('Positive for malignant cells'))).toMatchObject({ why: 'not-recorded' })
  expect(factOf(observation(text('Cytology'), { valueString: 'Positive for malignant cells' }))).toMatchObject({ why: 'not-recorded' })
})

test('the name, a contained specimen or a generic code with a CSF specimen say that it is CSF', () => {
  expect(factOf(observation(text('CSF cytology'), { valueString: 'Negative for malignant cells' })).state).toBe('known')
  const contained = observation(loinc('10525-4'), {
    valueString: 'Negative for malignant cells',
    specimen: { reference: '#s' },
    contained: [{ resourceType: 'Specimen', id: 's', type: text('Cerebrospinal fluid') }],
  })
  expect(factOf(contained).state).toBe('known')
})

test('results are listed oldest first', () => {
  const list = factOf(
    CSF,
    cytology('Positive for malignant cells'),
    cytology('Negative for malignant cells', { effectiveDateTime: '2026-05-01' }),
  )
  expect(list).toMatchObject({ reading: { value: ['negative', 'positive'] } })
})

test('a report with a conclusion is read; a later unreadable one is reported and does not take the finding away', () => {
  const positive = report(text('CSF cytology'), { conclusion: 'Malignant cells present.' })
  const fact = factOf(CSF, positive, cytology('see scanned report'))
  expect(fact).toMatchObject({ state: 'known', reading: { value: ['positive'], note: expect.stringContaining('could not be read') } })
})

test('a preliminary cytology alone is pending', () =>
  expect(factOf(CSF, cytology('Positive for malignant cells', { status: 'preliminary' }))).toMatchObject({
    state: 'unknown',
    why: 'pending',
  }))

test.for([
  'No definite malignant cells seen',
  'Cannot exclude malignant cells present',
  'Malignant cells present? See comment',
  'Not suspicious',
])('"%s" hedges, and is not read', (words) => expect(factOf(CSF, cytology(words))).toMatchObject({ state: 'unknown', why: 'unreadable' }))

test.for([
  ['Keine malignen Zellen', 'negative'],
  ['Tumorzellen nicht nachweisbar', 'negative'],
  ['Nachweis maligner Zellen', 'positive'],
  ['Absence de cellules malignes', 'negative'],
  ['Présence de cellules tumorales', 'positive'],
  ['No se observan células malignas', 'negative'],
  ['Assenza di cellule maligne', 'negative'],
  ['未见恶性细胞', 'negative'],
  ['找到癌细胞', 'positive'],
] as const)('"%s" in CSF is %s', ([words, result]) =>
  expect(factOf(CSF, cytology(words))).toMatchObject({ state: 'known', reading: { value: [result] } }),
)

test('fluid and test are named in other languages too', () => {
  for (const name of ['Liquorzytologie', 'Cytologie du LCR', 'Citología de líquido cefalorraquídeo', '脑脊液细胞学'])
    expect(factOf(observation(text(name), { valueString: 'Negative for malignant cells' }))).toMatchObject({ state: 'known' })
})

test('negative results do not stand alone where the latest is not understood or is awaited; the older ones are named', () => {
  const old = cytology('Negative for malignant cells', { effectiveDateTime: '2026-08-12' })
  const odd = cytology('Degenerated cells of unclear origin, see comment', { effectiveDateTime: '2026-11-12' })
  expect(factOf(CSF, old, odd)).toMatchObject({ state: 'unknown', why: 'unreadable', note: expect.stringContaining('negative') })
  const awaited = cytology('', { valueString: undefined, status: 'registered', effectiveDateTime: '2026-11-12' })
  expect(factOf(CSF, old, awaited)).toMatchObject({ state: 'unknown', why: 'pending', note: expect.stringContaining('negative') })
  expect(factOf(CSF, cytology('Negative for malignant cells', { effectiveDateTime: '2026-11-13' }), odd)).toMatchObject({ state: 'known' })
})

test('tumour cells once found stay found, whatever is awaited or unreadable later', () => {
  const found = cytology('Positive for malignant cells', { effectiveDateTime: '2026-08-12' })
  const odd = cytology('See comment', { effectiveDateTime: '2026-11-12' })
  expect(factOf(CSF, found, odd)).toMatchObject({
    state: 'known',
    reading: { value: ['positive'], note: expect.stringContaining('could not') },
  })
})

test('"Negative (qualifier value)" is negative: SNOMED CT says in brackets what kind of concept it is', () => {
  const valueCodeableConcept = { coding: [{ system: 'http://snomed.info/sct', code: '260385009', display: 'Negative (qualifier value)' }] }
  const specimen = { display: 'Cerebrospinal fluid' }
  const { csfCytology } = chartOf([observation(text('CSF cytology'), { valueCodeableConcept, specimen })]).facts
  expect(csfCytology).toMatchObject({ state: 'known', reading: { value: ['negative'] } })
})

test.each([
  'Suspicious cells: none',
  'Suspicious cells not seen',
  'Suspicious cells were not identified',
  'Atypical cells: none',
  'Atypical epithelial cells absent',
  'Neither suspicious nor atypical cells',
  'Not suspicious for malignancy',
  'Suspicious for malignancy: no',
  'Positive for malignant cells: NO',
  'Malignant cells present on prior specimen',
  'Malignant cells detected in positive control',
  'Reactive atypical lymphocytes',
  'Suspicious for lymphoma',
])('"%s" is no finding of tumour cells in this sample: unreadable', (words) =>
  expect(factOf(CSF, cytology(words))).toMatchObject({ state: 'unknown', why: 'unreadable' }),
)

test('a denial of something else leaves the atypical cells standing', () =>
  expect(factOf(CSF, cytology('Atypical cells, not diagnostic of malignancy'))).toMatchObject({ reading: { value: ['atypical'] } }))
