import { expect, test } from 'vitest'
import type { FactName } from '../../facts/patient-facts.ts'
import { chartOf, loinc, observation, text } from '../invented-chart.ts'
import { takesBack } from './doubt.ts'

type Resource = Record<string, unknown>
const V3 = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation'
const fact = (name: FactName, ...resources: Resource[]): unknown => {
  const one = chartOf(resources).facts[name]
  return one.state === 'known' ? one.reading.value : one.state === 'unknown' ? `unknown: ${one.why}` : 'conflict'
}
const problems = (...resources: Resource[]): string =>
  chartOf(resources)
    .unread.map(({ problem }) => problem)
    .join('\n')
const interpretation = (code: string) => ({ interpretation: [{ coding: [{ system: V3, code }] }] })

test.each(['N', 'A', 'AA', 'H', 'L', 'WR'])('an interpretation "%s" alone says neither found nor not found: it is listed', (code) => {
  for (const title of ['EGFR T790M plasma', 'EGFR mutation', 'ALK FISH', 'PD-L1']) {
    const one = observation(text(title), interpretation(code))
    expect(problems(one)).toContain(code)
  }
  expect(fact('t790mPlasma', observation(text('EGFR T790M plasma'), interpretation(code)))).toBe('unknown: unreadable')
})

test('a date where the result should be is listed', () => {
  for (const title of ['EGFR', 'EGFR T790M plasma', 'ALK IHC', 'PD-L1 TPS'])
    expect(problems(observation(text(title), { valueDateTime: '2026-01-01' }))).toContain('2026-01-01')
})

test.each(['0 %', '1.2 %', '0.1 %'])('a bare number under one alteration says nothing of another: %s', (amount) => {
  const [value, unit] = amount.split(' ')
  const named = (title: string) => observation(text(title), { valueQuantity: { value: Number(value), unit } })
  expect(fact('t790mPlasma', named('EGFR T790M plasma'))).toBe('unknown: unreadable')
  expect(fact('c797sPlasma', named('EGFR T790M plasma'))).toBe('unknown: not-recorded')
  expect(fact('c797sPlasma', named('EGFR C797S plasma'))).toBe('unknown: unreadable')
  expect(fact('metAmplificationPlasma', named('EGFR T790M plasma'))).toBe('unknown: not-recorded')
})

test('a combined positive score is understood, and takes no older proportion score back', () => {
  const tps = observation(text('PD-L1 TPS'), { id: 'tps', valueQuantity: { value: 60, unit: '%' }, effectiveDateTime: '2025-01-01' })
  const scores: Resource[] = [
    { valueInteger: 20 },
    { valueRange: { low: { value: 10 }, high: { value: 20 } } },
    { valueQuantity: { value: 20 } },
    { valueString: '20' },
  ]
  for (const score of scores) {
    const cps = observation(text('PD-L1, combined positive score'), { ...score, effectiveDateTime: '2026-01-01' })
    expect(fact('pdL1Tps', tps, cps)).toBe(60)
    expect(chartOf([cps]).facts.pdL1Tps).toMatchObject({ state: 'unknown', why: 'not-recorded', note: expect.stringContaining('CPS') })
  }
  const unscaled = observation(text('PD-L1'), { valueInteger: 20, effectiveDateTime: '2026-01-01' })
  expect(fact('pdL1Tps', tps, unscaled)).toBe('unknown: unreadable')
})

test.each([
  'EGFR p.L718Q acquired',
  'EGFR G724S detected',
  'NTRK1 mutation p.G595R',
  'ROS1 G2032R detected',
  'RET G810R detected',
  'MET D1228N detected',
  'ALK F1245C detected',
])('a mutation that no fact holds is listed: %s', (value) => {
  const change = /[A-Z]\d+[A-Z](?= |$)/.exec(value)?.[0] ?? expect.unreachable()
  expect(problems(observation(text('Molecular'), { valueString: value }))).toMatch(new RegExp(`${change} was found: no fact`))
})

test('what a fact holds, what is benign and what is absent is not listed', () => {
  for (const value of ['EGFR L858R detected', 'KRAS G12D detected', 'MET T1010I detected', 'EGFR L718Q not detected', 'TP53 R175H'])
    expect(problems(observation(text('Molecular'), { valueString: value }))).toBe('')
})

test.each([
  'Artifact cannot be excluded',
  'Possible artefact',
  'Result not confirmed',

  'Likely false positive',
  'Contamination suspected',
  'Disregard',
  'Wrong patient',
  'Sample swap',
])('a note that doubts or takes back a result is not passed over: %s', (note) => {
  expect(takesBack(note)).toBe(true)
  const coded = observation(loinc('69548-6'), {
    valueCodeableConcept: loinc('LA9633-4'),
    component: [
      { code: loinc('48018-6'), valueCodeableConcept: { text: 'EGFR' } },
      { code: loinc('48005-3'), valueCodeableConcept: { text: 'p.Leu858Arg' } },
    ],
    note: [{ text: note }],
  })
  const words = observation(text('EGFR'), { valueString: 'L858R detected', note: [{ text: note }] })
  for (const one of [coded, words]) {
    expect(fact('driver', one)).toBe('unknown: unreadable')
    expect(problems(one)).toContain(note)
  }
})

test.each([
  'Confirmed by a second method',
  'No artefact',
  'Artefact was excluded',
  'Sequenced on Illumina',
  'Orthogonal confirmation recommended',
  'Allele fraction 12 %',
])('a note that does not doubt leaves the result: %s', (note) => {
  expect(fact('driver', observation(text('EGFR'), { valueString: 'L858R detected', note: [{ text: note }] }))).not.toBe(
    'unknown: not-recorded',
  )
  expect(takesBack(note)).toBe(false)
})

test('a reservation in the note of a negative panel counts', () => {
  const panel = (note: string) =>
    observation(text('NGS panel'), { valueString: 'No actionable alterations detected', note: [{ text: note }] })
  expect(fact('driver', panel('Sequenced on Illumina'))).toBe('none')
  expect(fact('driver', panel('Tumour content below the minimum'))).not.toBe('none')
})
