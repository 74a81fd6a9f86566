import { expect, test } from 'vitest'
import { isoDateFrom } from '../../facts/iso-date.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { chartFrom } from '../chart-from.ts'

/** Each trap by its name, through the whole of reading: what must not come out, whatever else does. */

const asOf = isoDateFrom('2026-06-30') ?? expect.unreachable()
const LN = 'http://loinc.org'
type Resource = Record<string, unknown>
const loinc = (code: string, display?: string) => ({ coding: [{ system: LN, code, ...(display === undefined ? {} : { display }) }] })
const result = (code: string | object, value: string | object, more: Resource = {}): Resource => ({
  resourceType: 'Observation',
  status: 'final',
  code: typeof code === 'string' ? { text: code } : code,
  effectiveDateTime: '2026-03-01',
  ...(typeof value === 'string' ? { valueString: value } : value),
  ...more,
})
const report = (title: string, conclusion: string, more: Resource = {}): Resource => ({
  resourceType: 'DiagnosticReport',
  status: 'final',
  code: { text: title },
  effectiveDateTime: '2026-03-01',
  conclusion,
  ...more,
})
const chart = (...resources: Resource[]) =>
  chartFrom(
    [{ resourceType: 'Patient', id: 'p' }, ...resources.map((one, at) => ({ id: `r${at}`, subject: { reference: 'Patient/p' }, ...one }))],
    { asOf, region: 'US' },
  )
const fact = (name: FactName, ...resources: Resource[]): unknown => {
  const one = chart(...resources).facts[name]
  return one.state === 'known'
    ? one.reading.value
    : one.state === 'unknown'
      ? `unknown: ${one.why}`
      : one.readings.map(({ value }) => value)
}
const PLASMA = { specimen: { display: 'Plasma' } }
const PRESENT = { valueCodeableConcept: loinc('LA9633-4', 'Present') }
const component = (code: string, text: string) => ({ code: loinc(code), valueCodeableConcept: { text } })

test.each([
  ['eGFR', { valueQuantity: { value: 58, unit: 'mL/min/{1.73_m2}' } }],
  ['EGFR', { valueQuantity: { value: 58, unit: 'mL/min/1.73m2' } }],
  ['EGFR', { valueQuantity: { value: 58 } }],
  ['EGFR', '>60'],
  ['EGFR (CKD-EPI)', 'Positive trend'],
  [loinc('62238-1', 'EGFR'), { valueQuantity: { value: 58, unit: 'mL/min' } }],
  [loinc('98979-8'), 'EGFR 47'],
] as const)('eGFR is not EGFR: %j %j', (code, value) => {
  const found = result('EGFR mutation analysis', 'L858R detected', { effectiveDateTime: '2025-01-10' })
  expect([fact('driver', result(code, value)), fact('driver', result(code, value), found)]).toEqual([
    'unknown: not-recorded',
    'egfr-common',
  ])
})

test.each([
  ['ALK PHOS', { valueQuantity: { value: 120, unit: 'U/L' } }],
  ['Alk Phos', 'Elevated'],
  ['ALK P', '98'],
  ['ALK', { valueQuantity: { value: 98 } }],
  [loinc('6768-6', 'ALK phosphatase'), { valueQuantity: { value: 98, unit: 'U/L' } }],
] as const)('alkaline phosphatase is not ALK: %j %j', (code, value) => {
  expect(fact('driver', result(code, value))).toBe('unknown: not-recorded')
})

test.each(['entered-in-error', 'cancelled'])('a result that is %s is no result', (status) => {
  expect(fact('driver', result('EGFR', 'L858R detected', { status }))).toBe('unknown: not-recorded')
})

test.each(["Mother's tumour: EGFR L858R detected", 'Brother has ALK-positive lung cancer', 'Family history: EGFR T790M germline, father'])(
  'a result of a family member is not one of this patient: "%s"',
  (text) => {
    const read = chart(report('Molecular pathology', text)).facts
    expect([read.driver.state, read.t790mTissue.state]).toEqual(['unknown', 'unknown'])
  },
)

test('no evidence of, not detected, wild type, pending, QNS, equivocal and silence are different things', () => {
  const of = (text: string) => {
    const one = chart(result('EGFR T790M', text, PLASMA)).facts.t790mPlasma
    return one.state === 'known' ? one.reading.value : one.state === 'unknown' ? `${one.why} ${one.note ?? ''}`.trim() : 'conflict'
  }
  expect(['No evidence of T790M', 'T790M: not detected', 'Wild type', 'Pending', 'QNS', 'Equivocal'].map(of)).toEqual([
    'not-detected',
    'not-detected',
    'not-detected',
    'pending',
    'not-recorded insufficient',
    'unreadable the latest result is inconclusive or was not understood',
  ])
  expect(fact('t790mPlasma')).toBe('unknown: not-recorded')
})

test('EGFR amplification is not a sensitising mutation', () => {
  expect(fact('driver', result('EGFR FISH', 'Amplified'))).toBe('unknown: not-recorded')
  expect(fact('driver', result('EGFR', 'Amplification detected, copy number 12'))).toBe('unknown: not-recorded')
})

test('an EGFR variant of uncertain significance is not a target', () => {
  expect(fact('driver', result('EGFR', 'A840T, variant of uncertain significance'))).toBe('egfr-other')
  expect(fact('driver', result('EGFR', 'A840T, Tier III'))).toBe('egfr-other')
})

test.each(['ALK IHC 1+', 'ALK (D5F3) immunostain 1+ positive', 'ALK IHC 2+'])(
  'ALK immunohistochemistry short of 3+ is no confirmed fusion: "%s"',
  (text) => {
    expect(fact('driver', result('Immunohistochemistry', text))).toBe('unknown: unreadable')
  },
)

test('a stain and a probe that disagree settle nothing', () => {
  expect(fact('driver', result('ALK', 'ALK IHC 3+, FISH negative'))).toBe('unknown: unreadable')
  expect(fact('driver', result('ALK IHC', 'Positive'), result('ALK FISH', 'Negative'))).toEqual(['alk', 'none'])
})

test('a corrected version of a result replaces the earlier one', () => {
  const first = result('EGFR', 'L858R detected', { id: 'one', meta: { versionId: '1' } })
  const second = result('EGFR', 'T790M not detected', { id: 'one', status: 'corrected', meta: { versionId: '2' } })
  expect(fact('driver', first, second)).toBe('unknown: not-recorded')
})

test('PD-L1 of 0 % is a value', () => {
  expect(fact('pdL1Tps', result(loinc('83053-9'), { valueQuantity: { value: 0, unit: '%' } }))).toBe(0)
  expect(fact('pdL1Tps', result('PD-L1', 'TPS 0%'))).toBe(0)
})

test('PD-L1 CPS is not TPS', () => {
  expect(fact('pdL1Tps', result('PD-L1 22C3', 'CPS 60'))).toBe('unknown: not-recorded')
  expect(fact('pdL1Tps', result('PD-L1 CPS', { valueQuantity: { value: 60 } }))).toBe('unknown: not-recorded')
  const both = [
    { code: { text: 'CPS' }, valueQuantity: { value: 65 } },
    { code: { text: 'TPS' }, valueQuantity: { value: 40, unit: '%' } },
  ]
  expect(fact('pdL1Tps', result('PD-L1 22C3', {}, { component: both }))).toBe(40)
})

test.each([
  'TPS >= 50% is considered high expression',
  'PD-L1 positive (cut-off 1%)',
  'If TPS is 50% or more, pembrolizumab may be given',
  'TPS more than 50%',
  'TPS 1-49%',
  'PD-L1: 70',
  "Patient's brother: TPS 90%",
])('a limit, a condition, a cut-off or a range is no PD-L1 percentage: "%s"', (text) => {
  expect(chart(report('PD-L1 immunohistochemistry', text)).facts.pdL1Tps.state).toBe('unknown')
})

test('"Negative" under LOINC 83052-1 does not mean TPS below 1 %', () => {
  const negative = { valueCodeableConcept: loinc('LA6577-6', 'Negative') }
  expect(fact('pdL1Tps', result(loinc('83052-1'), negative))).toBe('unknown: unreadable')
})

test.each(['21666-3', '53041-0', '36908-2'])('a list of what was tested (LOINC %s) is not a result', (code) => {
  expect(fact('driver', result(loinc(code), 'EGFR L858R, exon 19 deletion'))).toBe('unknown: not-recorded')
})

test('regions studied and a report without variants are no coded negative', () => {
  const region = result(
    loinc('53041-0'),
    {},
    { component: [component('48018-6', 'EGFR'), component('48018-6', 'ALK'), component('48018-6', 'ROS1')] },
  )
  expect(fact('driver', region, report('Genomic report', 'No variants reported.'))).toBe('unknown: not-recorded')
})

test('no call is not negative', () => {
  const noCall = { valueCodeableConcept: loinc('LA18198-4', 'No call') }
  const read = chart(
    result(loinc('69548-6'), noCall, { ...PLASMA, component: [component('48018-6', 'EGFR'), component('48005-3', 'p.Thr790Met')] }),
  ).facts
  expect(read.t790mPlasma).toMatchObject({ state: 'unknown', why: 'unreadable' })
})

test('MET in a fusion with ALK is ALK-positive, not amplified', () => {
  const read = chart(
    result(loinc('69548-6'), PRESENT, {
      specimen: { display: 'Tumour tissue' },
      component: [component('48018-6', 'MET'), component('48018-6', 'ALK')],
    }),
  ).facts
  expect([read.driver, read.metAmplificationTissue.state]).toMatchObject([{ reading: { value: 'alk' } }, 'unknown'])
})

test('a copy number gain is not yet an amplification', () => {
  const gain = result(loinc('69548-6'), PRESENT, {
    specimen: { display: 'Tumour tissue' },
    component: [component('48018-6', 'MET'), { code: loinc('82155-3'), valueRange: { low: { value: 4 }, high: { value: 6 } } }],
  })
  expect(fact('metAmplificationTissue', gain)).toBe('unknown: unreadable')
})

test('an amount of EGFR protein is no mutation and hides none', () => {
  const protein = result(loinc('39004-7'), { valueQuantity: { value: 3, unit: '{score}' } })
  expect(fact('driver', protein)).toBe('unknown: not-recorded')
  expect(fact('driver', protein, result('EGFR', 'L858R detected', { effectiveDateTime: '2025-01-10' }))).toBe('egfr-common')
})

test('a positive variant of ALK that does not say which is neither a fusion nor nothing', () => {
  const read = chart(result(loinc('69548-6'), PRESENT, { component: [component('48018-6', 'ALK')] }))
  expect(read.facts.driver).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(read.unread).toHaveLength(1)
})

test('a later addendum that was not understood takes a negative back', () => {
  const text = 'EGFR, ALK and ROS1 negative. Addendum: repeat testing on block B revealed EGFR exon 19 deletion.'
  expect(fact('driver', report('Molecular pathology', text))).toBe('unknown: unreadable')
})

test.each([
  'No actionable fusions detected.',
  'No actionable alterations detected. Tumour content below the minimum.',
  'No other actionable alterations.',
])('a panel that leaves something out excludes no driver: "%s"', (text) => {
  expect(fact('driver', result('NGS panel, tumour tissue', text, { specimen: { display: 'Tumour tissue' } }))).not.toBe('none')
})

test.each([
  'ENST00000275493.7:c.2573T>G',
  'LRG_304t1:c.2573T>G',
  'NC_000007.14:g.55191822T>G',
  'chr7:g.55191822T>G',
  'ENSP00000275493.2:p.Leu858Arg',
  'EGFR ENST00000275493.7:c.2573T>G (p.Leu858Arg)',
])('%s names a variant by a sequence that is not resolved here: unreadable, listed in its own words, and nothing is excluded', (words) => {
  for (const resource of [result('EGFR mutation analysis', words), report('Molecular report', words), result('Finding', words)]) {
    expect(fact('driver', resource, result('ALK FISH', 'Negative'), result('ROS1 FISH', 'Negative'))).toBe('unknown: unreadable')
    expect(chart(resource).unread.some(({ problem }) => problem.includes(words))).toBe(true)
  }
})

test('a later test that failed takes nothing back, and is said beside what the earlier one found', () => {
  const t790m = (value: string, day: string) => result('EGFR T790M, plasma', value, { effectiveDateTime: day })
  const one = chart(t790m('Detected', '2025-03-01'), t790m('Assay failed', '2026-02-01')).facts.t790mPlasma
  expect(one).toMatchObject({ state: 'known', reading: { value: 'detected', note: 'a test of 2026-02-01 gave no result (failed)' } })
  expect(one.state === 'known' && one.reading.sources).toHaveLength(2)
})

test('of two results whose days and whose moments stand in opposite orders neither is the later: they conflict', () => {
  const t790m = (value: string, at: string) => result('EGFR T790M, plasma', value, { effectiveDateTime: at })
  const west = '2026-03-01T23:30:00-08:00'
  const east = '2026-03-02T01:00:00+01:00'
  expect(fact('t790mPlasma', t790m('Detected', west), t790m('Not detected', east))).toEqual(['detected', 'not-detected'])
  expect(fact('t790mPlasma', t790m('Detected', '2026-03-01T09:00:00Z'), t790m('Not detected', east))).toBe('not-detected')
  const tps = (value: string, at: string) => result('PD-L1 TPS', value, { effectiveDateTime: at })
  expect(fact('pdL1Tps', tps('40%', west), tps('60%', east))).toEqual([40, 60])
  const ecog = (grade: number, at: string) => result(loinc('89247-1'), { valueInteger: grade }, { effectiveDateTime: at })
  expect(fact('ecog', ecog(1, west), ecog(3, east))).toEqual([1, 3])
})

test.each([
  ['Monocytes PD-L1 by flow cytometry', { valueQuantity: { value: 60, unit: '%', code: '%' } }],
  ['PD-L1, immune cells', { valueString: '30%' }],
  ['PD-L1 on macrophages', { valueString: '30%' }],
])('%s is not the share of tumour cells', (code, value) => expect(fact('pdL1Tps', result(code, value))).toBe('unknown: unreadable'))

test('a CPS beside a share of immune cells is refused in its own words; a CPS alone is shown as what it is', () => {
  const both = chart(result('PD-L1', 'CPS 20; immune cells 10%'))
  expect(both.facts.pdL1Tps).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(both.unread.some(({ problem }) => problem.includes('CPS 20; immune cells 10%'))).toBe(true)
  expect(chart(result('PD-L1', 'CPS 20')).facts.pdL1Tps).toMatchObject({ note: 'stated on another scale only: CPS 20' })
})

test.each(['Soluble PD-L1, serum', 'PD-L1 on circulating tumor cells', 'PD-L1 mRNA expression', 'PD-L1, platelets', 'PD-L1 percentile'])(
  '%s: under a name that says more than a stain of tumour tissue a percentage is of nobody knows what',
  (code) => expect(fact('pdL1Tps', result(code, '60%'))).toBe('unknown: unreadable'),
)

test.each([
  'PD-L1 (22C3) immunohistochemistry',
  'PD-L1 by clone 22C3 in Tissue by Immune stain',
  'PD-L1 28-8 pharmDx',
  'PD-L1表达（肿瘤细胞）',
  'PD-L1-Expression (Immunhistochemie)',
])('%s is a stain of tumour tissue', (code) => expect(fact('pdL1Tps', result(code, '60%'))).toBe(60))
