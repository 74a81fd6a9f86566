import { expect, test } from 'vitest'
import { chartOf, observation, text } from '../invented-chart.ts'

type Resource = Parameters<typeof chartOf>[0][number]
const result = (code: string, valueString: string, rest: object = {}): Resource => observation(text(code), { valueString, ...rest })
const facts = (...resources: readonly Resource[]) => chartOf(resources).facts
const driver = (...resources: readonly Resource[]) => {
  const fact = facts(...resources).driver
  return fact.state === 'known' ? fact.reading.value : fact.state === 'unknown' ? fact.why : fact.state
}
const OTHERS = [result('ALK FISH', 'not rearranged'), result('ROS1 FISH', 'not rearranged')]

test.each([
  'no activating mutation',
  'No activating mutation detected',
  'negative for activating mutations',
  'No activating EGFR mutation identified.',
])('bug: plain words for a negative EGFR test excluded nothing: %s', (words) => {
  expect(driver(result('EGFR mutation analysis', words), ...OTHERS)).toBe('none')
  expect(driver(result('EGFR mutation analysis', words))).toBe('not-recorded')
})

test.each([
  'no common activating mutation',
  'no sensitising mutation detected',
  'no activating mutation in exon 19',
  'no activating mutation in exon 19 or 21',
  'activating mutation not tested',
  'no activating mutation excluded',
])('a negative of a part of EGFR excludes no driver: %s', (words) =>
  expect(driver(result('EGFR mutation analysis', words), ...OTHERS)).not.toBe('none'),
)

test('a driver of EGFR stands beside a report of no activating mutation, as a conflict or alone, never as none', () => {
  for (const words of ['L858R detected', 'exon 20 insertion detected', 'G719X detected', 'activating mutation detected'])
    expect(['none', 'not-recorded']).not.toContain(
      driver(result('EGFR mutation analysis', 'no activating mutation'), result('EGFR mutation analysis', words), ...OTHERS),
    )
})

test.each([
  'No pathogenic mutations or fusions were detected in EGFR, ALK, ROS1, BRAF, MET, RET, KRAS, HER2 or NTRK.',
  'No mutation detected in EGFR, KRAS, BRAF, ALK, ROS1, RET, MET. No fusion detected in ALK, ROS1, RET, NTRK1-3.',
  'Broad NGS panel: no mutation detected in EGFR, KRAS, BRAF, ERBB2, MET; no fusion of ALK, ROS1, RET, NTRK.',
  'NGS panel (523 genes): no mutation or fusion detected in EGFR, KRAS, BRAF, ALK, ROS1, RET, MET, ERBB2, NTRK',
  'Full NGS panel: no mutation detected in EGFR, KRAS, BRAF, MET, ERBB2; no ALK or ROS1 rearrangement.',
  'Extended panel: EGFR, KRAS, BRAF no mutation detected; ALK, ROS1 no rearrangement detected.',
])('a negative panel that lists its genes is read: %s', (words) => expect(driver(result('Molecular report', words))).toBe('none'))

test.each([
  'No mutation detected in EGFR, KRAS, BRAF, ALK, ROS1, RET, MET.',
  'NGS panel (523 genes): no mutation detected in EGFR, KRAS, BRAF, ALK, ROS1, RET, MET, ERBB2, NTRK',
  'No mutation detected in EGFR exon 19, ALK and ROS1.',
  'No hotspot mutation detected in EGFR. ALK and ROS1 not on this panel.',
])('a list of mutations says nothing of a fusion, and a part of a gene nothing of the rest: %s', (words) =>
  expect(driver(result('Molecular report', words))).not.toBe('none'),
)

test.each(['TC3', 'TC2', 'IC1', 'IC 3', 'TC3/IC0', 'TC 3, IC 1', 'TC2 / IC2', 'TC3 or IC3', 'IC 10%', 'TC 50%, IC 10%', 'TC0; IC0'])(
  'bug: scores of tumour and immune cells were passed over where the test was not named: %s',
  (words) => {
    const { facts: read, unread } = chartOf([result('Immunohistochemistry', words, { id: 'o' })])
    expect(read.pdL1Tps).toMatchObject({ state: 'unknown', why: 'unreadable' })
    expect(unread.map(({ reference }) => reference)).toEqual(['Observation/o'])
    expect(facts(result('PD-L1 (SP142)', words)).pdL1Tps.state).toBe('unknown')
  },
)

test.each(['TC 4.2', 'TC 3', 'TC 180', 'TC3.5', 'IC', 'TC', 'ICU 3', 'TC 3.1 mmol/L'])('is no score of PD-L1: %s', (words) =>
  expect(facts(result('Lipids', words)).pdL1Tps).toMatchObject({ state: 'unknown', why: 'not-recorded' }),
)

test('the name of a stain of PD-L1 is its test', () =>
  expect(facts(result('SP263', 'TC 80%')).pdL1Tps).toMatchObject({ state: 'known', reading: { value: 80 } }))
