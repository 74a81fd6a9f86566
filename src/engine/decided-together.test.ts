import { expect, test } from 'vitest'
import type { Criterion } from './criterion.ts'
import { decidedTogether } from './decided-together.ts'
import { about, inventedFilter, inventedModel, inventedRule, inventedState } from './invented-model.ts'
import type { Model } from './model.ts'
import { whatWouldChange } from './what-would-change.ts'

type Asked = 'massEffect' | 'encephalopathy' | 'activeBleeding' | 'eloquentSite' | 'lmSuspected' | 'posteriorFossa' | 'anticoagulated'
const is = (fact: Asked): Criterion => ({ kind: 'is', says: fact, fact, oneOf: ['yes'] })
const all = (...of: readonly Criterion[]): Criterion => ({ kind: 'all', says: '', of })
const any = (...of: readonly Criterion[]): Criterion => ({ kind: 'any', says: '', of })
const together = (model: Model, facts = {}) => decidedTogether(model, about(facts), whatWouldChange(model, about(facts)))
const names = (model: Model, facts = {}) => together(model, facts).map(({ facts: pair, weight }) => `${pair.join(' ')} ${weight}`)
const MASS_AND_SITE = inventedRule('2', 'more', { when: all(is('massEffect'), is('eloquentSite')) })
const both = inventedModel([inventedState('A', [inventedRule('1', 'drug'), MASS_AND_SITE])])

const YES = { value: 'yes', says: 'yes' }

test('two facts that a rule asks for together: each alone changes nothing, both do, and the answers are said', () => {
  expect(whatWouldChange(both, about())).toEqual([])
  expect(together(both)).toEqual([
    {
      facts: ['eloquentSite', 'massEffect'],
      consequences: [{ answers: [[YES], [YES]], status: 'options', firstTier: ['drug', 'more'] }],
      weight: 1,
    },
  ])
})

test('once one of them is known the other decides alone, or nothing does: no pair', () => {
  expect(names(both, { massEffect: 'yes' })).toEqual([])
  expect(whatWouldChange(both, about({ massEffect: 'yes' })).map(({ fact }) => fact)).toEqual(['eloquentSite'])
  expect(names(both, { massEffect: 'no' })).toEqual([])
})

test('facts that decide alone are no pair, and neither are two that change nothing together', () => {
  const either = inventedRule('2', 'more', { when: any(is('massEffect'), is('eloquentSite')) })
  expect(names(inventedModel([inventedState('A', [inventedRule('1', 'drug'), either])]))).toEqual([])
  const later = inventedRule('2', 'more', { tier: 2, when: all(is('massEffect'), is('eloquentSite')) })
  expect(names(inventedModel([inventedState('A', [inventedRule('1', 'drug'), later])]))).toEqual([])
})

test('a state and its rule, a filter of two facts, and the fallback count; a state that is not reached does not', () => {
  const inState = inventedState('B', [inventedRule('2', 'more', { when: is('eloquentSite') })], { when: is('massEffect') })
  const drug = inventedState('A', [inventedRule('1', 'drug')])
  expect(names(inventedModel([drug, inState]))).toEqual(['eloquentSite massEffect 1'])
  expect(names(inventedModel([drug, inState]), { massEffect: 'no' })).toEqual([])
  const filters = [inventedFilter('S', ['drug'], { when: all(is('activeBleeding'), is('anticoagulated')) })]
  expect(names(inventedModel([drug], { filters }))).toEqual(['activeBleeding anticoagulated 1'])
})

test('a retired rule asks for nothing', () => {
  const retired = inventedRule('2', 'more', { when: all(is('massEffect'), is('eloquentSite')), status: 'retired' })
  expect(names(inventedModel([inventedState('A', [inventedRule('1', 'drug'), retired])]))).toEqual([])
})

test('three that only hold together are no pair; more open facts in one rule than two could settle are not tried', () => {
  const three = inventedRule('2', 'more', { when: all(is('massEffect'), is('eloquentSite'), is('encephalopathy')) })
  expect(names(inventedModel([inventedState('A', [inventedRule('1', 'drug'), three])]))).toEqual([])
  const six = (...more: readonly Criterion[]) =>
    inventedRule('2', 'more', {
      when: any(
        all(is('massEffect'), is('eloquentSite')),
        all(is('encephalopathy'), is('activeBleeding'), is('lmSuspected'), is('posteriorFossa'), ...more),
      ),
    })
  expect(names(inventedModel([inventedState('A', [inventedRule('1', 'drug'), six()])]))).toEqual(['eloquentSite massEffect 1'])
  expect(names(inventedModel([inventedState('A', [inventedRule('1', 'drug'), six(is('anticoagulated'))])]))).toEqual([])
})

test('pairs that change most come first, then in the order of their names; a pair of two rules is said once', () => {
  const ecog = (value: 0 | 1): Criterion => ({ kind: 'is', says: '', fact: 'ecog', oneOf: [value] })
  const rules = [
    inventedRule('1', 'drug'),
    inventedRule('2', 'a', { when: all(is('massEffect'), is('eloquentSite')) }),
    inventedRule('3', 'b', { when: all(is('activeBleeding'), is('anticoagulated')) }),
    inventedRule('4', 'c', { when: all(is('posteriorFossa'), ecog(0)) }),
    inventedRule('5', 'd', { when: all(is('posteriorFossa'), ecog(1)) }),
  ]
  expect(names(inventedModel([inventedState('A', rules)]))).toEqual([
    'ecog posteriorFossa 2',
    'activeBleeding anticoagulated 1',
    'eloquentSite massEffect 1',
  ])
})

test('what holds only because it is not established is open too', () => {
  const state = inventedState('A', [
    inventedRule('1', 'drug'),
    inventedRule('2', 'wait', {
      kind: 'while-unknown',
      when: { kind: 'not-established', says: '', of: all(is('massEffect'), is('eloquentSite')) },
    }),
  ])
  expect(together(inventedModel([state]))[0]?.consequences).toEqual([{ answers: [[YES], [YES]], status: 'options', firstTier: ['drug'] }])
})

test('the certainty of leptomeningeal disease follows from two facts of which neither alone makes it probable', () => {
  const probable = { kind: 'is', says: '', fact: 'leptomeningealDisease', oneOf: ['probable'] } as const
  const mri = { kind: 'is', says: '', fact: 'leptomeningealMri', oneOf: ['typical'] } as const
  const rules = [
    inventedRule('1', 'drug', { when: probable }),
    inventedRule('2', 'later', { tier: 2, when: all(mri, { kind: 'is', says: '', fact: 'leptomeningealSymptoms', oneOf: ['yes'] }) }),
  ]
  const pairs = together(inventedModel([inventedState('A', rules)]), { leptomeningealDisease: 'possible' })
  expect(pairs.map(({ facts }) => facts.join(' '))).toContain('leptomeningealMri leptomeningealSymptoms')
})

test('bug: of answers with the same consequence only one was said: all of them are', () => {
  const several = { kind: 'is', says: '', fact: 'ecog', oneOf: [0, 1] } as const
  const one = { kind: 'is', says: '', fact: 'ecog', oneOf: [2] } as const
  const rules = [
    inventedRule('1', 'drug'),
    inventedRule('2', 'more', { when: all(is('massEffect'), several) }),
    inventedRule('3', 'more', { when: all(is('massEffect'), one) }),
  ]
  const [pair] = together(inventedModel([inventedState('A', rules)]))
  expect(pair?.facts).toEqual(['ecog', 'massEffect'])
  expect(pair?.consequences.flatMap(({ answers }) => answers[0].map(({ value }) => value)).toSorted()).toEqual([0, 1, 2])
})
