import { expect, test } from 'vitest'
import { evaluationOf } from './evaluation.ts'
import { fireRules } from './fire-rules.ts'
import { about, inventedModel, inventedRule, inventedState } from './invented-model.ts'
import type { Model, StateGroup } from './model.ts'
import type { Case } from './test-fact.ts'

const encephalopathy = { kind: 'is', says: 'encephalopathy', fact: 'encephalopathy', oneOf: ['yes'] } as const
const alk = { kind: 'is', says: 'ALK', fact: 'driver', oneOf: ['alk'] } as const
const fallback = inventedState('FALLBACK', [inventedRule('F', 'fall back', { when: encephalopathy, provisionalOn: ['encephalopathy'] })])
/** With the facts that would settle what could not be told, and those of each rule that is listed. */
function fired(model: Model, about: Case) {
  const asked = evaluationOf(model, about)
  const firing = fireRules(asked)
  return {
    ...firing,
    undecided: asked.needs(firing.open),
    fired: firing.fired.map((one) => ({ ...one, undecided: asked.needs(one.when) })),
  }
}
const uids = (model: ReturnType<typeof inventedModel>, facts = {}) =>
  fired(model, about(facts)).fired.map(({ rule, provisional }) => `${rule.uid}${provisional ? '?' : ''}`)

test('the rules of a state that is ruled out are not looked at', () => {
  const model = inventedModel([inventedState('A', [inventedRule('1', 'drug', { when: encephalopathy })], { when: alk })])
  const ruledOut = fired(model, about({ driver: 'ret' }))
  expect([ruledOut.fired, [...ruledOut.undecided], ruledOut.reached.map(({ verdict }) => verdict)]).toEqual([[], [], ['unmet']])
  expect([...fired(model, about()).undecided]).toEqual(['driver', 'encephalopathy'])
})

test('in a state that is reached only the rule itself has something to settle', () => {
  const eitherAge = { kind: 'any', says: 'ALK, or old', of: [alk, { kind: 'is', says: 'RET', fact: 'driver', oneOf: ['ret'] }] } as const
  const model = inventedModel([inventedState('A', [inventedRule('1', 'drug', { when: encephalopathy })], { when: eitherAge })])
  expect([...fired(model, about({ driver: 'alk' })).undecided]).toEqual(['encephalopathy'])
})

test('a settled rule has nothing undecided; a tentative one is provisional whatever is known', () => {
  const rules = [
    inventedRule('1', 'drug'),
    inventedRule('2', 'other', { tentative: true }),
    inventedRule('3', 'third', { tentative: false }),
  ]
  const listed = fired(inventedModel([inventedState('A', rules)]), about()).fired
  expect(listed.map(({ provisional, undecided }) => ({ provisional, undecided }))).toEqual([
    { provisional: false, undecided: [] },
    { provisional: true, undecided: [] },
    { provisional: false, undecided: [] },
  ])
})

test('a rule is provisional only where it may stand on every fact that is missing', () => {
  const both = { kind: 'all', says: 'both', of: [encephalopathy, alk] } as const
  const rules = (provisionalOn: readonly ('encephalopathy' | 'driver')[]) => [inventedRule('1', 'drug', { when: both, provisionalOn })]
  expect(uids(inventedModel([inventedState('A', rules(['encephalopathy']))]))).toEqual([])
  expect(uids(inventedModel([inventedState('A', rules(['encephalopathy', 'driver']))]))).toEqual(['1?'])
})

test('what is silenced says by whom, and a state that is only possible silences nothing', () => {
  const states = [
    inventedState('FIRST', [], { when: alk, group: 'scope', silences: ['systemic'] }),
    inventedState('LATER', [inventedRule('1', 'drug')]),
  ]
  expect(fired(inventedModel(states), about({ driver: 'alk' })).reached).toMatchObject([
    { verdict: 'met' },
    { verdict: 'silenced', by: 'FIRST' },
  ])
  expect(uids(inventedModel(states))).toEqual(['1'])
  expect(uids(inventedModel(states), { driver: 'ret' })).toEqual(['1'])
})

test('a rule of a scope, emergency, response, genotype or systemic state settles the situation; the others leave it to the fallback', () => {
  const spoken = (group: StateGroup) =>
    fired(inventedModel([inventedState('A', [inventedRule('1', 'drug')], { group })], { fallback }), about())
  const groups = ['scope', 'emergency', 'response', 'genotype', 'systemic', 'local', 'lm-certainty', 'avoid'] as const
  expect(groups.map((group) => spoken(group).fallback)).toEqual([false, false, false, false, false, true, true, true])
})

test('a state that only refuses leaves it to the fallback', () => {
  const refusing = inventedState('A', [inventedRule('1', 'drug', { strength: 'X' })])
  const model = inventedModel([refusing], { fallback })
  expect(fired(model, about()).fallback).toBe(true)
  expect(uids(model)).toEqual(['1', 'F?'])
})

test('the fallback speaks only where its own situation holds, and its rules may be provisional', () => {
  expect(uids(inventedModel([], { fallback }))).toEqual(['F?'])
  expect(uids(inventedModel([], { fallback }), { encephalopathy: 'yes' })).toEqual(['F'])
  expect(fired(inventedModel([], { fallback: { ...fallback, when: alk } }), about()).fallback).toBe(false)
})
