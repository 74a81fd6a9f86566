import { expect, test } from 'vitest'
import { chartOf, loinc, observation, quantity, text } from '../invented-chart.ts'

const platelets = (value: number, unit: string, rest = {}) => observation(loinc('777-3'), { ...quantity(value, unit), ...rest })
const factsOf = (...resources: Parameters<typeof chartOf>[0][number][]) => chartOf(resources).facts

test('10*3/uL is the same as 10*9/L', () => {
  expect(factsOf(platelets(150, '10*3/uL')).platelets).toMatchObject({ state: 'known', reading: { value: { value: 150, unit: '10*9/L' } } })
  expect(factsOf(platelets(150, '10*9/L')).platelets).toMatchObject({ state: 'known', reading: { value: { value: 150, unit: '10*9/L' } } })
})

test('150000 per microlitre are 150 10*9/L, and the note says that it was converted', () => {
  expect(factsOf(platelets(150_000, '/uL')).platelets).toMatchObject({ reading: { value: { value: 150 }, note: 'converted to 10*9/L' } })
})

test('mmol/L and mEq/L of potassium are equal', () => {
  const potassium = (unit: string) => factsOf(observation(loinc('2823-3'), quantity(4.1, unit))).potassiumMmolL
  expect(potassium('mmol/L')).toMatchObject({ reading: { value: { value: 4.1, unit: 'mmol/L' } } })
  expect(potassium('meq/L')).toMatchObject({ reading: { value: { value: 4.1, unit: 'mmol/L' } } })
})

test('a unit we do not convert leaves the fact unreadable, with the result as its source', () => {
  expect(factsOf(platelets(150, 'g/L')).platelets).toMatchObject({ state: 'unknown', why: 'unreadable', sources: [{ kind: 'record' }] })
})

test('a limit ("< 20") is not a value', () => {
  const below = observation(loinc('777-3'), { valueQuantity: { value: 20, comparator: '<', unit: '10*9/L', code: '10*9/L' } })
  expect(factsOf(below).platelets).toMatchObject({ state: 'unknown', why: 'unreadable' })
})

test('platelets of 0 are a value; an implausible count is not', () => {
  expect(factsOf(platelets(0, '10*9/L')).platelets).toMatchObject({ reading: { value: { value: 0 } } })
  expect(factsOf(platelets(150_000, '10*9/L')).platelets).toMatchObject({ state: 'unknown', why: 'unreadable' })
})

test('the latest result counts, and the day itself still counts', () => {
  const early = platelets(80, '10*9/L', { effectiveDateTime: '2026-10-01' })
  const today = platelets(120, '10*9/L', { effectiveDateTime: '2026-11-20T08:00:00Z' })
  const tomorrow = platelets(10, '10*9/L', { effectiveDateTime: '2026-11-21' })
  expect(factsOf(early, today, tomorrow).platelets).toMatchObject({ reading: { value: { value: 120 } } })
})

test('when the latest cannot be read the fact is unreadable, and the older one is shown but not used', () => {
  const early = platelets(80, '10*9/L', { effectiveDateTime: '2026-10-01' })
  const fact = factsOf(early, platelets(1, 'furlong')).platelets
  expect(fact).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(fact.state === 'unknown' && fact.sources).toHaveLength(2)
})

test('a value in the wrong form, "150" as text, hides no older result silently: the fact is unreadable', () => {
  const early = platelets(80, '10*9/L', { effectiveDateTime: '2026-10-01' })
  const chart = chartOf([early, observation(loinc('777-3'), { valueQuantity: { value: '150', unit: '10*9/L' } })])
  expect(chart.facts.platelets).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread).toHaveLength(1)
})

test('two of the same day that disagree are a conflict; two that agree are one reading with two sources', () => {
  expect(factsOf(platelets(80, '10*9/L'), platelets(90, '10*9/L')).platelets.state).toBe('conflicting')
  const agreed = factsOf(platelets(80, '10*9/L'), platelets(80, '10*3/uL')).platelets
  expect(agreed.state === 'known' && agreed.reading.sources).toHaveLength(2)
})

test('a preliminary result is no fact: pending where nothing final is there, and no rival of a final one', () => {
  const early = platelets(80, '10*9/L', { status: 'preliminary' })
  expect(factsOf(early).platelets).toMatchObject({ state: 'unknown', why: 'pending' })
  const final = platelets(90, '10*9/L', { effectiveDateTime: '2026-10-01' })
  expect(factsOf(early, final).platelets).toMatchObject({
    state: 'known',
    reading: { value: { value: 90 }, note: 'a newer result is awaited' },
  })
})

test('amended and corrected results count as final; cancelled and entered-in-error ones do not exist', () => {
  expect(factsOf(platelets(80, '10*9/L', { status: 'corrected' })).platelets.state).toBe('known')
  expect(factsOf(platelets(80, '10*9/L', { status: 'cancelled' })).platelets).toMatchObject({ why: 'not-recorded', sources: [] })
  expect(factsOf(platelets(80, '10*9/L', { status: 'entered-in-error' })).platelets).toMatchObject({ why: 'not-recorded', sources: [] })
})

test('an absent value is unknown: masked is not permitted, any other reason is not recorded', () => {
  const absent = (code: string) => factsOf(observation(loinc('777-3'), { dataAbsentReason: { coding: [{ code }] } })).platelets
  expect(absent('masked')).toMatchObject({ state: 'unknown', why: 'not-permitted' })
  expect(absent('not-performed')).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('an estimated glomerular filtration rate is not a creatinine clearance', () => {
  const egfr = observation(loinc('98979-8'), quantity(62, 'mL/min/{1.73_m2}'))
  expect(factsOf(egfr).creatinineClearanceMlMin).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  const named = observation(text('eGFR'), quantity(62, 'mL/min'))
  expect(factsOf(named).creatinineClearanceMlMin).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(factsOf(observation(loinc('35591-7'), quantity(62, 'mL/min'))).creatinineClearanceMlMin).toMatchObject({ state: 'known' })
})

test('an uncorrected QT is not a QTc', () => {
  expect(factsOf(observation(loinc('8634-8'), quantity(400, 'ms'))).qtcMs).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(factsOf(observation(loinc('8636-3'), quantity(512, 'ms'))).qtcMs).toMatchObject({ reading: { value: { value: 512, unit: 'ms' } } })
})

test('without a LOINC code the whole name decides: "Potassium" is read, "Potassium, urine" is not', () => {
  expect(factsOf(observation(text('Potassium'), quantity(4, 'mmol/L'))).potassiumMmolL.state).toBe('known')
  expect(factsOf(observation(text('Potassium, urine'), quantity(40, 'mmol/L'))).potassiumMmolL.state).toBe('unknown')
})

test('1 mg/dL of bilirubin is 17.104 umol/L', () =>
  expect(factsOf(observation(loinc('1975-2'), quantity(1, 'mg/dL'))).bilirubinUmolL).toMatchObject({
    reading: { value: { value: 17.104 } },
  }))

test('a unit that is the name of something else in the language is not a unit', () =>
  expect(factsOf(platelets(150, 'constructor')).platelets).toMatchObject({ state: 'unknown', why: 'unreadable' }))

test('a measurement inside a panel is read: the QTc of an electrocardiogram', () => {
  const ecg = observation(loinc('11524-6'), {
    component: [
      { code: loinc('8636-3'), ...quantity(470, 'ms') },
      { code: loinc('8625-6'), ...quantity(160, 'ms') },
    ],
  })
  const facts = factsOf(ecg)
  expect(facts.qtcMs).toMatchObject({ reading: { value: { value: 470, unit: 'ms' } } })
  expect(facts.prIntervalMs).toMatchObject({ reading: { value: { value: 160, unit: 'ms' } } })
})
