import type { OpenCriterion } from '../../src/engine/criterion.ts'
import type { Model, Rule, State } from '../../src/engine/model.ts'
import type { FactName } from '../../src/facts/patient-facts.ts'

/** The facts a criterion asks about, however deep. */
export function factsReadBy(criterion: OpenCriterion): FactName[] {
  if ('of' in criterion) return [criterion.of].flat().flatMap(factsReadBy)
  return [criterion.fact]
}

const unique = <T extends string>(items: readonly T[]): T[] => [...new Set(items)].toSorted((a, b) => (a < b ? -1 : 1))

/** The facts that decide whether this rule fires: those of its state and its own. */
const readByRule = (state: State, rule: Rule): FactName[] => unique([...factsReadBy(state.when), ...factsReadBy(rule.when)])

/** The facts that the safety filters of an option read. */
export const readByFilters = (model: Model, option: string): FactName[] =>
  unique(model.filters.filter(({ options }) => options.includes(option)).flatMap(({ when }) => factsReadBy(when)))

/** Every fact that a state and its active rules read. */
export const readByState = (state: State): FactName[] =>
  unique([...factsReadBy(state.when), ...activeRules(state).flatMap((rule) => factsReadBy(rule.when))])

/** The facts that each active rule of a state reads, without repeats and without sets that lie inside another. */
export function ruleReadSets(state: State): FactName[][] {
  const sets = activeRules(state).map((rule) => readByRule(state, rule))
  const distinct = [...new Map(sets.map((set) => [set.join(), set])).values()]
  return distinct.filter((set) => !distinct.some((other) => other !== set && set.every((fact) => other.includes(fact))))
}

export const activeRules = (state: State): readonly Rule[] => state.rules.filter(({ status }) => status === 'active')
