import { expect, test } from 'vitest'
import type { PatientFacts } from '../../src/facts/patient-facts.ts'
import { alk, decided, egfr, firstTier, LM, listed, provisional, strengthOf, tierOf, type Values, without } from './patient.ts'

/** One patient for every situation with its own rule on symptomatic brain metastases. */
const SITUATIONS: readonly (readonly [string, (values: Values) => PatientFacts])[] = [
  ['EGFR', (values) => egfr(values)],
  ['ALK', (values) => alk(values)],
  ['no driver', (values) => egfr({ driver: 'none', ...values })],
  ['driver not known', (values) => without(egfr(values), 'driver')],
  ['ROS1', (values) => egfr({ driver: 'ros1', ...values })],
  ['EGFR with leptomeningeal disease', (values) => egfr({ ...LM, brainMetastases: 'present', ...values })],
]
const symptomatic = (brainMetastasisCount: number): Values => ({ brainMetastasesSymptomatic: 'yes', brainMetastasisCount })
const becauseOf = (facts: PatientFacts) => decided(facts).options.find(({ id }) => id === 'stereotactic-radiosurgery')?.because ?? ''

test.for(SITUATIONS)('%s, symptomatic: 4 lesions first; 5 and 10 first with strength C, the symptomatic ones; 11 discussion', ([, of]) => {
  expect(tierOf(of(symptomatic(4)), 'stereotactic-radiosurgery')).toBe(1)
  expect(strengthOf(of(symptomatic(4)), 'stereotactic-radiosurgery')).not.toBe('C')
  for (const count of [5, 10]) {
    expect(tierOf(of(symptomatic(count)), 'stereotactic-radiosurgery')).toBe(1)
    expect(strengthOf(of(symptomatic(count)), 'stereotactic-radiosurgery')).toBe('C')
    expect(becauseOf(of(symptomatic(count)))).toContain('symptomatic or large lesion')
  }
  expect(listed(of(symptomatic(11)))).not.toContain('stereotactic-radiosurgery')
  expect(firstTier(of(symptomatic(11)))).toContain('multidisciplinary-discussion')
})

test.for(SITUATIONS)('%s, symptomatic, number not known: radiosurgery is provisional on it', ([, of]) => {
  const facts = without(of(symptomatic(3)), 'brainMetastasisCount')
  expect(provisional(facts)).toContain('stereotactic-radiosurgery')
  expect(decided(facts).asks).toContain('brain-metastasis-count')
})

test.for(SITUATIONS)('%s: radiosurgery of a lesion of 41 mm is acceptable; with symptoms at 40 mm as before', ([name, of]) => {
  expect(strengthOf(of({ largestBrainMetastasisMm: 41 }), 'stereotactic-radiosurgery')).toBe('A')
  const usual = name === 'EGFR with leptomeningeal disease' ? 'A' : 'P'
  expect(strengthOf(of({ ...symptomatic(3), largestBrainMetastasisMm: 40 }), 'stereotactic-radiosurgery')).toBe(usual)
})

test('11 lesions with mass effect: surgery of the dominant one stands as before', () => {
  const facts = egfr({ brainMetastasisCount: 11, massEffect: 'yes' })
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['surgical-resection', 'multidisciplinary-discussion']))
})
