import { expect, test } from 'vitest'
import type { FactName } from '../facts/patient-facts.ts'
import type { OpenCriterion } from './criterion.ts'
import { factsThatDecide, testsOf } from './facts-asked.ts'
import { AS_OF, inventedFilter, inventedModel, inventedRule, inventedState } from './invented-model.ts'
import { possibleAnswers } from './possible-answers.ts'

const size = (kind: 'more-than' | 'at-most', value: number): OpenCriterion => ({
  kind,
  says: 'size',
  fact: 'largestBrainMetastasisMm',
  limit: { value, unit: 'mm' },
})
const asking = (...of: OpenCriterion[]) =>
  inventedModel([inventedState('A', [inventedRule('1', 'drug')], { when: { kind: 'all', says: '', of } })])
const answers = (name: FactName, model = asking()) => possibleAnswers(name, model, AS_OF)
const values = (name: FactName, model = asking()) => answers(name, model).map(({ value }) => value)

test('of a coded fact every value', () => {
  expect(answers('massEffect')).toEqual([
    { value: 'yes', says: 'yes' },
    { value: 'no', says: 'no' },
  ])
  expect(answers('ecog')[1]).toEqual({ value: 1, says: '1' })
})

test('of a number one value below, at and above each limit that is asked for, in order, without repeats', () => {
  const model = asking(size('more-than', 40), size('at-most', 10), size('more-than', 11), size('at-most', 40))
  expect(answers('largestBrainMetastasisMm', model).map(({ says }) => says)).toEqual([
    '9 mm',
    '10 mm',
    '11 mm',
    '12 mm',
    '39 mm',
    '40 mm',
    '41 mm',
  ])
  expect(values('largestBrainMetastasisMm', model)).toEqual([9, 10, 11, 12, 39, 40, 41])
  expect(values('brainMetastasisCount', model)).toEqual([])
})

test('a limit that is no whole number is looked at in tenths; a quantity carries its unit', () => {
  const neutrophils = { kind: 'less-than', says: '', fact: 'neutrophils', limit: { value: 1.5, unit: '10*9/L' } } as const
  expect(answers('neutrophils', asking(neutrophils, { ...neutrophils, fact: 'platelets', limit: { value: 100, unit: '10*9/L' } }))).toEqual(
    [
      { value: { value: 1.4, unit: '10*9/L' }, says: '1.4 10*9/L' },
      { value: { value: 1.5, unit: '10*9/L' }, says: '1.5 10*9/L' },
      { value: { value: 1.6, unit: '10*9/L' }, says: '1.6 10*9/L' },
    ],
  )
})

test('values that cannot be are not tried: no size below 0 or above 200 mm', () => {
  expect(values('largestBrainMetastasisMm', asking(size('more-than', 0), size('at-most', 200)))).toEqual([0, 1, 199, 200])
})

test('of a list of results none and each one alone', () => {
  expect(answers('csfCytology').map(({ value, says }) => [value, says])).toEqual([
    [[], 'none done'],
    [['positive'], 'positive'],
    [['suspicious'], 'suspicious'],
    [['atypical'], 'atypical'],
    [['negative'], 'negative'],
  ])
})

test('of a list of names none; of access each drug that is asked about, with yes and with no', () => {
  const asked = (drug: string) => ({ kind: 'no-access', says: '', fact: 'drugAccess', drug }) as const
  const model = asking(asked('a'), asked('a'), asked('b'), { kind: 'is-empty', says: '', fact: 'alkResistanceCsf' })
  expect(answers('alkResistanceCsf', model)).toEqual([{ value: [], says: 'none' }])
  expect(answers('drugAccess', model)).toEqual([
    { value: [{ drug: 'a', access: 'yes' }], says: 'a: available' },
    { value: [{ drug: 'a', access: 'no' }], says: 'a: not available' },
    { value: [{ drug: 'b', access: 'yes' }], says: 'b: available' },
    { value: [{ drug: 'b', access: 'no' }], says: 'b: not available' },
  ])
})

test('of a date today and long ago; of text nothing', () => {
  expect(answers('lastImmunotherapy')).toEqual([
    { value: '2026-11-01', says: '2026-11-01' },
    { value: '1900-01-01', says: 'long ago' },
  ])
  expect(answers('egfrVariant')).toEqual([])
})

test('of histories the examples of the model; of radiotherapy none and each kind', () => {
  const model = { ...asking(), exampleHistories: [{ label: 'none yet', therapies: [] }] }
  expect(answers('priorTherapies', model)).toEqual([{ value: [], says: 'none yet' }])
  expect(answers('priorCnsRadiotherapy')).toEqual([
    { value: [], says: 'none' },
    { value: [{ kind: 'srs' }], says: 'srs' },
    { value: [{ kind: 'wbrt' }], says: 'wbrt' },
    { value: [{ kind: 'csi' }], says: 'csi' },
    { value: [{ kind: 'other' }], says: 'other' },
  ])
})

const is = (fact: 'massEffect' | 'eloquentSite' | 'posteriorFossa' | 'encephalopathy' | 'activeBleeding') =>
  ({ kind: 'is', says: fact, fact, oneOf: ['yes'] }) as const

test('every question about one fact is found, however deep, in states, active rules, the fallback and filters; retired rules ask nothing', () => {
  const deep: OpenCriterion = {
    kind: 'all',
    says: '',
    of: [
      { kind: 'any', says: '', of: [is('massEffect'), { kind: 'not', says: '', of: is('eloquentSite') }] },
      { kind: 'not-established', says: '', of: is('posteriorFossa') },
      { kind: 'not-known', says: '', fact: 'ecog' },
      { kind: 'conflicting', says: '', fact: 'driver' },
      { kind: 'not-read', says: '', fact: 'goalsOfCare' },
    ],
  }
  const retired = inventedRule('2', 'old', { status: 'retired', when: is('activeBleeding') })
  const model = inventedModel([inventedState('A', [inventedRule('1', 'drug', { when: is('encephalopathy') }), retired], { when: deep })], {
    filters: [inventedFilter('S', ['drug'], { when: size('more-than', 3) as never })],
  })
  const found = testsOf(model).map(({ fact }) => fact)
  expect(found).toEqual(['massEffect', 'eloquentSite', 'posteriorFossa', 'encephalopathy', 'largestBrainMetastasisMm'])
  expect(testsOf(model)).toBe(testsOf(model))
  expect(testsOf(asking())).toEqual([])
  const deciding = [...factsThatDecide(model)]
  expect(deciding).toEqual(expect.arrayContaining([...found, 'ecog', 'driver', 'goalsOfCare']))
  expect(deciding).not.toContain('activeBleeding')
})
