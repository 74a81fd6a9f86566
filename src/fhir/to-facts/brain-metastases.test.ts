import { expect, test } from 'vitest'
import { chartOf, diagnosis, icd10, icd10cm, loinc, observation, resolved, snomed, text, verified } from '../invented-chart.ts'

type Resources = Parameters<typeof chartOf>[0]
const factsOf = (...resources: Resources) => chartOf(resources).facts
const BRAIN_METASTASES = snomed('94225005')

test.for([
  ['SNOMED 94225005', BRAIN_METASTASES],
  ['ICD-10-CM C79.31', icd10cm('C79.31')],
  ['text "Brain metastases"', text('Brain metastases')],
  ['text "Metastasis to brain"', text('Metastasis to brain')],
  ['text in Chinese', text('脑转移')],
] as const)('%s: brain metastases are present', ([, code]) => {
  expect(factsOf(diagnosis(code)).brainMetastases).toMatchObject({ state: 'known', reading: { value: 'present' } })
  expect(factsOf(diagnosis(code)).leptomeningealDisease).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('metastasis with the body site brain is a brain metastasis; without a site it is none', () => {
  const metastasis = snomed('128462008')
  expect(factsOf(diagnosis(metastasis, { bodySite: [snomed('12738006')] })).brainMetastases.state).toBe('known')
  expect(factsOf(diagnosis(metastasis)).brainMetastases).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('WHO C79.3 names brain and meninges in one code: neither fact is decided, and the code is reported', () => {
  const chart = chartOf([diagnosis(icd10('C79.3'))])
  expect(chart.facts.brainMetastases).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.facts.leptomeningealDisease).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread).toHaveLength(1)
})

test('WHO C79.3 with the text "brain metastases" is a brain metastasis', () =>
  expect(factsOf(diagnosis({ ...icd10('C79.3'), text: 'Multiple brain metastases' })).brainMetastases).toMatchObject({
    reading: { value: 'present' },
  }))

test('a refuted diagnosis is no fact about this patient; a stated "No brain metastases" is an absence', () => {
  expect(factsOf(diagnosis(BRAIN_METASTASES, verified('refuted'))).brainMetastases).toMatchObject({
    state: 'unknown',
    why: 'not-recorded',
    note: expect.stringContaining('refuted'),
  })
  const stated = observation(text('MRI finding'), { valueString: 'No brain metastases.' })
  expect(factsOf(stated).brainMetastases).toMatchObject({ reading: { value: 'absent' } })
})

test('nothing recorded is unknown, not absent', () =>
  expect(factsOf().brainMetastases).toMatchObject({ state: 'unknown', why: 'not-recorded' }))

test('an absence stated before the metastases were found gives way; one stated after them is a conflict', () => {
  const stated = (day: string) => observation(text('MRI finding'), { valueString: 'No brain metastases', effectiveDateTime: day })
  expect(factsOf(diagnosis(BRAIN_METASTASES), stated('2025-01-01')).brainMetastases).toMatchObject({ reading: { value: 'present' } })
  expect(factsOf(diagnosis(BRAIN_METASTASES), stated('2026-09-01')).brainMetastases.state).toBe('conflicting')
})

test('suspected and resolved brain metastases decide nothing, and are reported', () => {
  for (const rest of [verified('provisional'), resolved]) {
    const chart = chartOf([diagnosis(BRAIN_METASTASES, rest)])
    expect(chart.facts.brainMetastases).toMatchObject({ state: 'unknown', why: 'unreadable' })
    expect(chart.unread).toHaveLength(1)
  }
})

test('"negative for presence of cancer in the brain or spine" in an odd place is not read as absence of metastases', () =>
  expect(
    factsOf(observation(loinc('48807-2'), { valueString: 'negative for presence of cancer in the brain or spine' })).brainMetastases.state,
  ).toBe('unknown'))

test.for([
  ['SNOMED 1155991005', snomed('1155991005')],
  ['ICD-10-CM C79.32', icd10cm('C79.32')],
  ['text "Leptomeningeal carcinomatosis"', text('Leptomeningeal carcinomatosis')],
] as const)('%s alone is probable leptomeningeal disease, and the note says that its basis is not stated', ([, code]) => {
  expect(factsOf(diagnosis(code)).leptomeningealDisease).toMatchObject({
    state: 'known',
    reading: { value: 'probable', note: 'diagnosis in the problem list; basis not stated' },
  })
  expect(factsOf(diagnosis(code)).brainMetastases).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('a number of brain metastases is read where an observation states it, and 0 is a number', () => {
  const count = (value: Readonly<Record<string, unknown>>) =>
    factsOf(observation(text('Number of brain metastases'), value)).brainMetastasisCount
  expect(count({ valueInteger: 3 })).toMatchObject({ reading: { value: 3 } })
  expect(count({ valueInteger: 0 })).toMatchObject({ reading: { value: 0 } })
  expect(count({ valueString: 'multiple' })).toMatchObject({ state: 'unknown', why: 'unreadable' })
})

test('a tumour size is of the brain only where body site, focus or name says so; 1.2 cm are 12 mm', () => {
  const size = { component: [{ code: loinc('33728-7'), valueQuantity: { value: 1.2, unit: 'cm', code: 'cm' } }] }
  expect(factsOf(observation(loinc('21889-1'), size)).largestBrainMetastasisMm.state).toBe('unknown')
  expect(factsOf(observation(loinc('21889-1'), { ...size, bodySite: snomed('12738006') })).largestBrainMetastasisMm).toMatchObject({
    reading: { value: 12 },
  })
  const focused = observation(loinc('21889-1'), { ...size, focus: [{ reference: 'Condition/bm' }] })
  expect(factsOf(diagnosis(BRAIN_METASTASES, { id: 'bm' }), focused).largestBrainMetastasisMm).toMatchObject({ reading: { value: 12 } })
})

test('"No new brain metastases" says neither that there are some nor that there are none', () =>
  expect(factsOf(observation(text('MRI finding'), { valueString: 'No new brain metastases' })).brainMetastases.state).toBe('unknown'))

test('"Brain metastases without oedema" denies the oedema only', () => {
  expect(factsOf(diagnosis(text('Brain metastases without oedema'))).brainMetastases).toMatchObject({ reading: { value: 'present' } })
  expect(factsOf(diagnosis({ ...BRAIN_METASTASES, text: 'Brain metastases without mass effect' })).massEffect).toMatchObject({
    reading: { value: 'no' },
  })
})

test('"NSCLC, no brain metastases" is a lung cancer and states the absence', () => {
  const { primaryCancer, brainMetastases } = factsOf(diagnosis(text('NSCLC, no brain metastases')))
  expect(primaryCancer).toMatchObject({ reading: { value: 'nsclc' } })
  expect(brainMetastases).toMatchObject({ reading: { value: 'absent' } })
})

test.for([
  ['Brain metastases and leptomeningeal carcinomatosis', 'present', 'probable'],
  ['Brain metastases with no evidence of leptomeningeal disease', 'present', 'absent'],
  ['Hirnmetastasen, kein Hinweis auf Meningeosis carcinomatosa', 'present', 'absent'],
  ['No brain metastases; leptomeningeal carcinomatosis', 'absent', 'probable'],
] as const)('each place in "%s" is read by itself', ([words, brain, meninges]) => {
  const facts = factsOf(diagnosis(text(words)))
  expect(facts.brainMetastases).toMatchObject({ reading: { value: brain } })
  expect(facts.leptomeningealDisease).toMatchObject({ reading: { value: meninges } })
})

test.for(['Cerebral meninges', 'Cranial meninges', 'Leptomeninges', 'Spinal meninges', 'Hirnhäute; cerebral meninges'])(
  'a metastasis at the site "%s" lies in the meninges, not in the brain',
  (site) => {
    const facts = factsOf(diagnosis(snomed('128462008', 'Metastatic malignant neoplasm (disorder)'), { bodySite: [text(site)] }))
    expect(facts.leptomeningealDisease).toMatchObject({ reading: { value: 'probable' } })
    expect(facts.brainMetastases.state).toBe('unknown')
  },
)

test.for(['Dural metastases', 'Pachymeningeal metastasis', 'Metastasis to cerebral dura mater'])('"%s" are of neither', (words) => {
  const facts = factsOf(diagnosis(text(words)))
  expect(facts.brainMetastases.state).toBe('unknown')
  expect(facts.leptomeningealDisease.state).toBe('unknown')
})

test('"metastatic lung cancer, no brain involvement" states that the brain has none', () =>
  expect(factsOf(diagnosis(text('Metastatic lung adenocarcinoma, no brain involvement'))).brainMetastases).toMatchObject({
    reading: { value: 'absent' },
  }))

test('a suspicion of leptomeningeal disease raises the question; a later diagnosis or denial answers it', () => {
  const suspected = diagnosis(text('Suspected leptomeningeal carcinomatosis'))
  expect(factsOf(suspected).lmSuspected).toMatchObject({ state: 'known', reading: { value: 'yes' } })
  const denied = diagnosis(text('No leptomeningeal carcinomatosis'), { onsetDateTime: '2026-04-01' })
  expect(factsOf(suspected, denied).lmSuspected).toMatchObject({ state: 'unknown' })
  expect(factsOf(diagnosis(text('Leptomeningeal carcinomatosis'), resolved)).lmSuspected.state).toBe('unknown')
})

test('metastases of cerebellum or brain stem lie in the posterior fossa; others say nothing of it', () => {
  for (const words of ['Cerebellar metastasis', 'Brain metastasis in the pons']) {
    expect(factsOf(diagnosis(text(words))).posteriorFossa).toMatchObject({ reading: { value: 'yes' } })
  }
  expect(factsOf(diagnosis(text('Brain metastasis, left frontal'))).posteriorFossa.state).toBe('unknown')
  expect(factsOf(diagnosis(text('No cerebellar metastasis'))).posteriorFossa.state).toBe('unknown')
})

test.for([
  ['Zerebrale Metastasen', 'nein', 'absent'],
  ['Métastases cérébrales', 'oui', 'present'],
  ['脑转移', '无', 'absent'],
] as const)('the observation "%s": "%s" is %s', ([name, value, presence]) =>
  expect(factsOf(observation(text(name), { valueString: value })).brainMetastases).toMatchObject({ reading: { value: presence } }),
)

test('a result that asks where the cancer has spread to is answered by a place', () => {
  const spread = (value: string) =>
    chartOf([observation(text('Anatomic location of metastatic spread'), { valueCodeableConcept: text(value) })]).facts
  expect(spread('Hirn').brainMetastases).toMatchObject({ state: 'known', reading: { value: 'present' } })
  expect(spread('Leber').brainMetastases.state).toBe('unknown')
  expect(spread('No brain involvement').brainMetastases).not.toMatchObject({ reading: { value: 'present' } })
})

test('a denial without a day may be older than anything: it is shown, and nobody is without metastases by it', () => {
  const denied = { onsetDateTime: undefined, ...verified('refuted') }
  for (const resource of [
    observation(text('Brain metastases'), { valueString: 'absent', effectiveDateTime: undefined }),
    observation(text('MRI of the brain'), { valueString: 'No brain metastases', effectiveDateTime: undefined }),
    diagnosis(text('No brain metastases'), { onsetDateTime: undefined }),
  ]) {
    const { brainMetastases } = factsOf(resource)
    expect(brainMetastases).toMatchObject({ state: 'unknown', why: 'not-recorded' })
    expect(brainMetastases.state === 'unknown' && brainMetastases.sources).toHaveLength(1)
  }
  expect(factsOf(diagnosis(BRAIN_METASTASES, denied)).brainMetastases.state).toBe('unknown')
})

test.each([
  'Clinical information: known leptomeningeal carcinomatosis. Result: acellular specimen.',
  'CLINICAL HISTORY: lung cancer. Leptomeningeal carcinomatosis.\nRESULT: see comment',
  'Indication: leptomeningeal metastases',
])('"%s": what was known or asked before an examination is no result of it', (words) => {
  const { leptomeningealDisease, brainMetastases } = factsOf(observation(text('Cytology, cerebrospinal fluid'), { valueString: words }))
  expect(leptomeningealDisease).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(brainMetastases.state).toBe('unknown')
})

test('under the next heading stands what was found', () => {
  const said = 'Clinical history: lung cancer. Diagnosis: leptomeningeal carcinomatosis.'
  expect(factsOf(observation(text('Clinical finding'), { valueString: said })).leptomeningealDisease.state).toBe('known')
})
