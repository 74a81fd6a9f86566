import { expect, test } from 'vitest'
import { chartOf, diagnosis, icd10cm, order, resolved, snomed, statement, text, verified } from '../invented-chart.ts'

type Resources = Parameters<typeof chartOf>[0]
const factsOf = (...resources: Resources) => chartOf(resources).facts
const yes = { state: 'known', reading: { value: 'yes' } }
const on = (day: string) => ({ onsetDateTime: day })

test('an active bleeding of 30 days ago is active; one of 31 days ago is too old to say', () => {
  expect(factsOf(diagnosis(snomed('37372002'), on('2026-10-21'))).activeBleeding).toMatchObject(yes)
  expect(factsOf(diagnosis(snomed('37372002'), on('2026-10-20'))).activeBleeding).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('haemoptysis of unstated amount is unreadable: it counts from 2.5 mL', () =>
  expect(factsOf(diagnosis(icd10cm('R04.2'), on('2026-11-10'))).activeBleeding).toMatchObject({ state: 'unknown', why: 'unreadable' }))

test('no bleeding on the list is unknown, never "no"', () =>
  expect(factsOf().activeBleeding).toMatchObject({ state: 'unknown', why: 'not-recorded' }))

test('a seizure half a year ago counts as recent, a resolved one does not', () => {
  expect(factsOf(diagnosis(snomed('313307000'), on('2026-06-01'))).recentPsychosisOrSeizure).toMatchObject(yes)
  expect(factsOf(diagnosis(snomed('313307000'), { ...on('2026-06-01'), ...resolved })).recentPsychosisOrSeizure.state).toBe('unknown')
})

test('a refuted encephalopathy is no fact about this patient; a suspected one settles nothing', () => {
  expect(factsOf(diagnosis(text('Encephalopathy'), verified('refuted'))).encephalopathy).toMatchObject({
    state: 'unknown',
    note: expect.stringContaining('refuted'),
  })
  expect(factsOf(diagnosis(text('Possible encephalopathy'))).encephalopathy.state).toBe('unknown')
})

test('intracranial haemorrhage, mass effect and neurological emergency are read from active diagnoses', () => {
  expect(factsOf(diagnosis(icd10cm('I61.9'))).intracranialHaemorrhage).toMatchObject(yes)
  expect(factsOf(diagnosis(text('Left frontal metastasis with mass effect'))).massEffect).toMatchObject(yes)
  expect(factsOf(diagnosis(snomed('192970008'), on('2026-11-15'))).neurologicalEmergency).toMatchObject(yes)
})

test('hydrocephalus needs its kind: unstated is unreadable', () => {
  expect(factsOf(diagnosis(snomed('230745008'))).hydrocephalus).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(factsOf(diagnosis(text('Obstructive hydrocephalus'))).hydrocephalus).toMatchObject({ reading: { value: 'obstructive' } })
  expect(factsOf(diagnosis(text('Non-communicating hydrocephalus'))).hydrocephalus).toMatchObject({ reading: { value: 'obstructive' } })
})

test('second degree AV block is read by its words', () =>
  expect(factsOf(diagnosis(text('Second degree atrioventricular block'))).avBlock).toMatchObject({ reading: { value: 'second-degree' } }))

test('interstitial lung disease, even over, is history; caused by osimertinib only where the record names the drug', () => {
  expect(factsOf(diagnosis(snomed('233703007'), resolved)).interstitialLungDisease).toMatchObject({ reading: { value: 'history' } })
  expect(factsOf(diagnosis(text('Pneumonitis due to osimertinib'))).interstitialLungDisease).toMatchObject({
    reading: { value: 'caused-by-osimertinib' },
  })
  const allergy = {
    resourceType: 'AllergyIntolerance',
    id: 'a',
    patient: { reference: 'Patient/p' },
    code: text('Osimertinib'),
    reaction: [{ manifestation: [text('Pneumonitis')] }],
  }
  expect(factsOf(allergy).interstitialLungDisease).toMatchObject({ reading: { value: 'caused-by-osimertinib' } })
})

test('radiation pneumonitis is not interstitial lung disease, and is reported', () => {
  const chart = chartOf([diagnosis(icd10cm('J70.0'))])
  expect(chart.facts.interstitialLungDisease).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(chart.unread).toHaveLength(1)
})

test('an active drug of the class is "yes", with its name as note; an empty list is unknown, never "no"', () => {
  expect(factsOf(order(text('rifampicin 600 mg'))).strongCyp3aInducer).toMatchObject({
    reading: { value: 'yes', note: 'rifampicin 600 mg' },
  })
  expect(factsOf(statement(text('Ondansetron 8 mg tablet'))).qtProlongingDrug).toMatchObject(yes)
  expect(factsOf(statement(text('Apixaban 5 mg'))).anticoagulated).toMatchObject(yes)
  expect(factsOf(statement(text('Paracetamol'))).anticoagulated).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('a stopped drug, and steroid eye drops, are no systemic corticosteroid', () => {
  expect(factsOf(statement(text('dexamethasone 4 mg'))).corticosteroid).toMatchObject(yes)
  expect(factsOf(statement(text('dexamethasone 4 mg'), { status: 'stopped' })).corticosteroid.state).toBe('unknown')
  expect(factsOf(statement(text('dexamethasone 0.1 % ophthalmic suspension'))).corticosteroid.state).toBe('unknown')
})

test('lupus anticoagulant is an antibody, not an anticoagulant', () =>
  expect(factsOf(diagnosis(snomed('19267009', 'Lupus anticoagulant disorder'))).anticoagulated.state).toBe('unknown'))

test.for([
  ['Pneumonitis, not due to osimertinib', 'history'],
  ['Pneumonitis, possibly due to osimertinib', 'history'],
  ['Osimertinib-induced interstitial lung disease', 'caused-by-osimertinib'],
  ['Drug-induced ILD (osimertinib)', 'caused-by-osimertinib'],
  ['ILD before osimertinib', 'history'],
  ['No interstitial lung disease', 'none'],
] as const)('"%s" is read as %s', ([words, value]) => {
  const fact = factsOf(diagnosis(text(words))).interstitialLungDisease
  expect(fact.state === 'known' ? fact.reading.value : fact.state).toBe(value)
})

test('a note that osimertinib was continued does not blame it', () => {
  const fact = factsOf(diagnosis(snomed('233703007'), { note: [{ text: 'Osimertinib was continued.' }] })).interstitialLungDisease
  expect(fact).toMatchObject({ reading: { value: 'history' } })
})

test('osimertinib stopped for interstitial lung disease has caused it; another drug leaves a history; a suspicion or denial neither', () => {
  const stopped = (drug: string, reason: string) =>
    chartOf([statement(text(drug), { status: 'stopped', statusReason: [text(reason)] })]).facts
  const caused = stopped('osimertinib', 'Interstitial lung disease grade 2')
  expect(caused.interstitialLungDisease).toMatchObject({ reading: { value: 'caused-by-osimertinib' } })
  expect(caused.ildGrade).toMatchObject({ reading: { value: 2 } })
  expect(stopped('brigatinib', 'Pneumonitis').interstitialLungDisease).toMatchObject({ reading: { value: 'history' } })
  for (const reason of ['Suspected pneumonitis', 'Radiation pneumonitis', 'Progression, no pneumonitis'])
    expect(stopped('osimertinib', reason).interstitialLungDisease.state).toBe('unknown')
})

test('the grade of pneumonitis is the worst that the record names; a range or a stage is none', () => {
  const gradeOf = (...words: string[]) => chartOf(words.map((one) => diagnosis(text(one)))).facts.ildGrade
  expect(gradeOf('Pneumonitis, CTCAE grade 1', 'Pneumonitis grade 3')).toMatchObject({ reading: { value: 3 } })
  expect(gradeOf('Pneumonitis grade 1-2').state).toBe('unknown')
  expect(gradeOf('Pneumonitis').state).toBe('unknown')
})

test.for([
  ['Dexamethason 4 mg Tbl.', 'corticosteroid'],
  ['Dexaméthasone', 'corticosteroid'],
  ['Metilprednisolona', 'corticosteroid'],
  ['甲泼尼龙', 'corticosteroid'],
  ['Marcumar', 'anticoagulated'],
  ['Énoxaparine sodique', 'anticoagulated'],
  ['利伐沙班', 'anticoagulated'],
  ['Carbamazépine', 'strongCyp3aInducer'],
  ['Johanniskraut', 'strongCyp3aInducer'],
  ['利福平', 'strongCyp3aInducer'],
  ['Amiodaron', 'qtProlongingDrug'],
] as const)('"%s" is what %s asks about', ([drug, fact]) => expect(factsOf(statement(text(drug)))[fact]).toMatchObject(yes))

test.for([
  'Dexamethason Augentropfen',
  'Hydrocortison Creme',
  'Prednisolone 1 % eye drops',
  'Collyre à la dexaméthasone',
  'Heparin lock flush',
  '地塞米松滴眼液',
])('"%s" works where it is put: neither a systemic steroid nor an anticoagulation', (drug) => {
  const facts = factsOf(statement(text(drug)))
  expect(facts.corticosteroid.state).toBe('unknown')
  expect(facts.anticoagulated.state).toBe('unknown')
})

test('a steroid given into a joint or an eye, by the code of its route, is no systemic one', () => {
  for (const code of ['12130007', '418401004', '6064005'])
    expect(factsOf(statement(text('dexamethasone'), { dosage: [{ route: snomed(code) }] })).corticosteroid.state).toBe('unknown')
})

test('haemoptysis counts from 2.5 mL: an amount is read, a limit or a range is none', () => {
  expect(factsOf(diagnosis(text('Haemoptysis 50 mL'), on('2026-11-10'))).activeBleeding).toMatchObject(yes)
  expect(factsOf(diagnosis(text('Hämoptysen, 3 ml'), on('2026-11-10'))).activeBleeding).toMatchObject(yes)
  for (const words of ['Haemoptysis, less than 2.5 mL', 'Haemoptysis 1-3 mL', 'Haemoptysis 1 mL'])
    expect(factsOf(diagnosis(text(words), on('2026-11-10'))).activeBleeding.state).toBe('unknown')
})

test('bug: "seizure-free" is no seizure, and says nothing of psychosis', () => {
  expect(factsOf(diagnosis(text('Seizure-free'))).recentPsychosisOrSeizure).toMatchObject({ state: 'unknown' })
  const both = [diagnosis(text('Seizure-free')), diagnosis(text('No psychosis'))]
  expect(factsOf(...both).recentPsychosisOrSeizure).toMatchObject({ reading: { value: 'no' } })
})

test.for([
  ['AV-Block II. Grades', 'second-degree'],
  ['AV-Block I°', 'first-degree'],
  ['AV-Block III°', 'third-degree'],
  ['Bloc auriculo-ventriculaire du premier degré', 'first-degree'],
  ['Bloqueo AV de segundo grado', 'second-degree'],
  ['三度房室传导阻滞', 'third-degree'],
] as const)('"%s" is a block of the %s', ([words, degree]) =>
  expect(factsOf(diagnosis(text(words))).avBlock).toMatchObject({ reading: { value: degree } }),
)

test.for([
  ['Osimertinib-induzierte Pneumonitis', 'caused-by-osimertinib'],
  ['Neumonitis inducida por osimertinib', 'caused-by-osimertinib'],
  ['奥希替尼相关间质性肺炎', 'caused-by-osimertinib'],
  ['Pneumonitis, nicht durch Osimertinib bedingt', 'history'],
  ['Pneumopathie interstitielle sous osimertinib', 'history'],
] as const)('"%s" is read as %s', ([words, value]) =>
  expect(factsOf(diagnosis(text(words))).interstitialLungDisease).toMatchObject({ reading: { value } }),
)

test('symptoms are named before or after the metastases, in whatever language', () => {
  for (const words of ['Brain metastases, symptomatic', 'Métastases cérébrales symptomatiques', 'Symptomatische Hirnmetastasen'])
    expect(factsOf(diagnosis(text(words))).brainMetastasesSymptomatic).toMatchObject(yes)
  for (const words of ['Brain metastases (asymptomatic)', 'Metástasis cerebrales asintomáticas', '无症状脑转移'])
    expect(factsOf(diagnosis(text(words))).brainMetastasesSymptomatic).toMatchObject({ reading: { value: 'no' } })
})

test.each([
  'Seizure precautions',
  'On seizure precautions',
  'Pseudoseizure',
  'Pseudo-seizures',
  'Psychogenic nonepileptic seizures',
  'Non-epileptic seizures',
  'Dissociative seizures',
  'Functional seizures',
])('bug: "%s" was a seizure', (words) =>
  expect(factsOf(diagnosis(text(words), { onsetDateTime: '2026-11-10' })).recentPsychosisOrSeizure.state).toBe('unknown'),
)

test.each(['Bleeding precautions', 'ICH precautions'])('bug: "%s" was a bleeding', (words) =>
  expect(factsOf(diagnosis(text(words), { onsetDateTime: '2026-11-10' })).activeBleeding.state).toBe('unknown'),
)

test.each(['Seizure, on seizure precautions', 'Focal seizure', 'Seizures'])('"%s" is a seizure', (words) =>
  expect(factsOf(diagnosis(text(words), { onsetDateTime: '2026-11-10' })).recentPsychosisOrSeizure).toMatchObject(yes),
)
