import { expect, test } from 'vitest'
import { chartOf, observation, text } from '../invented-chart.ts'

const NAMES = ['Cytology, cerebrospinal fluid', 'Clinical information', 'MRI brain', 'Molecular pathology']
const factsOf = (name: string, valueString: string) => chartOf([observation(text(name), { valueString })]).facts

test.each([
  'Clinical information: known leptomeningeal carcinomatosis. Result: acellular specimen.',
  'Reason for exam: brain metastases. No change.',
  'Reason for examination: brain metastases',
  'Reason for study: leptomeningeal disease',
  'Reason: brain metastases',
  'Indication: brain metastases',
  'INDICATION\nbrain metastases\nFINDINGS\nnormal',
  'Clinical history of brain metastases. Normal study.',
  'Follow-up of brain metastases',
  'Staging for brain metastases',
  'Referred for brain metastases',
  'Brain metastases - for staging',
  'Request: follow-up brain metastases',
  'Dx: brain metastases. Findings: normal',
  'Pre-test diagnosis: brain metastases',
  'Clinical diagnosis: leptomeningeal carcinomatosis',
  'Clinical suspicion: leptomeningeal carcinomatosis',
  'Question: leptomeningeal metastases',
  'Anamnesis: brain metastases',
  'Anamnese: Hirnmetastasen',
  'Fragestellung: Hirnmetastasen',
  'Klinik: Hirnmetastasen',
  'Klinische Diagnose: Meningeosis carcinomatosa',
  'Indication : métastases cérébrales',
  'Motif : métastases cérébrales',
  'Motivo: metástasis cerebrales',
  'Antecedentes: metástasis cerebrales',
  'Antécédents : métastases cérébrales',
  '临床诊断：脑转移',
  '病史：脑转移',
  'Quesito clinico: metastasi cerebrali',
  'Past medical history: brain metastases',
  'PMH: brain metastases',
  'HPI: brain metastases',
  'Background: brain metastases',
  'Comparison: brain metastases on prior MRI',
  'Patient with history of brain metastases. Normal.',
  'Patient with known leptomeningeal carcinomatosis, cytology acellular',
  'Clinical data - brain metastases',
  'Clinical notes: lung ca, brain metastases, LM',
  'Indication for test: brain metastases',
  'Specimen: CSF from patient with leptomeningeal carcinomatosis',
  'Ordered for: leptomeningeal metastases',
  'Reason for request: brain metastases',
  'Purpose: brain metastases',
  'Order diagnosis: brain metastases (C79.31)',
  'Diagnosis on request: C79.31 brain metastases',
  'Provisional diagnosis: leptomeningeal metastasis',
  'Working diagnosis: leptomeningeal carcinomatosis',
  'Study for evaluation of brain metastases',
  'Protocol: brain metastases',
])('bug: what was known or asked before was found: %s', (words) => {
  for (const name of NAMES) {
    const { brainMetastases, leptomeningealDisease } = factsOf(name, words)
    expect([name, brainMetastases.state, leptomeningealDisease.state]).toEqual([name, 'unknown', 'unknown'])
  }
})

test.each([
  'Reason for examination',
  'Clinical history',
  'Indication',
  'Clinical information',
  'Relevant history',
  'Reason for visit',
  'Study indication',
  'Chief complaint',
  'Order reason',
  'Past medical history',
  'Referral diagnosis',
  'Ordering diagnosis',
  'Fragestellung',
  'Indication clinique',
])('bug: a result called "%s" was a finding', (name) => {
  for (const words of ['Brain metastases', 'leptomeningeal carcinomatosis', 'yes']) {
    const { brainMetastases, leptomeningealDisease } = factsOf(name, words)
    expect([words, brainMetastases.state, leptomeningealDisease.state]).toEqual([words, 'unknown', 'unknown'])
  }
})

test.each([
  ['MRI brain', 'Impression: brain metastases, stable'],
  ['MRI brain', 'Clinical history: lung cancer. Impression: multiple brain metastases'],
  ['MRI brain', 'Known brain metastases, increased in size'],
  ['Brain metastases', 'yes'],
  ['Diagnosis', 'Brain metastases'],
])('what was found is read: %s, %s', (name, words) => expect(factsOf(name, words).brainMetastases.state).toBe('known'))

test.each([
  'Known brain metastases; scan for planning',
  'Known brain metastases. Scan for planning of SRS.',
  'Known brain metastases, scan for treatment planning',
  'Scan for planning. Known brain metastases.',
  'Established brain metastases; MRI brain for radiosurgery planning',
  'Previously treated brain metastases. Planning MRI.',
  'Known leptomeningeal metastases; for restaging',
])('bug: what was known, given as the reason of an examination, was its finding: "%s"', (words) => {
  const { brainMetastases, leptomeningealDisease } = factsOf('MRI brain', words)
  expect([brainMetastases.state, leptomeningealDisease.state]).toEqual(['unknown', 'unknown'])
  expect(chartOf([observation(text('MRI brain'), { valueString: words })]).unread).toHaveLength(1)
})

test.each([
  'Known brain metastases are stable.',
  'Known brain metastases; scan for planning. Multiple metastases in the brain are again seen.',
  'Planning scan. Three brain metastases are seen.',
  'MRI for SRS planning. Known brain metastasis has grown. Brain metastases: two further ones.',
])('what the examination finds of them stands: "%s"', (words) =>
  expect(factsOf('MRI brain', words).brainMetastases).toMatchObject({ state: 'known', reading: { value: 'present' } }),
)
