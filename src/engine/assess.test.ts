import fc from 'fast-check'
import { expect, test } from 'vitest'
import { known, unknown } from '../facts/fact.ts'
import type { IsoDate, PartialDate } from '../facts/iso-date.ts'
import { nothingKnown, type PatientFacts } from '../facts/patient-facts.ts'
import type { Therapy } from '../facts/therapy.ts'
import { assess } from './assess.ts'
import type { Criterion, OpenCriterion, Test, TherapyPattern } from './criterion.ts'

const asOf = '2026-11-01' as IsoDate
const chart = [{ kind: 'record', reference: 'Observation/1' }] as const
const about = (facts: Partial<PatientFacts>) => ({ facts: { ...nothingKnown(), ...facts }, asOf })
const verdict = (criterion: OpenCriterion, facts: Partial<PatientFacts> = {}) => assess(criterion, about(facts)).verdict

const large: Test = {
  kind: 'more-than',
  says: 'the largest is over 40 mm',
  fact: 'largestBrainMetastasisMm',
  limit: { value: 40, unit: 'mm' },
}
const fewPlatelets: Test = { kind: 'less-than', says: 'platelets under 100', fact: 'platelets', limit: { value: 100, unit: '10*9/L' } }
const received = (therapy: TherapyPattern): Test => ({ kind: 'received', says: 'received', fact: 'priorTherapies', therapy })
const history = (...therapies: Therapy[]): Partial<PatientFacts> => ({ priorTherapies: known<readonly Therapy[]>(therapies, chart) })
const osimertinib: Therapy = { agent: 'osimertinib', class: 'egfr-tki', generation: 3, status: 'stopped', stopReason: 'progression' }

test('over 40 mm is met at 41 and not at 40', () => {
  expect([40, 41, 0].map((mm) => verdict(large, { largestBrainMetastasisMm: known(mm, chart) }))).toEqual(['unmet', 'met', 'unmet'])
})

test('platelets of exactly 100 are not under 100; 99.9 are', () => {
  const at = (value: number) => verdict(fewPlatelets, { platelets: known({ value, unit: '10*9/L' } as const, chart) })
  expect([at(100), at(99.9), at(0)]).toEqual(['unmet', 'met', 'met'])
})

test('a missing fact leaves the verdict unknown and is named as what would settle it', () => {
  expect(assess(large, about({}))).toMatchObject({ verdict: 'unknown', needs: ['largestBrainMetastasisMm'] })
})

test('conflicting readings matter only when they would give different answers', () => {
  const sizes = (a: number, b: number) =>
    ({
      state: 'conflicting',
      readings: [a, b].map((value) => ({ value, sources: chart })),
    }) as unknown as PatientFacts['largestBrainMetastasisMm']
  expect(verdict(large, { largestBrainMetastasisMm: sizes(45, 50) })).toBe('met')
  expect(verdict(large, { largestBrainMetastasisMm: sizes(35, 50) })).toBe('unknown')
})

test('a settled whole needs nothing, even with parts missing', () => {
  const either: Criterion = { kind: 'any', says: 'large or few platelets', of: [large, fewPlatelets] }
  expect(assess(either, about({ largestBrainMetastasisMm: known(50, chart) })).needs).toEqual([])
  expect(assess(either, about({ largestBrainMetastasisMm: known(10, chart) })).needs).toEqual(['platelets'])
})

test('a therapy whose stop reason is not recorded may or may not have been stopped for progression', () => {
  const { stopReason: _, ...noReason } = osimertinib
  const stoppedForProgression = received({ agents: ['osimertinib'], stopReasons: ['progression'] })
  expect(verdict(stoppedForProgression, history(osimertinib))).toBe('met')
  expect(verdict(stoppedForProgression, history(noReason))).toBe('unknown')
  expect(verdict(stoppedForProgression, history({ ...noReason, status: 'active' }))).toBe('unmet')
  expect(verdict(stoppedForProgression, history({ ...noReason, agent: 'gefitinib' }))).toBe('unmet')
  expect(verdict(stoppedForProgression, history())).toBe('unmet')
  expect(verdict(stoppedForProgression)).toBe('unknown')
})

test('80 mg is below 160 mg; an unrecorded dose is neither', () => {
  const low = received({ agents: ['osimertinib'], dailyDoseBelowMg: 160 })
  expect(verdict(low, history({ ...osimertinib, dailyDoseMg: 80 }))).toBe('met')
  expect(verdict(low, history({ ...osimertinib, dailyDoseMg: 160 }))).toBe('unmet')
  expect(verdict(low, history(osimertinib))).toBe('unknown')
})

test('within 8 weeks is met 55 days ago and not 56 days ago; a month that straddles the limit is unknown', () => {
  const recent: Test = { kind: 'within-weeks', says: 'immunotherapy within 8 weeks', fact: 'lastImmunotherapy', weeks: 8 }
  const on = (date: string) => verdict(recent, { lastImmunotherapy: known(date as PartialDate, chart) })
  expect([on('2026-09-07'), on('2026-09-06'), on('2026-09'), on('2026-10'), on('2025')]).toEqual([
    'met',
    'unmet',
    'unknown',
    'met',
    'unmet',
  ])
})

test('questions about not knowing are always settled', () => {
  const open: OpenCriterion[] = [
    { kind: 'not-known', says: 'size not known', fact: 'largestBrainMetastasisMm' },
    { kind: 'conflicting', says: 'sizes conflict', fact: 'largestBrainMetastasisMm' },
    { kind: 'not-established', says: 'not known to be large', of: large },
  ]
  expect(open.map((criterion) => verdict(criterion))).toEqual(['met', 'unmet', 'met'])
  expect(open.map((criterion) => verdict(criterion, { largestBrainMetastasisMm: known(50, chart) }))).toEqual(['unmet', 'unmet', 'unmet'])
})

const size = fc.option(fc.integer({ min: 0, max: 80 }), { nil: undefined })
const facts = fc.record({ mm: size, platelets: size }).map(
  ({ mm, platelets }): Partial<PatientFacts> => ({
    largestBrainMetastasisMm: mm === undefined ? unknown('not-recorded') : known(mm, chart),
    platelets: platelets === undefined ? unknown('pending') : known({ value: platelets * 2, unit: '10*9/L' } as const, chart),
  }),
)
const criteria: fc.Arbitrary<Criterion> = fc.letrec<{ node: Criterion }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Criterion>(large, fewPlatelets),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      says: fc.constant(''),
      of: fc.array(tie('node'), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), says: fc.constant(''), of: tie('node') }),
  ),
})).node

test('learning more never overturns a settled answer, whatever the criterion', () => {
  fc.assert(
    fc.property(criteria, facts, facts, (criterion, before, learnt) => {
      const filled = Object.fromEntries(
        Object.entries(before).map(([name, fact]) => [name, fact.state === 'unknown' ? learnt[name as 'platelets'] : fact]),
      )
      const first = verdict(criterion, before)
      if (first !== 'unknown') expect(verdict(criterion, filled)).toBe(first)
    }),
    { numRuns: 2000 },
  )
})

test('unknown always names what is missing, and nothing else does', () => {
  fc.assert(
    fc.property(criteria, facts, (criterion, given) => {
      const finding = assess(criterion, about(given))
      expect(finding.needs.length > 0).toBe(finding.verdict === 'unknown')
      expect(new Set(finding.needs).size).toBe(finding.needs.length)
    }),
    { numRuns: 1000 },
  )
})
