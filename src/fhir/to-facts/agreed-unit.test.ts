import { expect, test } from 'vitest'
import { chartOf, loinc, observation, snomed, statement, text } from '../invented-chart.ts'

const UCUM = 'http://unitsofmeasure.org'
const of = (code: Record<string, unknown>, valueQuantity: object, rest: object = {}) =>
  chartOf([observation(code, { valueQuantity, ...rest })]).facts

const POTASSIUM = loinc('2823-3')
const QTC = loinc('8636-3')
const PLATELETS = loinc('777-3')

test.each([
  [POTASSIUM, 'mg/dL', 'mmol/L'],
  [POTASSIUM, 'mmol/L', 'mg/dL'],
  [POTASSIUM, 'mg/dL', 'meq/L'],
  [POTASSIUM, 'umol/L', 'mmol/L'],
  [POTASSIUM, 'mmol/l', 'mol/L'],
  [PLATELETS, '/uL', '10*9/L'],
  [PLATELETS, '10*9/L', '/uL'],
  [PLATELETS, 'g/L', '10*9/L'],
  [PLATELETS, '10*12/L', '10*9/L'],
  [PLATELETS, '%', '10*9/L'],
  [PLATELETS, 'platelets', '10*9/L'],
  [loinc('751-8'), '%', '10*9/L'],
  [loinc('751-8'), '10*9/L', '%'],
  [loinc('1975-2'), 'mg/dL', 'umol/L'],
  [loinc('1975-2'), 'umol/L', 'mg/dL'],
  [loinc('2093-3'), 'mg/dL', 'mmol/L'],
  [loinc('1742-6'), 'ukat/L', 'U/L'],
  [QTC, 's', 'ms'],
  [QTC, 'ms', 's'],
  [QTC, '{beats}/min', 'ms'],
  [loinc('10230-1'), 'mL', '%'],
  [loinc('10230-1'), '%', '1'],
  [loinc('35591-7'), 'mL/min/1.73m2', 'mL/min'],
  [loinc('35591-7'), 'mL/min', 'mL/min/{1.73_m2}'],
])('bug: the code of a unit was believed against its text, or the text against the code: %j "%s", code %s', (code, unit, coded) => {
  const { facts, unread } = chartOf([
    observation(code, { id: 'o', valueQuantity: { value: 4.1, unit, system: UCUM, code: coded } }),
    observation(code, { id: 'older', effectiveDateTime: '2020-01-01', valueQuantity: { value: 4.1, unit, code: coded } }),
  ])
  const measured = [
    facts.potassiumMmolL,
    facts.platelets,
    facts.neutrophils,
    facts.bilirubinUmolL,
    facts.cholesterolMmolL,
    facts.alatUL,
    facts.qtcMs,
    facts.lvefPercent,
    facts.creatinineClearanceMlMin,
  ]
  expect(measured.filter(({ state }) => state === 'known')).toEqual([])
  expect(measured.filter((fact) => fact.state === 'unknown' && fact.why === 'unreadable')).toHaveLength(1)
  expect(unread.map(({ reference }) => reference)).toContain('Observation/o')
})

test.each([
  [POTASSIUM, 'mmol/L', 'mmol/L'],
  [POTASSIUM, 'mEq/L', 'mmol/L'],
  [POTASSIUM, 'MMOL/L', 'mmol/L'],
  [POTASSIUM, 'millimoles per liter', 'mmol/L'],
  [POTASSIUM, 'Millimole per Litre', 'mmol/L'],
  [POTASSIUM, 'milliequivalents per liter', 'meq/L'],
  [PLATELETS, '×10⁹/L', '10*9/L'],
  [PLATELETS, 'x10^9/L', '10*9/L'],
  [PLATELETS, 'x10(9)/L', '10*9/L'],
  [PLATELETS, 'K/uL', '10*3/uL'],
  [PLATELETS, 'K/µL', '10*9/L'],
  [PLATELETS, 'Thousand/uL', '10*3/uL'],
  [PLATELETS, 'thousands per microliter', '10*3/uL'],
  [PLATELETS, 'billion per liter', '10*9/L'],
  [PLATELETS, 'G/l', '10*9/L'],
  [loinc('1975-2'), 'milligrams per deciliter', 'mg/dL'],
  [loinc('1742-6'), 'IU/L', 'U/L'],
  [loinc('1742-6'), 'units per liter', 'U/L'],
  [QTC, 'milliseconds', 'ms'],
  [QTC, 'msec', 'ms'],
  [loinc('10230-1'), 'percent', '%'],
  [loinc('35591-7'), 'milliliters per minute', 'mL/min'],
  [loinc('35591-7'), 'ml/min', 'mL/min'],
])('two spellings of one unit are one: %j "%s", code %s', (code, unit, coded) => {
  const { potassiumMmolL, platelets, bilirubinUmolL, alatUL, qtcMs, lvefPercent, creatinineClearanceMlMin } = of(code, {
    value: code === POTASSIUM ? 4 : code === QTC ? 450 : 80,
    unit,
    system: UCUM,
    code: coded,
  })
  const all = [platelets, bilirubinUmolL, alatUL, qtcMs, lvefPercent, creatinineClearanceMlMin, potassiumMmolL]
  expect(all.filter(({ state }) => state === 'known')).toHaveLength(1)
})

test('a code of a system that is not UCUM is a number beside a unit in words', () => {
  const coded = { value: 4.1, unit: 'mmol/L', system: 'http://snomed.info/sct', code: '258813002' }
  expect(of(POTASSIUM, coded).potassiumMmolL).toMatchObject({ state: 'known', reading: { value: { value: 4.1 } } })
  expect(of(POTASSIUM, { ...coded, code: 'mg/dL' }).potassiumMmolL).toMatchObject({ state: 'unknown', why: 'unreadable' })
})

const brain = { bodySite: snomed('12738006') }
test('bug: a size in millimetres that calls itself centimetres too was a size', () => {
  const size = (unit: string, code: string) => of(loinc('21889-1'), { value: 12, unit, system: UCUM, code }, brain).largestBrainMetastasisMm
  expect(size('mm', 'mm')).toMatchObject({ state: 'known', reading: { value: 12 } })
  expect(size('millimeters', 'mm')).toMatchObject({ state: 'known', reading: { value: 12 } })
  expect(size('cm', 'mm')).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(size('mm', 'cm')).toMatchObject({ state: 'unknown', why: 'unreadable' })
})

test('bug: a length was a number of lesions', () => {
  const count = (valueQuantity: object) => of(text('Number of brain metastases'), valueQuantity).brainMetastasisCount
  expect(count({ value: 4, unit: '{lesions}', code: '1' })).toMatchObject({ state: 'known', reading: { value: 4 } })
  expect(count({ value: 4 })).toMatchObject({ state: 'known', reading: { value: 4 } })
  expect(count({ value: 4, unit: 'mm', code: 'mm' }).state).toBe('unknown')
  expect(count({ value: 4, unit: 'cm' }).state).toBe('unknown')
})

test('bug: a PD-L1 result whose unit is per cent by one of its two names only was a share', () => {
  const tps = (unit: string, code: string) => of(loinc('85147-7'), { value: 40, unit, system: UCUM, code }).pdL1Tps
  expect(tps('%', '%')).toMatchObject({ state: 'known', reading: { value: 40 } })
  expect(tps('% of tumor cells', '%')).toMatchObject({ state: 'known', reading: { value: 40 } })
  expect(tps('{score}', '%').state).toBe('unknown')
  expect(tps('%', '{CPS}').state).toBe('unknown')
})

test('bug: a dose in mg by its code and in another unit by its text was a dose', () => {
  const doseOf = (unit: string, code: string) => {
    const dosage = [{ doseAndRate: [{ doseQuantity: { value: 80, unit, system: UCUM, code } }], timing: { code: { text: 'daily' } } }]
    const { priorTherapies } = chartOf([statement(text('osimertinib'), { dosage, effectivePeriod: { start: '2025-01-01' } })]).facts
    return priorTherapies.state === 'known' ? priorTherapies.reading.value[0]?.dailyDoseMg : priorTherapies.state
  }
  expect(doseOf('mg', 'mg')).toBe(80)
  expect(doseOf('tablet', 'mg')).toBeUndefined()
  expect(doseOf('mg', '{tbl}')).toBeUndefined()
})
