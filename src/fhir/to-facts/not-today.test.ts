import { expect, test } from 'vitest'
import { chartOf, loinc, observation, quantity, snomed, text } from '../invented-chart.ts'

const status = (words: string, day = '2026-10-01') => observation(text('Disease status'), { valueString: words, effectiveDateTime: day })
const progressionOf = (...resources: Parameters<typeof chartOf>[0]) => {
  const { progression } = chartOf(resources).facts
  return progression.state === 'known' ? progression.reading.value : progression.state
}

test('bug: an old progression outside the brain and a new one inside were one event', () => {
  const inside = status('Intracranial PD')
  for (const day of ['2023-01-01', '2026-05-01', '2026-06-15']) {
    const { progression } = chartOf([status('Extracranial PD', day), inside]).facts
    expect(progression).toMatchObject({ state: 'unknown', note: expect.stringContaining(day) })
  }
  expect(progressionOf(status('Extracranial PD', '2026-09-01'), inside)).toBe('cns-and-extracranial')
})

test('bug: a disease status of 2024 was that of today: it is shown with its day', () => {
  const { extracranialDisease } = chartOf([status('Extracranial PD', '2024-01-01')]).facts
  expect(extracranialDisease).toMatchObject({ state: 'unknown', note: expect.stringContaining('2024-01-01') })
})

test.for([
  'brain progression since stopping osimertinib, now stable after SRS',
  'Brain progression in 2023; stable since',
  'Intracranial progression. Now improved.',
  'Prior intracranial progression',
  'Intracranial disease initially progressed',
  'Brain metastases progressed previously',
])('bug: "%s" was progression in the brain today', (words) => {
  const chart = chartOf([status(words), status('Extracranial disease stable')])
  expect(chart.facts.progression.state).toBe('unknown')
  expect(chart.unread.some(({ problem }) => problem.includes(words))).toBe(true)
})

test.for([
  ['Intracranial progression; extracranial disease stable', 'cns-only'],
  ['Intracranial disease stable compared to prior MRI; extracranial progression', 'extracranial-only'],
  ['Brain metastases stable after SRS; liver and bone stable', 'none'],
  ['Progressive disease in liver and adrenal; brain metastases stable. Continue osimertinib.', 'extracranial-only'],
] as const)('"%s" still reads: %s', ([words, value]) => expect(progressionOf(status(words))).toBe(value))

test.for([
  ['ecog', observation(text('ECOG'), { valueInteger: 0, effectiveDateTime: '2016-01-01' }), '10 years ago'],
  ['qtcMs', observation(text('QTc'), { ...quantity(430, 'ms'), effectiveDateTime: '2009-01-01' }), '17 years ago'],
  ['bilirubinUmolL', observation(text('Total bilirubin'), { ...quantity(10, 'umol/L'), effectiveDateTime: '2012-01-01' }), '14 years ago'],
  [
    'brainMetastasisCount',
    observation(text('Number of brain metastases'), { valueInteger: 3, effectiveDateTime: '2026-04-01' }),
    '233 days ago',
  ],
] as const)('bug: an old %s stood as today’s: its age is said', ([name, resource, age]) =>
  expect(chartOf([resource]).facts[name]).toMatchObject({ state: 'known', reading: { note: expect.stringContaining(age) } }),
)

test.for([
  'ECOG at diagnosis',
  'Baseline ECOG',
  'Prior ECOG',
  'ECOG goal',
  'Worst ECOG',
  'ECOG performance status of caregiver',
  'ECOG before treatment',
])('bug: "%s" was the performance status of today: it is listed, and does not hide the one of today', (name) => {
  const other = observation(text(name), { id: 'o', valueInteger: 0, effectiveDateTime: '2026-11-10' })
  const chart = chartOf([other])
  expect(chart.facts.ecog.state).toBe('unknown')
  expect(chart.unread.map(({ reference }) => reference)).toEqual(['Observation/o'])
  const today = observation(text('ECOG'), { valueInteger: 2 })
  expect(chartOf([other, today]).facts.ecog).toMatchObject({ reading: { value: 2 } })
})

test.for(['0 not assessed', '1?', '1 (not known)', '~1', '2, worst', '1 was at baseline', '0 - unable to assess', '1, patient refused'])(
  'bug: the answer "%s" was a grade',
  (valueString) => {
    const chart = chartOf([observation(text('ECOG'), { valueString })])
    expect([chart.facts.ecog.state, chart.unread.length]).toEqual(['unknown', 1])
  },
)

test.for([
  ['2 - Ambulatory and capable of all selfcare but unable to carry out any work activities', 2],
  ['0: Fully active, able to carry on all pre-disease performance without restriction', 0],
  ['ECOG 3 Capable of only limited selfcare, confined to bed or chair more than 50% of waking hours', 3],
  ['1', 1],
] as const)('"%s" is the grade %i', ([valueString, value]) =>
  expect(chartOf([observation(text('ECOG'), { valueString })]).facts.ecog).toMatchObject({ reading: { value } }),
)

test.for([
  'Number of brain metastases treated with SRS',
  'Number of new brain metastases',
  'Number of resected brain metastases',
  'Number of progressing brain metastases',
  'Number of brain metastases at diagnosis',
  'Previous number of brain metastases',
  'Number of cerebellar brain metastases',
])('bug: "%s" was the number of them all: it is listed', (name) => {
  const chart = chartOf([observation(text(name), { id: 'o', valueInteger: 2 })])
  expect(chart.facts.brainMetastasisCount.state).toBe('unknown')
  expect(chart.unread.map(({ reference }) => reference)).toEqual(['Observation/o'])
})

test('bug: "Number of metastases" with the body site brain was dropped', () => {
  const count = observation(text('Number of metastases'), { valueInteger: 2, bodySite: snomed('12738006', 'Brain') })
  expect(chartOf([count]).facts.brainMetastasisCount).toMatchObject({ reading: { value: 2 } })
  expect(chartOf([observation(text('Number of metastases'), { valueInteger: 2 })]).facts.brainMetastasisCount.state).toBe('unknown')
})

test.for([
  ['Brain metastasis size', quantity(2.4, 'cm'), 24],
  ['Diameter of largest brain lesion', quantity(18, 'mm'), 18],
  ['Largest brain metastasis', { valueString: '1.8 cm' }, 18],
] as const)('bug: "%s" was dropped: it is read', ([name, value, mm]) =>
  expect(chartOf([observation(text(name), value)]).facts.largestBrainMetastasisMm).toMatchObject({ reading: { value: mm } }),
)

test.for([
  ['Largest brain metastasis, prior', quantity(24, 'mm')],
  ['Brain lesion size (previous study)', quantity(24, 'mm')],
  ['Size of resected brain metastasis', quantity(24, 'mm')],
  ['Largest brain metastasis', { valueString: '18 x 12 mm' }],
  ['Volume of brain metastases', quantity(3, 'mL')],
] as const)('bug: "%s" was the size of today, or was dropped: it is listed', ([name, value]) => {
  const chart = chartOf([observation(text(name), { id: 'o', ...value })])
  expect(chart.facts.largestBrainMetastasisMm.state).toBe('unknown')
  expect(chart.unread.map(({ reference }) => reference)).toEqual(['Observation/o'])
})

test('a size under a code of LOINC that is not that of a tumour is none', () =>
  expect(
    chartOf([observation({ ...loinc('33756-8'), text: 'Tumor size' }, { ...quantity(30, 'mm'), bodySite: text('Brain') })]).facts
      .largestBrainMetastasisMm.state,
  ).toBe('unknown'))
