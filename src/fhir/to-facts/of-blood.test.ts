import { expect, test } from 'vitest'
import { chartOf, loinc, observation, quantity, report, snomed, text } from '../invented-chart.ts'

const subject = { reference: 'Patient/p' }
const specimen = (type: object) => ({ resourceType: 'Specimen', id: 's', subject, type })
const ofSpecimen = { specimen: { reference: 'Specimen/s' } }
const blood = observation(text('Neutrophils'), { ...quantity(3.2, '10*9/L'), effectiveDateTime: '2026-10-01' })

test.for([
  ['CSF, by its code', snomed('258450006')],
  ['CSF', text('Cerebrospinal fluid')],
  ['pleural effusion', text('Pleural effusion')],
  ['urine', text('Urine')],
  ['stool', text('Stool')],
  ['lavage', text('Bronchoalveolar lavage')],
  ['amniotic fluid', text('Amniotic fluid')],
  ['CSF in German', text('Liquor')],
  ['CSF in Chinese', text('脑脊液')],
] as const)('bug: a count of %s replaced that of the blood', ([, type]) => {
  const other = observation(text('Neutrophils'), { ...quantity(0.005, '10*9/L'), ...ofSpecimen })
  expect(chartOf([blood, other, specimen(type)]).facts.neutrophils).toMatchObject({ reading: { value: { value: 3.2 } } })
  expect(chartOf([other, specimen(type)]).facts.neutrophils.state).toBe('unknown')
  const named = observation(text('Potassium'), { ...quantity(30, 'mmol/L'), specimen: { display: 'text' in type ? type.text : 'CSF' } })
  expect(chartOf([named]).facts.potassiumMmolL.state).toBe('unknown')
})

test('bug: a count that only its report or panel places in CSF or urine replaced that of the blood', () => {
  const other = observation(text('Neutrophils'), { id: 'n', ...quantity(0.005, '10*9/L') })
  const result = { result: [{ reference: 'Observation/n' }] }
  for (const holder of [
    [report(text('CSF cell count'), result)],
    [report(text('Cell count'), { ...result, specimen: [{ reference: 'Specimen/s' }] }), specimen(text('CSF'))],
    [observation(text('Urinalysis'), { hasMember: result.result })],
  ])
    expect(chartOf([blood, other, ...holder]).facts.neutrophils).toMatchObject({ reading: { value: { value: 3.2 } } })
  const count = report(text('Complete blood count'), result)
  expect(chartOf([other, count]).facts.neutrophils).toMatchObject({ reading: { value: { value: 0.005 } } })
})

test('a code of blood with a specimen of CSF contradicts itself: unreadable, and listed', () => {
  const odd = observation(loinc('777-3'), { id: 'o', ...quantity(5, '/uL'), ...ofSpecimen })
  const chart = chartOf([odd, specimen(text('CSF'))])
  expect(chart.facts.platelets).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread).toEqual([{ reference: 'Observation/o', problem: expect.stringContaining('CSF') }])
})

test('a specimen that is not in the record, or is of blood, leaves the value as it is; one of words we do not know does not', () => {
  const potassium = observation(text('Potassium'), { ...quantity(4.1, 'mmol/L'), ...ofSpecimen })
  const isKnown = (...rest: Parameters<typeof chartOf>[0]) => chartOf([potassium, ...rest]).facts.potassiumMmolL.state
  expect([isKnown(), isKnown(specimen(text('Serum'))), isKnown(specimen(text('Xyzzy')))]).toEqual(['known', 'known', 'unknown'])
})

test('bug: a potassium of a haemolysed sample was dropped or believed: it is listed', () => {
  for (const resource of [
    observation(text('Potassium (hemolyzed)'), quantity(6.9, 'mmol/L')),
    observation(text('Potassium'), { ...quantity(6.9, 'mmol/L'), note: [{ text: 'Specimen grossly haemolysed' }] }),
  ]) {
    const chart = chartOf([resource])
    expect(chart.facts.potassiumMmolL.state).toBe('unknown')
    expect(chart.unread).toHaveLength(1)
  }
})

test('bug: "Neutrophils.segmented" was dropped: it is listed, and is no neutrophil count', () => {
  const chart = chartOf([observation(text('Neutrophils.segmented'), quantity(3, '10*9/L'))])
  expect([chart.facts.neutrophils.state, chart.unread.length]).toEqual(['unknown', 1])
})

test.for([
  ['4.1 mmol/L', 4.1],
  ['4,1 mmol/L', 4.1],
  ['4.1', null],
  ['1,200 mmol/L', null],
  ['normal', null],
  ['4.1 mmol/L (hemolyzed)', null],
  ['4.1 or 4.2 mmol/L', null],
  ['<3.0 mmol/L', null],
] as const)('bug: the text "%s" was said to carry no unit: it is read as %s', ([valueString, value]) => {
  const chart = chartOf([observation(text('Potassium'), { valueString })])
  if (value === null) expect([chart.facts.potassiumMmolL.state, chart.unread.length]).toEqual(['unknown', 1])
  else expect(chart.facts.potassiumMmolL).toMatchObject({ reading: { value: { value } } })
})
