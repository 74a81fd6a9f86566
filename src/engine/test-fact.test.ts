import { expect, test } from 'vitest'
import type { Fact } from '../facts/fact.ts'
import type { PatientFacts } from '../facts/patient-facts.ts'
import type { Test, TherapyPattern } from './criterion.ts'
import { AS_OF, about } from './invented-model.ts'
import { testFact } from './test-fact.ts'

const verdicts = (question: Test, ...values: readonly unknown[]) =>
  values.map((value) => testFact(question, about({ [question.fact]: value })))
const conflicting = (question: Test, ...values: readonly unknown[]) => {
  const fact = { state: 'conflicting', readings: values.map((value) => ({ value, sources: [] })) } as unknown as Fact<unknown>
  return testFact(question, { facts: { ...about().facts, [question.fact]: fact } as PatientFacts, asOf: AS_OF })
}
const mm = (kind: 'at-least' | 'at-most' | 'more-than' | 'less-than'): Test => ({
  kind,
  says: '',
  fact: 'largestBrainMetastasisMm',
  limit: { value: 40, unit: 'mm' },
})

test('at 39, 40 and 41: at least 40, at most 40, more than 40, less than 40', () => {
  expect(verdicts(mm('at-least'), 39, 40, 41)).toEqual(['unmet', 'met', 'met'])
  expect(verdicts(mm('at-most'), 39, 40, 41)).toEqual(['met', 'met', 'unmet'])
  expect(verdicts(mm('more-than'), 39, 40, 41)).toEqual(['unmet', 'unmet', 'met'])
  expect(verdicts(mm('less-than'), 39, 40, 41)).toEqual(['met', 'unmet', 'unmet'])
})

test('a quantity is compared by its value', () => {
  const potassium = { kind: 'at-least', says: '', fact: 'potassiumMmolL', limit: { value: 3.5, unit: 'mmol/L' } } as const
  expect(verdicts(potassium, { value: 3.4, unit: 'mmol/L' }, { value: 3.5, unit: 'mmol/L' })).toEqual(['unmet', 'met'])
})

test('a list holds one of the results when any of them is one', () => {
  const positive = { kind: 'includes', says: '', fact: 'csfCytology', oneOf: ['positive', 'suspicious'] } as const
  expect(verdicts(positive, [], ['negative'], ['negative', 'positive'], ['positive', 'negative'])).toEqual(['unmet', 'unmet', 'met', 'met'])
})

test('the newest result is the last of the list; an empty list has none', () => {
  const negative = { kind: 'latest-is', says: '', fact: 'csfCytology', oneOf: ['negative'] } as const
  expect(verdicts(negative, [], ['negative'], ['negative', 'positive', 'atypical'], ['positive', 'positive', 'negative'])).toEqual([
    'unmet',
    'met',
    'unmet',
    'met',
  ])
})

test('access to a drug is known only where this very drug was spoken of, and only in one way', () => {
  const test = { kind: 'no-access', says: '', fact: 'drugAccess', drug: 'a' } as const
  const said = (drug: string, access: 'yes' | 'no') => ({ drug, access })
  expect(verdicts(test, [], [said('b', 'no')], [said('b', 'yes'), said('a', 'no')], [said('a', 'yes')])).toEqual([
    'unknown',
    'unknown',
    'met',
    'unmet',
  ])
  expect(verdicts(test, [said('a', 'no'), said('a', 'yes')], [said('a', 'no'), said('a', 'no')])).toEqual(['unknown', 'met'])
})

test('empty is known and nothing in it', () => {
  const none = { kind: 'is-empty', says: '', fact: 'alkResistanceCsf' } as const
  expect(verdicts(none, [], ['G1202R'])).toEqual(['met', 'unmet'])
  expect(testFact(none, about())).toBe('unknown')
})

test('irradiated by one of these kinds', () => {
  const wide = { kind: 'irradiated', says: '', fact: 'priorCnsRadiotherapy', kinds: ['csi', 'wbrt'] } as const
  expect(verdicts(wide, [], [{ kind: 'srs' }], [{ kind: 'srs' }, { kind: 'wbrt' }])).toEqual(['unmet', 'unmet', 'met'])
})

test('contradictory readings settle it only where all of them give one answer; no reading settles nothing', () => {
  expect(conflicting(mm('more-than'), 41, 50, 60)).toBe('met')
  expect(conflicting(mm('more-than'), 41, 50, 10)).toBe('unknown')
  expect(conflicting(mm('more-than'), 41, 10, 50)).toBe('unknown')
  expect(conflicting(mm('more-than'), 1, 2)).toBe('unmet')
  expect(conflicting(mm('more-than'))).toBe('unknown')
  expect(testFact(mm('more-than'), about())).toBe('unknown')
})

const received = (therapy: TherapyPattern): Test => ({ kind: 'received', says: '', fact: 'priorTherapies', therapy })
const given = (more: object) => [{ agent: 'alectinib', class: 'alk-tki', generation: 2, status: 'stopped', ...more }]

test('a pattern without fields is met by any therapy and by no empty list', () => {
  expect(verdicts(received({}), given({}), [])).toEqual(['met', 'unmet'])
})

test('class, generation and agent are compared each; what is not recorded leaves it open', () => {
  expect(
    verdicts(received({ classes: ['alk-tki'], generations: [2] }), given({}), given({ generation: 3 }), given({ class: 'other' })),
  ).toEqual(['met', 'unmet', 'unmet'])
  expect(verdicts(received({ generations: [2] }), given({ generation: undefined }))).toEqual(['unknown'])
})

test('a status that the record leaves open may be any', () => {
  const stopped = received({ statuses: ['stopped'] })
  expect(verdicts(stopped, given({}), given({ status: 'active' }), given({ status: 'unknown' }))).toEqual(['met', 'unmet', 'unknown'])
  expect(verdicts(received({ statuses: ['unknown'] }), given({ status: 'unknown' }))).toEqual(['unknown'])
})

test('a dose of 1800 mg is at least 1800, 1799 is not; an unrecorded dose is open', () => {
  const high = received({ dailyDoseAtLeastMg: 1800 })
  expect(verdicts(high, given({ dailyDoseMg: 1799 }), given({ dailyDoseMg: 1800 }), given({ dailyDoseMg: 1801 }), given({}))).toEqual([
    'unmet',
    'met',
    'met',
    'unknown',
  ])
  const low = received({ dailyDoseBelowMg: 1800 })
  expect(verdicts(low, given({ dailyDoseMg: 1799 }), given({ dailyDoseMg: 1800 }), given({}))).toEqual(['met', 'unmet', 'unknown'])
})

test('a drug still taken was stopped for nothing, unless a reason is recorded; where no reason is asked for it does not matter', () => {
  const progressed = received({ stopReasons: ['progression'] })
  expect(verdicts(progressed, given({ status: 'active' }), given({ status: 'active', stopReason: 'progression' }), given({}))).toEqual([
    'unmet',
    'met',
    'unknown',
  ])
  expect(verdicts(received({ statuses: ['active'] }), given({ status: 'active' }))).toEqual(['met'])
})

test('a therapy completed as planned may be no line of treatment: unknown; any other end, or none, is one', () => {
  const line = received({ line: true })
  const ended = [
    given({ status: 'completed' }),
    given({ status: 'completed', stopReason: 'completed' }),
    given({ status: 'stopped', stopReason: 'completed' }),
    given({ status: 'completed', stopReason: 'progression' }),
    given({ status: 'stopped' }),
    given({ status: 'active' }),
  ]
  expect(verdicts(line, ...ended)).toEqual(['unknown', 'unknown', 'unknown', 'met', 'met', 'met'])
})
