import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersFrom, withAnswers } from './answers.ts'
import { known } from './fact.ts'
import type { IsoDate } from './iso-date.ts'
import { nothingKnown } from './patient-facts.ts'

const today = '2026-11-01' as IsoDate

test('0 is an answer, not an absence', () => {
  expect(answersFrom({ ecog: 0, pdL1Tps: 0 }).answers).toEqual([
    { fact: 'ecog', value: 0 },
    { fact: 'pdL1Tps', value: 0 },
  ])
})

test('what is not a fact or not one of its values is a problem in words', () => {
  const { answers, problems } = answersFrom({
    ecog: 5,
    driverr: 'alk',
    massEffect: true,
    qtcMs: { value: 500, unit: 's' },
    pdL1Tps: 101,
    __proto__: {},
  })
  expect(answers).toEqual([])
  expect(problems).toHaveLength(5)
})

test('a quantity may be given as a number in the unit of its fact or with that very unit', () => {
  expect(answersFrom({ qtcMs: 510, platelets: { value: 90, unit: '10*9/L' } }).answers).toEqual([
    { fact: 'qtcMs', value: { value: 510, unit: 'ms' } },
    { fact: 'platelets', value: { value: 90, unit: '10*9/L' } },
  ])
})

test('a therapy with an unknown class, a wrong date or a made-up stop reason is refused', () => {
  const base = { agent: 'osimertinib', class: 'egfr-tki', generation: 3, status: 'active' }
  const refused = [
    { ...base, class: 'tki' },
    { ...base, start: '2025-02-30' },
    { ...base, stopReason: 'because' },
    { ...base, dailyDoseMg: -80 },
    'osimertinib',
  ]
  expect(refused.map((item) => answersFrom({ priorTherapies: [item] }).problems.length)).toEqual([1, 1, 1, 1, 1])
  expect(answersFrom({ priorTherapies: [base] }).problems).toEqual([])
})

test("an answer wins over the chart, and the chart's value stays beside it", () => {
  const chart = { ...nothingKnown(), ecog: known<0 | 1 | 2 | 3 | 4>(1, [{ kind: 'record', reference: 'Observation/ecog' }]) }
  const { answers } = answersFrom({ ecog: { value: 2, reason: 'worse today' } })
  expect(withAnswers(chart, answers, today).ecog).toEqual({
    state: 'known',
    reading: { value: 2, sources: [{ kind: 'clinician', at: today, reason: 'worse today' }] },
    superseded: [chart.ecog.state === 'known' ? chart.ecog.reading : null],
  })
})

test('no input makes it throw, and every entry is either an answer or a problem', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (input) => {
      const { answers, problems } = answersFrom(input)
      expect(answers.length + problems.length).toBe(Object.keys(input).length)
    }),
  )
  expect(answersFrom(null).problems).toHaveLength(1)
})

test('access to drugs: each drug with yes or no, as a list or as an object; one word may stand for a generation', () => {
  const value = [
    { drug: 'lorlatinib', access: 'no' },
    { drug: 'alectinib', access: 'yes' },
  ]
  const given = [value, { lorlatinib: 'no', alectinib: 'yes' }, [{ drug: ' Lorlatinib', access: 'no' }, value[1]]]
  for (const drugAccess of given) expect(answersFrom({ drugAccess }).answers).toEqual([{ fact: 'drugAccess', value }])
  expect(answersFrom({ drugAccess: { '3G TKI': 'no', 'trastuzumab-deruxtecan': 'yes' } }).answers[0]?.value).toEqual([
    { drug: 'osimertinib', access: 'no' },
    { drug: 'aumolertinib', access: 'no' },
    { drug: 'furmonertinib', access: 'no' },
    { drug: 'trastuzumab deruxtecan', access: 'yes' },
  ])
  expect(answersFrom({ drugAccess: [] }).problems).toEqual([])
})

test('a bare list of drugs says neither that they can be had nor that they cannot, and is refused', () => {
  for (const drugAccess of [['lorlatinib'], 'lorlatinib', [{ drug: 'lorlatinib' }], { lorlatinib: 'maybe' }, [{ access: 'no' }], null])
    expect(answersFrom({ drugAccess }).problems).toHaveLength(1)
})

test('the former name of a list of drugs that cannot be had is still understood', () => {
  expect(answersFrom({ unavailableDrugs: ['lorlatinib'] }).answers).toEqual([
    { fact: 'drugAccess', value: [{ drug: 'lorlatinib', access: 'no' }] },
  ])
  expect(answersFrom({ unavailableDrugs: [{ drug: 'lorlatinib', access: 'no' }] }).problems).toHaveLength(1)
})

test('a stop reason with its details, as one object or beside it; details without toxicity are refused', () => {
  const base = { agent: 'osimertinib', class: 'egfr-tki', status: 'stopped' }
  const given = [
    { ...base, stopReason: { reason: 'toxicity', kind: 'ild', grade: 3 } },
    { ...base, stopReason: 'toxicity', toxicity: { kind: 'ild', grade: 3 } },
  ]
  for (const therapy of given)
    expect(answersFrom({ priorTherapies: [therapy] }).answers[0]?.value).toEqual([
      { ...base, stopReason: 'toxicity', toxicity: { kind: 'ild', grade: 3 } },
    ])
  expect(answersFrom({ priorTherapies: [{ ...base, stopReason: { reason: 'progression' }, bestResponse: 'partial' }] }).problems).toEqual(
    [],
  )
  const refused = [
    { ...base, stopReason: { reason: 'progression', grade: 3 } },
    { ...base, stopReason: { reason: 'toxicity', grade: 6 } },
    { ...base, stopReason: { reason: 'toxicity', kind: 'bad' } },
    { ...base, stopReason: { reason: 'toxicity', when: '2025' } },
    { ...base, bestResponse: 'good' },
  ]
  for (const therapy of refused) expect(answersFrom({ priorTherapies: [therapy] }).problems).toHaveLength(1)
})

test('bug: a misspelt part of a therapy ("dose") was left out without a word', () => {
  const therapy = { agent: 'osimertinib', class: 'egfr-tki', status: 'active', dose: 160 }
  const told = ['priorTherapies: "dose" of osimertinib is not a part of a therapy and was left out']
  expect(answersFrom({ priorTherapies: [therapy] }).problems).toEqual(told)
  expect(answersFrom({ priorTherapies: { value: [therapy], reason: 'letter' } }).problems).toEqual(told)
})
