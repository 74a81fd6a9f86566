import { expect, test } from 'vitest'
import { about, inventedFilter, inventedModel, inventedRule, inventedState } from './invented-model.ts'
import type { Model } from './model.ts'
import { whatWouldChange } from './what-would-change.ts'

const is = (fact: 'massEffect' | 'encephalopathy' | 'activeBleeding' | 'eloquentSite') =>
  ({ kind: 'is', says: fact, fact, oneOf: ['yes'] }) as const
const asked = (model: Model, facts = {}) => whatWouldChange(model, about(facts)).map(({ fact, weight }) => `${fact} ${weight}`)
const treatment = { label: '', kind: 'treatment', asks: [], warnings: [], evidence: [] } as const

test('an answer that adds to the first tier is a change; one that adds to a later tier, or changes nothing, is not asked for', () => {
  const rules = [
    inventedRule('1', 'drug'),
    inventedRule('2', 'more', { when: is('massEffect') }),
    inventedRule('3', 'later', { when: is('encephalopathy'), tier: 2 }),
  ]
  const model = inventedModel([inventedState('A', rules)])
  expect(asked(model)).toEqual(['massEffect 2'])
  expect(asked(model, { massEffect: 'no' })).toEqual([])
  expect(whatWouldChange(model, about())[0]?.consequences).toEqual([
    { value: 'yes', says: 'yes', status: 'options', firstTier: ['drug', 'more'], nowAvoided: [] },
    { value: 'no', says: 'no', status: 'options', firstTier: ['drug'], nowAvoided: [] },
  ])
})

test('what is listed now and would be avoided then is a change, in whatever tier', () => {
  const model = inventedModel([inventedState('A', [inventedRule('1', 'drug', { tier: 2 })])], {
    filters: [inventedFilter('S', ['drug', 'unlisted'], { when: is('activeBleeding') })],
  })
  const [question] = whatWouldChange(model, about())
  expect(question?.consequences.map(({ nowAvoided }) => nowAvoided)).toEqual([['drug'], []])
})

test('what was never listed is not said to be avoided now', () => {
  const rules = [
    inventedRule('1', 'drug'),
    inventedRule('x', 'never', { strength: 'X' }),
    inventedRule('2', 'more', { when: is('massEffect') }),
  ]
  const [question] = whatWouldChange(inventedModel([inventedState('A', rules)]), about())
  expect(question?.consequences.map(({ nowAvoided }) => nowAvoided)).toEqual([[], []])
})

test('a status that would be another is a change', () => {
  const workup = { ...treatment, kind: 'work-up' } as const
  const states = [
    inventedState('G', [], { group: 'scope', status: 'out-of-scope', when: is('massEffect') }),
    inventedState('A', [inventedRule('1', 'workup')]),
  ]
  const [question] = whatWouldChange(inventedModel(states, { options: { workup } }), about())
  expect(question?.consequences.map(({ status }) => status)).toEqual(['out-of-scope', 'workup-first'])
})

test('facts that change most come first, and those that change as much in the order of their names', () => {
  const ecog = (value: 0 | 1 | 2) => ({ kind: 'is', says: '', fact: 'ecog', oneOf: [value] }) as const
  const rules = [
    inventedRule('1', 'a', { when: is('massEffect') }),
    inventedRule('2', 'b', { when: is('encephalopathy') }),
    inventedRule('3', 'c', { when: ecog(0) }),
    inventedRule('4', 'd', { when: ecog(1) }),
    inventedRule('5', 'e', { when: ecog(2) }),
    inventedRule('6', 'f', { when: is('eloquentSite') }),
  ]
  expect(asked(inventedModel([inventedState('A', rules)]))).toEqual(['ecog 4', 'eloquentSite 2', 'encephalopathy 2', 'massEffect 2'])
})

test('an answer is weighed together with what follows from it', () => {
  const confirmed = { kind: 'is', says: '', fact: 'leptomeningealDisease', oneOf: ['confirmed'] } as const
  const cytology = { kind: 'includes', says: '', fact: 'csfCytology', oneOf: ['positive'] } as const
  const rules = [inventedRule('1', 'drug', { when: confirmed }), inventedRule('2', 'test', { tier: 2, when: cytology })]
  const questions = whatWouldChange(inventedModel([inventedState('A', rules)]), about())
  const answer = questions.find(({ fact }) => fact === 'csfCytology')?.consequences.find(({ says }) => says === 'positive')
  expect(answer?.firstTier).toEqual(['drug'])
})
