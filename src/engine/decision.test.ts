import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { AS_OF, about, inventedFilter, inventedModel, inventedRule, inventedState } from './invented-model.ts'
import type { Model, OptionEntry, Rule, State } from './model.ts'

const ecog = { kind: 'is', says: 'ECOG 0', fact: 'ecog', oneOf: [0] } as const
const alk = { kind: 'is', says: 'ALK', fact: 'driver', oneOf: ['alk'] } as const
const entry = (kind: OptionEntry['kind'], more: Partial<OptionEntry> = {}): OptionEntry => ({
  label: kind,
  kind,
  asks: [],
  warnings: [],
  evidence: [],
  ...more,
})
const options: Model['options'] = {
  drug: entry('treatment', { asks: ['ask-drug'], warnings: ['warn-drug'] }),
  other: entry('treatment'),
  workup: entry('work-up'),
  talk: entry('process'),
}
const decided = (rules: readonly Rule[], more: Partial<Model> = {}, facts = {}, state: Partial<State> = {}) =>
  decide(inventedModel([inventedState('A', rules, state)], { options, ...more }), about(facts))

test('of two rules about one option the lower tier places it, and all of them are its evidence', () => {
  const low = inventedRule('low', 'drug', { tier: 3, warnings: ['w-low'], cautions: ['c-low'], evidence: ['E1'] })
  const high = inventedRule('high', 'drug', {
    tier: 2,
    strength: 'C',
    warnings: ['w-high', 'w-low'],
    cautions: ['c-high'],
    evidence: ['E2', 'E1'],
  })
  const expected = {
    id: 'drug',
    tier: 2,
    strength: 'C',
    provisional: false,
    undecided: [],
    because: 'high says so.',
    level: 'phase 3',
    evidence: ['E2', 'E1'],
    rules: [high, low],
    filters: [],
    conditions: [],
    cautions: ['c-high', 'c-low'],
    warnings: ['warn-drug', 'w-high', 'w-low'],
    asks: ['ask-drug'],
  }
  expect(decided([low, high]).options).toEqual([expected])
  expect(decided([high, low]).options).toEqual([expected])
})

test('of two rules in one tier the settled one places the option', () => {
  const open = inventedRule('open', 'drug', { when: ecog, provisionalOn: ['ecog'] })
  const settled = inventedRule('settled', 'drug')
  for (const rules of [
    [open, settled],
    [settled, open],
  ])
    expect(decided(rules).options).toMatchObject([{ because: 'settled says so.', provisional: false, undecided: [] }])
})

test('options stand in the order of their tiers', () => {
  const rules = [inventedRule('1', 'other', { tier: 3 }), inventedRule('2', 'drug', { tier: 1 }), inventedRule('3', 'talk', { tier: 2 })]
  expect(decided(rules).options.map(({ id }) => id)).toEqual(['drug', 'talk', 'other'])
})

test('a refused option carries the reasons of the refusing rules alone', () => {
  const refusing = [
    inventedRule('x1', 'drug', { strength: 'X', warnings: ['w1'], evidence: ['E1'] }),
    inventedRule('x2', 'drug', { strength: 'X', evidence: ['E1', 'E2'] }),
  ]
  expect(decided([inventedRule('1', 'drug'), ...refusing]).avoid).toEqual([
    {
      id: 'drug',
      because: 'x1 says so. x2 says so.',
      evidence: ['E1', 'E2'],
      rules: refusing,
      filters: [],
      warnings: ['warn-drug', 'w1'],
      asks: ['ask-drug'],
    },
  ])
})

test('a refusal that is only possible does not refuse', () => {
  const refusal = inventedRule('x', 'drug', { strength: 'X', when: ecog, provisionalOn: ['ecog'], tier: 9 })
  expect(decided([inventedRule('1', 'drug'), refusal]).avoid).toEqual([])
  expect(decided([inventedRule('1', 'drug'), refusal], {}, { ecog: 0 }).options).toEqual([])
})

test('an option without an entry has neither questions nor warnings of its own, offered or refused', () => {
  const { options: listed, avoid } = decided([inventedRule('1', 'unheard'), inventedRule('2', 'unseen', { strength: 'X' })])
  expect([listed, avoid]).toMatchObject([[{ warnings: [], asks: [] }], [{ warnings: [], asks: [] }]])
})

test('a prompt speaks where its situation is met and one of its options is mentioned, offered or refused', () => {
  const prompt = { when: alk, asks: ['ask-prompt'], warnings: ['warn-prompt'], evidence: [], id: 'p' }
  const said = (ifListed: readonly string[] | undefined, driver: string, rules = [inventedRule('1', 'drug')]) =>
    decided(rules, { prompts: [ifListed === undefined ? prompt : { ...prompt, ifListed }] }, { driver }).warnings.includes('warn-prompt')
  expect(said(undefined, 'alk')).toBe(true)
  expect(said(undefined, 'ret')).toBe(false)
  expect(said(['other', 'drug'], 'alk')).toBe(true)
  expect(said(['other'], 'alk')).toBe(false)
  expect(said(['drug'], 'ret')).toBe(false)
  expect(said(['drug'], 'alk', [inventedRule('1', 'drug', { strength: 'X' })])).toBe(true)
})

test('asks: of prompts, then of undecided facts, then of the options; warnings: provisional first; none twice', () => {
  const rules = [inventedRule('1', 'drug', { when: ecog, provisionalOn: ['ecog'] }), inventedRule('2', 'other', { when: alk, tier: 2 })]
  const prompt = {
    id: 'p',
    when: { kind: 'all', says: '', of: [] },
    asks: ['ask-p', 'ask-drug'],
    warnings: ['warn-p', 'warn-drug'],
    evidence: [],
  } as const
  const asks = {
    driver: { label: 'driver', facts: ['driver'] },
    ps: { label: 'ECOG', facts: ['ageYears', 'ecog'] },
    none: { label: 'an examination', facts: [] },
    age: { label: 'age', facts: ['ageYears'] },
  } as const
  const decision = decided(rules, { prompts: [prompt], asks })
  expect(decision.asks).toEqual(['ask-p', 'ask-drug', 'driver', 'ps'])
  expect(decision.warnings).toEqual(['provisional', 'warn-p', 'warn-drug'])
  expect(decided([inventedRule('1', 'drug')]).warnings).toEqual(['warn-drug'])
})

test('work-up first: the work-up stands in the first tier and no treatment does', () => {
  const status = (...rules: Rule[]) => decided(rules).status
  expect(status(inventedRule('1', 'workup'))).toBe('workup-first')
  expect(status(inventedRule('1', 'workup'), inventedRule('2', 'drug', { tier: 2 }))).toBe('workup-first')
  expect(status(inventedRule('1', 'talk'), inventedRule('2', 'workup'))).toBe('workup-first')
  expect(status(inventedRule('1', 'workup'), inventedRule('2', 'drug'))).toBe('options')
  expect(status(inventedRule('1', 'talk'))).toBe('options')
  expect(status(inventedRule('1', 'workup', { tier: 2 }))).toBe('options')
  expect(status(inventedRule('1', 'workup'), inventedRule('2', 'unheard'))).toBe('workup-first')
})

test('a state gives its status where it is met, not where it is possible', () => {
  const outside = { status: 'out-of-scope', when: alk } as const
  expect(decided([inventedRule('1', 'talk')], {}, { driver: 'alk' }, outside).status).toBe('out-of-scope')
  expect(decided([inventedRule('1', 'talk')], {}, {}, outside).status).toBe('options')
})

test('where only the fallback speaks the status stays "options" and its title says what is not covered', () => {
  const fallback = inventedState('F', [inventedRule('F', 'workup')])
  expect(decide(inventedModel([], { options, fallback }), about())).toMatchObject({ status: 'options', uncovered: 'State F' })
  expect(decided([inventedRule('1', 'talk')]).uncovered).toBeNull()
})

test('version, day, states and response assessment are said', () => {
  const frameworks = [
    { id: 'one', label: 'One', when: alk },
    { id: 'two', label: 'Two', when: ecog },
  ]
  expect(decided([], { responseFrameworks: frameworks }, { driver: 'alk' })).toMatchObject({
    modelVersion: '1.2.3',
    knowledgeDate: '2026-01-01',
    asOf: AS_OF,
    states: [{ verdict: 'met' }],
    response: ['one'],
  })
})

test('blocked options stand before refused ones, and a refused option keeps a block as a second reason', () => {
  const rules = [inventedRule('x', 'other', { strength: 'X' }), inventedRule('1', 'drug')]
  const { avoid } = decided(rules, { filters: [inventedFilter('S', ['drug', 'other'])] })
  expect(avoid.map(({ id, because }) => `${id}: ${because}`)).toEqual(['drug: S says no.', 'other: x says so. S says no.'])
})

test('a rule without cautions gives none', () => {
  expect(decided([inventedRule('1', 'other')]).options).toMatchObject([{ cautions: [], filters: [], conditions: [] }])
})

test('a state that is met without a status of its own leaves the word to a later one', () => {
  const states = [inventedState('A', [inventedRule('1', 'talk')]), inventedState('B', [], { status: 'out-of-scope' })]
  expect(decide(inventedModel(states, { options }), about()).status).toBe('out-of-scope')
})
