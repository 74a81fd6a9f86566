import { expect, test } from 'vitest'
import { chartOf, dose, order, procedure, snomed, statement, text } from '../../invented-chart.ts'

const subject = { reference: 'Patient/p' }
const listOf = (chart: ReturnType<typeof chartOf>) => {
  const { priorTherapies } = chart.facts
  return priorTherapies.state === 'known' ? priorTherapies.reading.value.map(({ agent }) => agent) : priorTherapies.state
}

const NAMES = [
  'Patient declined osimertinib',
  'Osimertinib - planned to start next month',
  'Will consider osimertinib at progression',
  'Allergy: osimertinib (do not give)',
  'osimertinib recommended by tumour board',
  'Osimertinib: prior authorization pending',
  'not on osimertinib',
  'No osimertinib',
  'candidate for osimertinib',
  'Osimertinib, geplant',
  'osimertinib refusé par le patient',
  '拒绝奥希替尼',
]
test.for(NAMES)('bug: "%s" was read as received: it is listed with its words', (name) => {
  const chart = chartOf([statement(text(name), { id: 'm' })])
  expect(chart.facts.priorTherapies).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread).toContainEqual({ reference: 'MedicationStatement/m', problem: expect.stringContaining(name) })
})

test.for([
  'Never started, patient refused',
  'Not started, PA denied',
  'Insurance denied',
  'Drug was not dispensed',
  'Nie eingenommen',
  'Patient declined.',
])('bug: an order or a statement noted as "%s" was read as received', (words) => {
  const note = { note: [{ text: words }] }
  for (const rest of [note, { reasonCode: [text(words)] }])
    for (const resource of [order(text('Osimertinib'), rest), statement(text('Osimertinib'), rest)]) {
      const chart = chartOf([resource])
      expect(listOf(chart)).toBe('unknown')
      expect(chart.unread.some(({ problem }) => problem.includes(words))).toBe(true)
    }
})

test.for([
  'Osimertinib 80 mg tablet',
  'Osimertinib 1 dd 80 mg',
  'Osimertinib 80 mg once daily with or without food. Do not crush',
  'Treatment plan: osimertinib',
  'Tagrisso 80 mg film-coated tablets',
])('"%s" was received', (name) => expect(listOf(chartOf([statement(text(name))]))).toEqual(['osimertinib']))

test.for(['Patient declined dose increase', 'not taken with food', 'Tolerating well, never had rash', 'Dose not given on 2026-03-05'])(
  'the note "%s" does not say that the drug was not received',
  (words) => expect(listOf(chartOf([statement(text('Osimertinib'), { note: [{ text: words }] })]))).toEqual(['osimertinib']),
)

test('a drug that its name calls stopped was received, does not go on, and the contradiction is listed', () => {
  const chart = chartOf([statement(text('Osimertinib (discontinued for progression)'))])
  expect(chart.facts.priorTherapies).toMatchObject({ reading: { value: [{ agent: 'osimertinib', status: 'unknown' }] } })
  expect(chart.unread).toHaveLength(1)
})

test('bug: "No anticoagulation (warfarin stopped)" was an anticoagulation', () => {
  for (const name of ['No anticoagulation (warfarin stopped)', 'Warfarin - stopped', 'avoid warfarin', 'off warfarin']) {
    const chart = chartOf([statement(text(name), { id: 'm' })])
    expect([name, chart.facts.anticoagulated.state]).toEqual([name, 'unknown'])
    expect(chart.unread).toContainEqual({ reference: 'MedicationStatement/m', problem: expect.stringContaining(name) })
  }
})

const dispense = (status: string, rest: object = {}) => ({
  resourceType: 'MedicationDispense',
  id: 'd',
  status,
  subject,
  medicationCodeableConcept: text('Osimertinib'),
  authorizingPrescription: [{ reference: 'MedicationRequest/rx' }],
  ...rest,
})

test.for(['declined', 'cancelled', 'preparation', 'in-progress'])(
  'bug: an order of which the one dispense is "%s" was read as received',
  (status) => {
    const chart = chartOf([order(text('Osimertinib'), { id: 'rx' }), dispense(status)])
    expect(chart.facts.priorTherapies).toMatchObject({ state: 'unknown', why: 'unreadable' })
    expect(chart.unread).toContainEqual({ reference: 'MedicationRequest/rx', problem: expect.stringContaining('MedicationDispense/d') })
  },
)

test('one package that was handed over is enough, whatever became of another; and so is a dose', () => {
  const rx = order(text('Osimertinib'), { id: 'rx' })
  expect(listOf(chartOf([rx, dispense('declined'), dispense('completed', { id: 'e' })]))).toEqual(['osimertinib'])
  expect(listOf(chartOf([rx, dispense('declined'), dose(text('Osimertinib'), '2026-02-01')]))).toEqual(['osimertinib'])
})

test('bug: an order was read as received against a statement that the drug is not taken; one from before the order says nothing of it', () => {
  const rx = order(text('Osimertinib'), { id: 'rx', authoredOn: '2026-01-10' })
  const notTaken = (start: string) => statement(text('Tagrisso'), { status: 'not-taken', effectivePeriod: { start } })
  expect(listOf(chartOf([rx, notTaken('2026-01-12')]))).toBe('unknown')
  expect(listOf(chartOf([rx, notTaken('2024-01-12')]))).toEqual(['osimertinib'])
})

const brainSite = { bodySite: [snomed('12738006', 'Brain')] }
test.for([
  ['WBRT offered, patient declined', {}],
  ['No prior radiotherapy to brain', {}],
  ['Stereotactic radiosurgery recommended', brainSite],
  ['Whole brain radiotherapy', { note: [{ text: 'Not performed' }] }],
  ['Whole brain radiotherapy', { status: 'unknown' }],
] as const)('bug: the procedure "%s" was radiotherapy that took place, or was dropped', ([name, rest]) => {
  const chart = chartOf([procedure(text(name), { id: 'x', ...rest })])
  expect(chart.facts.priorCnsRadiotherapy).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread).toContainEqual({ reference: 'Procedure/x', problem: expect.stringContaining(name) })
})

test('bug: "Radiotherapy, bone, excluding brain" was radiotherapy of the brain, and extracranial is not cranial', () => {
  for (const name of [
    'Radiotherapy, bone, excluding brain',
    'Extracranial radiotherapy of liver',
    'SBRT right upper lobe',
    'Radiation to L3',
  ]) {
    const chart = chartOf([procedure(text(name))])
    expect([name, chart.facts.priorCnsRadiotherapy.state, chart.unread]).toEqual([name, 'unknown', []])
  }
})

test.for([
  ['Irradiation pancérébrale', 'wbrt'],
  ['全脳照射', 'wbrt'],
  ['Hippocampal-avoidance whole brain radiotherapy', 'wbrt'],
  ['SRS left temporal lobe', 'srs'],
] as const)('"%s" is radiotherapy of the brain: %s', ([name, kind]) =>
  expect(chartOf([procedure(text(name))]).facts.priorCnsRadiotherapy).toMatchObject({ reading: { value: [{ kind }] } }),
)

test('bug: a chemotherapy procedure that was declined was given', () => {
  const chart = chartOf([procedure(text('Carboplatin and pemetrexed infusion'), { note: [{ text: 'Never started' }] })])
  expect(listOf(chart)).toBe('unknown')
  expect(chart.unread).toHaveLength(1)
})

test.for(['タグリッソ錠80mg', 'Осимертиниб', 'Osimertnib', 'osimeritnib 80 mg', 'JIN-A02', 'TQB3804', '阿帕替尼', '타그리소정'])(
  'bug: "%s" beside another drug was dropped: the list says that it may not be whole, and the entry is listed',
  (name) => {
    const chart = chartOf([statement(text('Pemetrexed')), statement(text(name), { id: 'm' })])
    expect(chart.facts.priorTherapies).toMatchObject({ state: 'known', reading: { note: expect.stringContaining('may not be whole') } })
    expect(chart.unread.map(({ reference }) => reference)).toEqual(['MedicationStatement/m'])
  },
)

test.for([
  'PEG 3350',
  'Polyethylene glycol PEG-3350',
  'COVID19 vaccine',
  'Vitamin B12',
  'Amlodipine 5 mg',
  'Lisinopril',
  'Levetiracetam',
  'Doxycycline',
  'Adalimumab',
  'Prednisolone',
])('"%s" may be no cancer drug: nothing is listed', (name) =>
  expect(chartOf([statement(text('Pemetrexed')), statement(text(name))]).unread).toEqual([]),
)

test('bug: "premedication before pemetrexed" was pemetrexed received', () => {
  const chart = chartOf([order(text('Dexamethasone 8 mg premedication before pemetrexed'))])
  expect(listOf(chart)).toBe('unknown')
  expect(chart.facts.corticosteroid.state).toBe('known')
  expect(listOf(chartOf([order(text('Carboplatin, pemetrexed'))]))).toEqual(['carboplatin', 'pemetrexed'])
})
