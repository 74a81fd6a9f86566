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

test('a preliminary result is no fact, and what was final before it may be out of date: pending, with both in view', () => {
  const early = platelets(80, '10*9/L', { status: 'preliminary' })
  expect(factsOf(early).platelets).toMatchObject({ state: 'unknown', why: 'pending' })
  const final = platelets(90, '10*9/L', { effectiveDateTime: '2026-10-01' })
  const awaited = factsOf(early, final).platelets
  expect(awaited).toMatchObject({ state: 'unknown', why: 'pending', note: expect.stringMatching(/awaited.*80.*not used.*90/s) })
  expect(awaited.state === 'unknown' && awaited.sources).toHaveLength(2)
})

test('a preliminary result older than the final one, or of its day, changes nothing; one without a date is said beside the value', () => {
  const final = platelets(90, '10*9/L')
  for (const effectiveDateTime of ['2026-10-01', '2026-11-01'])
    expect(factsOf(platelets(80, '10*9/L', { status: 'preliminary', effectiveDateTime }), final).platelets).toMatchObject({
      reading: { value: { value: 90 } },
    })
  const undated = platelets(80, '10*9/L', { status: 'registered', effectiveDateTime: undefined })
  expect(factsOf(undated, final).platelets).toMatchObject({ reading: { value: { value: 90 }, note: expect.stringContaining('awaited') } })
})

test('a result that cannot be read is reported by its name, also where a newer one could be', () => {
  const odd = platelets(1, 'furlong', { id: 'odd', effectiveDateTime: '2026-09-01' })
  const chart = chartOf([odd, platelets(90, '10*9/L')])
  expect(chart.facts.platelets.state).toBe('known')
  expect(chart.unread).toEqual([{ reference: 'Observation/odd', problem: expect.stringContaining('furlong') }])
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

test.for([
  '10*9/L',
  '10^9/L',
  '10E9/L',
  'x10E9/L',
  'x10^9/L',
  '×10⁹/L',
  '10⁹/L',
  'x10(9)/L',
  '10*9/l',
  'G/L',
  'G/l',
  'Gpt/l',
  '10*3/uL',
  '10^3/µL',
  '10³/μl',
  'x10E3/uL',
  'x10(3)/mcL',
  'K/mcL',
  'K/uL',
  'k/µl',
  'Thousand/uL',
  'THOU/mcL',
  '10*3/mm3',
  '10^3/cu mm',
  'Tsd/µl',
  '/nL',
])('150 %s of platelets are 150 10*9/L', (unit) =>
  expect(factsOf(observation(text('Platelets'), { valueQuantity: { value: 150, unit } })).platelets).toMatchObject({
    state: 'known',
    reading: { value: { value: 150, unit: '10*9/L' } },
  }),
)

test.for(['/uL', '/µL', '/mm3', '/cumm', 'cells/mcL', '10*6/L'])('150000 %s of platelets are 150 10*9/L', (unit) =>
  expect(factsOf(observation(text('Platelets'), { valueQuantity: { value: 150_000, unit } })).platelets).toMatchObject({
    reading: { value: { value: 150 } },
  }),
)

test.for(['g/L', 'g/l', '10*12/L', 'M/uL', 'fL', '%', 'mg/dL', '10/L'])('%s is no unit of a platelet count', (unit) =>
  expect(factsOf(observation(text('Platelets'), { valueQuantity: { value: 150, unit } })).platelets).toMatchObject({
    state: 'unknown',
    why: 'unreadable',
  }),
)

test.for([
  ['platelets', 'Platelet Count', 200, '10*9/L'],
  ['platelets', 'Thrombozyten', 200, 'Gpt/L'],
  ['platelets', '血小板计数', 200, '10^9/L'],
  ['neutrophils', 'Absolute Neutrophil Count', 2, '10*9/L'],
  ['neutrophils', 'Neutrophils, Absolute (Auto)', 2, 'K/uL'],
  ['neutrophils', 'Neutrophils #', 2, '10*3/uL'],
  ['neutrophils', '中性粒细胞绝对值', 2, '10^9/L'],
  ['creatinineClearanceMlMin', 'Estimated Creatinine Clearance', 70, 'mL/min'],
  ['creatinineClearanceMlMin', 'CrCl (Cockcroft-Gault), calculated', 70, 'mL/min'],
  ['alatUL', 'ALT (SGPT)', 30, 'IU/L'],
  ['alatUL', 'Alanine Aminotransferase, Serum', 30, 'U/L'],
  ['potassiumMmolL', 'Potassium Level', 4, 'mEq/L'],
  ['potassiumMmolL', 'Kalium im Serum', 4, 'mmol/l'],
  ['lvefPercent', 'LVEF (biplane)', 55, '%'],
  ['lvefPercent', 'Left Ventricular Ejection Fraction (Echo)', 55, '%'],
  ['qtcMs', 'QTc Interval (Fridericia)', 450, 'ms'],
  ['qtcMs', 'QTcF', 450, 'msec'],
] as const)('%s: "%s" %s %s is read', ([name, words, value, unit]) =>
  expect(factsOf(observation(text(words), { valueQuantity: { value, unit } }))[name].state).toBe('known'),
)

test.for([
  ['platelets', 'Mean Platelet Volume', 10, 'fL'],
  ['platelets', 'Platelet function', 100, '%'],
  ['neutrophils', 'Band neutrophils', 1, '10*9/L'],
  ['alatUL', 'AST/ALT ratio', 1, '{ratio}'],
  ['bilirubinUmolL', 'Bilirubin, direct', 3, 'umol/L'],
  ['cholesterolMmolL', 'HDL Cholesterol', 1, 'mmol/L'],
  ['qtcMs', 'QT Interval', 400, 'ms'],
  ['creatinineClearanceMlMin', 'Creatinine', 80, 'umol/L'],
  ['creatinineClearanceMlMin', 'Estimated GFR', 62, 'mL/min'],
  ['lvefPercent', 'Right ventricular ejection fraction', 50, '%'],
] as const)('"%s" is not the measurement of "%s"', ([name, words, value, unit]) =>
  expect(factsOf(observation(text(words), { valueQuantity: { value, unit } }))[name]).toMatchObject({
    state: 'unknown',
    why: 'not-recorded',
  }),
)

test('neutrophils in per cent beside the count on the same day take nothing away from it', () => {
  const share = observation(text('Neutrophils'), { valueQuantity: { value: 62, unit: '%' }, id: 'share' })
  const count = observation(text('Neutrophils'), { valueQuantity: { value: 2.4, unit: '10*9/L' }, id: 'count' })
  expect(factsOf(share, count).neutrophils).toMatchObject({ state: 'known', reading: { value: { value: 2.4 } } })
})

test('a corrected result replaces the one reported for the same moment; a corrected one of another hour does not', () => {
  const at = (value: number, status: string, effectiveDateTime: string) =>
    platelets(value, '10*9/L', { status, effectiveDateTime, id: `${value}` })
  const moment = '2026-11-10T08:00:00Z'
  expect(factsOf(at(12, 'final', moment), at(212, 'corrected', moment)).platelets).toMatchObject({ reading: { value: { value: 212 } } })
  expect(factsOf(at(12, 'final', '2026-11-10T18:00:00Z'), at(212, 'corrected', moment)).platelets.state).toBe('conflicting')
})

test('a QT corrected by Fridericia or by Bazett, under its own code, is a QTc', () => {
  for (const code of ['76634-5', '76635-2'])
    expect(factsOf(observation(loinc(code), quantity(0.488, 's'))).qtcMs).toMatchObject({ reading: { value: { value: 488, unit: 'ms' } } })
})
