import { expect, test } from 'vitest'
import { applyFilters, withBlocks } from './apply-filters.ts'
import type { OpenCriterion } from './criterion.ts'
import { decide } from './decide.ts'
import type { ListedOption } from './decision.ts'
import { evaluationOf } from './evaluation.ts'
import { about, inventedFilter, inventedModel, inventedRule, inventedState } from './invented-model.ts'
import type { SafetyFilter } from './model.ts'

const bleeding = { kind: 'is', says: 'bleeding', fact: 'activeBleeding', oneOf: ['yes'] } as const satisfies OpenCriterion
const entry = { label: 'discuss', kind: 'process', asks: ['ask-discuss'], warnings: ['warn-discuss'], evidence: [] } as const
const option = (id: string, tier = 1): ListedOption => ({
  id,
  tier,
  strength: 'P',
  provisional: false,
  undecided: [],
  because: 'listed',
  level: 'expert',
  evidence: ['E'],
  rules: [inventedRule(`R-${id}`, id)],
  filters: [],
  conditions: [],
  cautions: [],
  warnings: ['own warning'],
  asks: ['own ask'],
})
const applied = (filters: readonly SafetyFilter[], listed: readonly ListedOption[], facts = {}) =>
  applyFilters(listed, evaluationOf(inventedModel([], { filters, options: { discuss: entry } }), about(facts)))
const places = (result: ReturnType<typeof applied>) => ({
  listed: result.options.map(({ id, tier }) => `${id} ${tier}`),
  avoided: result.avoid.map(({ id }) => id),
})

test('a filter acts on the options it names and leaves the others as they are', () => {
  const result = applied([inventedFilter('S', ['drug'])], [option('drug', 2), option('other')])
  expect(places(result)).toEqual({ listed: ['other 1'], avoided: ['drug'] })
  expect(result.options[0]).toEqual(option('other'))
})

test('a blocked option keeps its rules, questions and warnings and says why, once', () => {
  const filters = [inventedFilter('S', ['drug']), inventedFilter('T', ['drug'], { asks: ['own ask'], evidence: ['E-S'] })]
  const { avoid } = applied([...filters, inventedFilter('W', ['drug'], { effect: { kind: 'warn' } })], [option('drug', 2)])
  expect(avoid).toEqual([
    {
      id: 'drug',
      because: 'S says no. T says no.',
      evidence: ['E-S'],
      rules: option('drug').rules,
      filters,
      asks: ['own ask', 'ask-S', 'ask-W'],
      warnings: ['own warning', 'warn-S', 'warn-T', 'warn-W'],
    },
  ])
})

test('a first-tier option that is blocked or demoted brings the discussion, complete; one that was not first does not', () => {
  const block = inventedFilter('S', ['drug'])
  const demote = inventedFilter('S', ['drug'], { effect: { kind: 'demote', toTier: 2 } })
  expect(places(applied([block], [option('drug', 2)]))).toEqual({ listed: [], avoided: ['drug'] })
  expect(places(applied([demote], [option('drug', 2)]))).toEqual({ listed: ['drug 2'], avoided: [] })
  expect(places(applied([demote], [option('drug', 3)]))).toEqual({ listed: ['drug 3'], avoided: [] })
  expect(places(applied([demote], [option('drug')]))).toEqual({ listed: ['drug 2', 'discuss 1'], avoided: [] })
  expect(applied([block], [option('drug')]).options).toEqual([
    {
      id: 'discuss',
      tier: 1,
      strength: 'A',
      provisional: false,
      undecided: [],
      because: 'A safety question needs more than one view: S says no.',
      level: 'expert',
      evidence: ['E-S'],
      rules: [],
      filters: [block],
      conditions: [],
      cautions: [],
      warnings: ['warn-discuss'],
      asks: ['ask-discuss'],
    },
  ])
})

test('two filters over two options bring one discussion with both reasons', () => {
  const filters = [inventedFilter('S', ['one', 'two']), inventedFilter('T', ['two'])]
  const { options } = applied(filters, [option('one'), option('two')])
  expect(options).toMatchObject([
    { id: 'discuss', because: 'A safety question needs more than one view: S says no. T says no.', evidence: ['E-S', 'E-T'], filters },
  ])
})

test('a discussion that stands in the first tier is not repeated; one that stands lower is moved up', () => {
  const filters = [inventedFilter('S', ['drug'])]
  expect(places(applied(filters, [option('drug'), option('discuss')])).listed).toEqual(['discuss 1'])
  expect(applied(filters, [option('drug'), option('discuss')]).options[0]?.because).toBe('listed')
  expect(places(applied(filters, [option('drug'), option('discuss', 3), option('other', 2)])).listed).toEqual(['other 2', 'discuss 1'])
})

test('a warning leaves the option in its tier and brings nothing by itself', () => {
  const { options } = applied([inventedFilter('W', ['drug'], { effect: { kind: 'warn' } })], [option('drug')])
  expect(options).toMatchObject([{ id: 'drug', tier: 1, warnings: ['own warning', 'warn-W'], asks: ['own ask', 'ask-W'], conditions: [] }])
})

test('a filter that brings an option brings it whenever it acts, whatever the tier', () => {
  const filter = inventedFilter('W', ['drug'], { effect: { kind: 'warn' }, brings: ['test first'] })
  const { options } = applied([filter], [option('drug', 3)])
  expect(options.map(({ id, tier }) => `${id} ${tier}`)).toEqual(['drug 3', 'discuss 1', 'test first 1'])
  expect(options[2]).toMatchObject({ warnings: [], asks: [] })
  const lost = applied([inventedFilter('S', ['drug']), filter], [option('drug', 1)])
  expect(lost.options.map(({ id }) => id)).toEqual(['discuss', 'test first'])
})

test('only the filters that took a first-tier option away, or bring something, speak in the discussion', () => {
  const filters = [inventedFilter('S', ['one']), inventedFilter('T', ['two']), inventedFilter('W', ['three'], { effect: { kind: 'warn' } })]
  const { options } = applied(filters, [option('one'), option('two', 2), option('three')])
  expect(options.find(({ id }) => id === 'discuss')?.filters.map(({ id }) => id)).toEqual(['S'])
})

test('an unknown caution is a condition and a question, asked once, and no warning; a caution that is ruled out is neither', () => {
  const filters = [inventedFilter('S', ['drug'], { when: bleeding }), inventedFilter('T', ['drug'], { when: bleeding })]
  expect(applied(filters, [option('drug')]).options).toMatchObject([
    {
      tier: 1,
      conditions: ['S is not known.', 'T is not known.'],
      asks: ['own ask', 'ask-S', 'ask-T'],
      warnings: ['own warning'],
      filters: [],
    },
  ])
  expect(applied(filters, [option('drug')], { activeBleeding: 'no' }).options).toEqual([option('drug')])
})

test('a refused option keeps what a blocking filter says of it too; one that only warns adds its warnings and questions, one that does not hold nothing', () => {
  const avoided = { id: 'drug', because: 'Refused.', evidence: ['E'], rules: [], filters: [], asks: ['a'], warnings: ['w'] }
  const block = inventedFilter('S', ['drug'], { evidence: ['E', 'E-S'] as const, asks: ['a', 'b'], warnings: ['w', 'x'] })
  const others = [inventedFilter('T', ['other']), inventedFilter('U', ['drug'], { when: bleeding })]
  const warns = inventedFilter('V', ['drug'], { effect: { kind: 'warn' } })
  expect(withBlocks(avoided, evaluationOf(inventedModel([], { filters: others }), about()))).toBe(avoided)
  const second = inventedFilter('X', ['drug'])
  expect(withBlocks(avoided, evaluationOf(inventedModel([], { filters: [block, ...others, warns, second] }), about()))).toEqual({
    ...avoided,
    because: 'Refused. S says no. X says no.',
    evidence: ['E', 'E-S', 'E-X'],
    filters: [block, second],
    asks: ['a', 'b', 'ask-V', 'ask-X'],
    warnings: ['w', 'x', 'warn-V', 'warn-X'],
  })
})

test('without an entry of its own the discussion has neither questions nor warnings', () => {
  const model = inventedModel([inventedState('A', [inventedRule('1', 'drug')])], { filters: [inventedFilter('S', ['drug'])] })
  expect(decide(model, about()).options).toMatchObject([{ id: 'discuss', asks: [], warnings: [] }])
})
