import { expect, test } from 'vitest'
import {
  chartOf,
  diagnosis,
  dose,
  loinc,
  observation,
  order,
  period,
  procedure,
  quantity,
  report,
  snomed,
  statement,
  text,
  verified,
} from '../../src/fhir/invented-chart.ts'

/** One test for each trap of the fact list, named after it. Finer cases stand beside the readers. */
type Resources = Parameters<typeof chartOf>[0]
const factsOf = (...resources: Resources) => chartOf(resources).facts
const result = (name: string, valueString: string, rest = {}) => observation(text(name), { valueString, ...rest })
const relative = { reference: 'RelatedPerson/mother' }

test('trap: eGFR is not EGFR, under any of its names and codes', () => {
  const kidney = [
    observation({ ...loinc('98979-8'), text: 'eGFR' }, quantity(54, 'mL/min/{1.73_m2}')),
    observation(text('EGFR'), quantity(61, 'mL/min/1.73m2')),
    observation(text('eGFR CKD-EPI'), { valueString: '> 60' }),
    observation(loinc('62238-1'), quantity(58, 'mL/min/{1.73_m2}')),
  ]
  const facts = factsOf(...kidney)
  expect(facts.driver.state).toBe('unknown')
  expect(facts.egfrVariant.state).toBe('unknown')
  expect(facts.creatinineClearanceMlMin.state).toBe('unknown')
})

test('trap: alkaline phosphatase is not ALK', () => {
  const liver = [
    observation(text('ALK PHOS'), quantity(140, 'U/L')),
    observation(loinc('6768-6'), quantity(120, 'U/L')),
    result('Alk Phos', 'high'),
  ]
  expect(factsOf(...liver).driver.state).toBe('unknown')
})

test('trap: what was entered in error, refuted, cancelled, not done or not taken is no fact', () => {
  const facts = factsOf(
    diagnosis(snomed('254637007'), verified('entered-in-error')),
    diagnosis(snomed('94225005'), verified('refuted')),
    observation(loinc('777-3'), { ...quantity(80, '10*9/L'), status: 'cancelled' }),
    observation(loinc('2823-3'), { ...quantity(4, 'mmol/L'), status: 'entered-in-error' }),
    result('EGFR mutation analysis', 'EGFR exon 19 deletion detected', { status: 'entered-in-error' }),
    procedure(text('Whole brain radiotherapy'), { status: 'not-done' }),
    statement(text('osimertinib'), { status: 'not-taken' }),
    dose(text('pembrolizumab'), '2026-05-01', { status: 'not-done' }),
  )
  expect(facts.primaryCancer.state).toBe('unknown')
  expect(facts.brainMetastases).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  for (const name of ['platelets', 'potassiumMmolL', 'driver', 'priorCnsRadiotherapy', 'priorTherapies'] as const)
    expect(facts[name]).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('trap: what is about a family member is not about the patient', () => {
  const facts = factsOf(
    diagnosis(text('Family history of lung adenocarcinoma')),
    diagnosis(text('Mother had brain metastases')),
    result('EGFR mutation analysis', 'EGFR L858R detected', { focus: [relative] }),
  )
  expect([facts.primaryCancer.state, facts.brainMetastases.state, facts.driver.state]).toEqual(['unknown', 'unknown', 'unknown'])
})

test('trap: "no evidence of T790M", "not detected", "pending", "insufficient", "equivocal" and silence are different things', () => {
  const plasma = { specimen: { display: 'Plasma' } }
  const t790m = (words: string, rest = {}) => factsOf(result('EGFR T790M, plasma', words, { ...plasma, ...rest })).t790mPlasma
  for (const words of ['No evidence of T790M', 'T790M: not detected', 'Not detected'])
    expect(t790m(words)).toMatchObject({ reading: { value: 'not-detected' } })
  expect(t790m('T790M detected')).toMatchObject({ reading: { value: 'detected' } })
  for (const words of ['Pending', 'Quantity not sufficient', 'Equivocal']) expect(t790m(words).state).toBe('unknown')
  expect(t790m('Pending', { status: 'registered' })).toMatchObject({ why: 'pending' })
  expect(factsOf().t790mPlasma).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('trap: EGFR amplification is no sensitising mutation, a VUS is no target, ALK immunohistochemistry 1+ is no fusion', () => {
  const driverOf = (name: string, words: string) => factsOf(result(name, words)).driver
  for (const [name, words] of [
    ['EGFR', 'EGFR amplification detected'],
    ['ALK immunohistochemistry', '1+'],
  ] as const)
    expect(driverOf(name, words).state).toBe('unknown')
  const vus = driverOf('EGFR mutation analysis', 'EGFR p.Arg832His, variant of uncertain significance')
  expect(vus.state === 'known' ? vus.reading.value : vus.state).toMatch(/^(egfr-other|unknown)$/)
})

test('trap: an empty search for medications is not "treatment-naive"', () => {
  expect(factsOf().priorTherapies).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(factsOf(statement(text('Paracetamol'))).priorTherapies).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(factsOf(diagnosis(text('NSCLC, treatment-naive'))).priorTherapies).toMatchObject({ state: 'known', reading: { value: [] } })
})

test('trap: a planned, held or never dispensed drug was not received', () => {
  const facts = factsOf(
    statement(text('osimertinib'), { status: 'intended' }),
    order(text('lorlatinib'), { intent: 'plan' }),
    order(text('alectinib'), { status: 'on-hold' }),
    order(text('brigatinib'), { status: 'draft' }),
    { ...dose(text('gefitinib'), '2026-05-01'), resourceType: 'MedicationDispense', status: 'declined' },
  )
  expect(facts.priorTherapies).toMatchObject({ state: 'unknown' })
})

test('trap: a drug restarted after a gap is one agent with two periods', () => {
  const first = statement(text('osimertinib'), { status: 'completed', ...period('2024-01-01', '2024-06-01') })
  const again = statement(text('osimertinib'), period('2025-01-01'))
  expect(factsOf(first, again).priorTherapies).toMatchObject({
    reading: {
      value: [
        { agent: 'osimertinib', start: '2024-01-01', end: '2024-06-01' },
        { agent: 'osimertinib', start: '2025-01-01' },
      ],
    },
  })
})

test('trap: an amended or corrected result replaces the earlier one', () => {
  const wrong = observation(loinc('777-3'), { ...quantity(30, '10*9/L'), effectiveDateTime: '2026-11-01T08:00:00Z' })
  const right = observation(loinc('777-3'), { ...quantity(130, '10*9/L'), status: 'corrected', effectiveDateTime: '2026-11-01T08:00:00Z' })
  expect(factsOf(wrong, right).platelets).toMatchObject({ state: 'known', reading: { value: { value: 130 } } })
})

test('trap: a value of 0 is a value', () => {
  const facts = factsOf(observation(loinc('89247-1'), { valueInteger: 0 }), result('PD-L1 TPS', '0 %'))
  expect(facts.ecog).toMatchObject({ reading: { value: 0 } })
  expect(facts.pdL1Tps).toMatchObject({ reading: { value: 0 } })
})

test('trap: an imaging impression is shown, never guessed from', () => {
  const chart = chartOf([
    report(text('MRI brain'), { conclusion: 'Multiple enhancing lesions, largest 18 mm. Leptomeningeal enhancement.' }),
  ])
  expect(chart.facts.brainMetastases.state).toBe('unknown')
  expect(chart.facts.largestBrainMetastasisMm.state).toBe('unknown')
  expect(chart.unread).toEqual([{ reference: expect.stringMatching(/^DiagnosticReport/), problem: expect.stringContaining('18 mm') }])
})

test('trap: a partial date is kept as it is, and no day is invented', () => {
  const [therapy] = (() => {
    const fact = factsOf(statement(text('osimertinib'), { status: 'completed', ...period('2024', '2024-06') })).priorTherapies
    return fact.state === 'known' ? fact.reading.value : []
  })()
  expect(therapy).toMatchObject({ start: '2024', end: '2024-06' })
})

test('trap: two results of one day that disagree are a conflict', () =>
  expect(factsOf(observation(loinc('89247-1'), { valueInteger: 1 }), observation(loinc('89247-1'), { valueInteger: 2 })).ecog.state).toBe(
    'conflicting',
  ))

test('trap: a value in a unit that we do not know is unreadable, not converted by guess', () => {
  const chart = chartOf([observation(loinc('2823-3'), { ...quantity(4, 'gtt'), id: 'k' })])
  expect(chart.facts.potassiumMmolL).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread.map(({ reference }) => reference)).toEqual(['Observation/k'])
})
