import { expect, test } from 'vitest'
import { chartOf, loinc, observation, quantity, text } from './invented-chart.ts'

type Json = Readonly<Record<string, unknown>>

const RESULTS: readonly (readonly [fact: 'driver' | 't790mPlasma' | 'pdL1Tps' | 'ecog' | 'csfCytology', result: Json])[] = [
  ['driver', observation(loinc('21665-5'), { valueString: 'Exon 19 deletion detected' })],
  ['driver', observation(text('ALK FISH'), { valueString: 'Positive for rearrangement' })],
  ['t790mPlasma', observation(text('EGFR T790M, plasma'), { valueString: 'Detected' })],
  ['pdL1Tps', observation(loinc('83053-9'), quantity(80, '%'))],
  ['ecog', observation(loinc('89247-1'), { valueInteger: 1 })],
  ['csfCytology', observation(text('CSF cytology'), { valueString: 'Positive for malignant cells' })],
]
const CONTAINERS: readonly (readonly [type: string, points: string])[] = [
  ['DiagnosticReport', 'result'],
  ['Observation', 'hasMember'],
]

const holder = (type: string, points: string, result: Json, rest: Json = {}): Json => ({
  resourceType: type,
  id: 'whole',
  status: 'final',
  code: text('Laboratory report'),
  subject: { reference: 'Patient/p' },
  effectiveDateTime: '2026-11-02',
  contained: [{ ...result, id: 'in' }],
  [points]: [{ reference: '#in' }],
  ...rest,
})

const cases = CONTAINERS.flatMap(([type, points]) => RESULTS.map(([fact, result]) => [type, points, fact, result] as const))

test.each(cases)('a result in a final %s is read: %s %s', (type, points, fact, result) => {
  expect(chartOf([holder(type, points, result)]).facts[fact].state).toBe('known')
})

test.each(['entered-in-error', 'cancelled', 'preliminary', 'registered', 'unknown', 'no status that there is'])(
  'bug: a contained result was final though its report is %s',
  (status) => {
    for (const [type, points, fact, result] of cases)
      expect(chartOf([holder(type, points, result, { status })]).facts[fact].state, `${fact} in ${type}`).toBe('unknown')
  },
)

test('bug: a contained result was final though its report has no status at all', () => {
  for (const [type, points, fact, result] of cases)
    expect(chartOf([holder(type, points, result, { status: undefined })]).facts[fact].state, `${fact} in ${type}`).toBe('unknown')
})

test('a result that is itself not final stays so in a final report', () => {
  for (const [type, points, fact, result] of cases)
    for (const status of ['registered', 'entered-in-error', 'unknown'])
      expect(chartOf([holder(type, points, { ...result, status })]).facts[fact].state, `${fact} in ${type}`).toBe('unknown')
})

test('what a partial report holds may be final', () => {
  for (const [type, points, fact, result] of cases.filter(([type]) => type === 'DiagnosticReport'))
    expect(chartOf([holder(type, points, result, { status: 'partial' })]).facts[fact].state, fact).toBe('known')
})

test('a corrected report holds final results, and an appended one too', () => {
  for (const [type, points, fact, result] of cases)
    for (const status of type === 'DiagnosticReport' ? ['amended', 'corrected', 'appended'] : ['amended', 'corrected'])
      expect(chartOf([holder(type, points, result, { status })]).facts[fact].state, `${fact} in ${type}`).toBe('known')
})

test('bug: a contained result was read though its report carries a modifier that nobody knows', () => {
  const modifierExtension = [{ url: 'https://laboratory.invalid/retracted', valueBoolean: true }]
  for (const [type, points, fact, result] of cases)
    expect(chartOf([holder(type, points, result, { modifierExtension })]).facts[fact].state, `${fact} in ${type}`).toBe('unknown')
})

test('bug: a result of the older version of a report was read after the newer one had withdrawn it', () => {
  for (const [type, points, fact, result] of cases) {
    const older = holder(type, points, result, { meta: { versionId: '1' } })
    const newer = holder(type, points, result, { meta: { versionId: '2' }, status: 'entered-in-error', contained: [], [points]: [] })
    for (const both of [
      [older, newer],
      [newer, older],
    ])
      expect(chartOf(both).facts[fact].state, `${fact} in ${type}`).toBe('unknown')
  }
})

test.each([
  ['subject', { subject: { reference: 'Patient/donor' } }],
  ['focus', { focus: [{ reference: 'RelatedPerson/mother' }] }],
] as const)('bug: a result was this patient’s though the %s of its report is somebody else', (_field, rest) => {
  for (const [type, points, fact, result] of cases) {
    if (type === 'DiagnosticReport' && 'focus' in rest) continue
    const chart = chartOf([holder(type, points, result, rest)])
    expect(chart.facts[fact].state, `${fact} in ${type}`).toBe('unknown')
    expect(chart.unread.map(({ reference }) => reference)).toContain(`${type}/whole#in`)
  }
})
